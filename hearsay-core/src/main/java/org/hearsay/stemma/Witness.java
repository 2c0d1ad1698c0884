package org.hearsay.stemma;

import java.time.LocalDate;
import java.util.Comparator;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as one bearer of a text whose family tree is sought.
 *
 * @param language tag of the language found
 * @param published stated or inferred; null when neither could be
 */
public record Witness(Report report, String language, @Nullable Published published) {

  /** In order of publication, those without a date last, then by id. */
  static final Comparator<Witness> BY_PUBLICATION =
      Comparator.comparing(Witness::from).thenComparing(Witness::id);

  String id() {
    return report.id();
  }

  private LocalDate from() {
    return published == null ? LocalDate.MAX : published.when().from();
  }

  /** Whether it is known to have come out on an earlier day. */
  boolean isOlderThan(Witness other) {
    return published != null
        && other.published != null
        && published.when().to().isBefore(other.published.when().from());
  }
}
