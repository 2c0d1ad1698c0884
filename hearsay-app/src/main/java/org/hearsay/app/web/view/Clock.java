package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.Arrays;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** One of the four times that a statement has. */
enum Clock {
  HAPPENED("happened", "When it happened"),
  SAID("said", "When the source said it"),
  PUBLISHED("published", "When the report was published"),
  FIRST("first", "When its claim was first published");

  private final String label;
  private final String title;

  Clock(String label, String title) {
    this.label = label;
    this.title = title;
  }

  String label() {
    return label;
  }

  String title() {
    return title;
  }

  /** The clock of this label; that of publication for any other. */
  static Clock of(String label) {
    return Arrays.stream(values())
        .filter(clock -> clock.label.equals(label))
        .findFirst()
        .orElse(PUBLISHED);
  }

  /** The day that this clock shows for a statement; null when it is not known to a month or so. */
  @Nullable LocalDate day(Statement s, @Nullable LocalDate claimFirst) {
    return switch (this) {
      case HAPPENED -> Dates.known(s.when());
      case SAID -> Dates.known(s.said());
      case PUBLISHED -> Dates.known(s.published());
      case FIRST -> claimFirst;
    };
  }
}
