package org.hearsay.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Dates reports by their case: one that says nothing of its date, or too little, was published
 * about when the dated ones were.
 */
final class CaseDates {

  /** One in so many of the earliest and of the latest dates are strays. */
  private static final int STRAYS = 20;

  private static final int MARGIN_DAYS = 31;

  /** What is known to fewer days than these needs no help of the case. */
  private static final int NARROW_DAYS = 62;

  private static final String WHY = "where the dated reports of the case lie";

  private CaseDates() {}

  /** When the dated reports were published, strays apart; null when none is dated. */
  static @Nullable Interval window(List<Filed> reports) {
    List<LocalDate> from = new ArrayList<>();
    List<LocalDate> to = new ArrayList<>();
    for (Filed filed : reports) {
      Published published = filed.published();
      if (published != null && published.basis() != Published.Basis.INFERRED) {
        from.add(published.when().from());
        to.add(published.when().to());
      }
    }
    if (from.isEmpty()) {
      return null;
    }
    from.sort(null);
    to.sort(null);
    int strays = from.size() / STRAYS;
    return new Interval(
        from.get(strays).minusDays(MARGIN_DAYS),
        to.get(to.size() - 1 - strays).plusDays(MARGIN_DAYS));
  }

  /** The report, dated by the {@code window} of its case where that tells more than itself. */
  static Filed dated(Filed filed, Interval window) {
    Published own = filed.published();
    if (own == null) {
      return with(filed, new Published(window, Published.Basis.INFERRED, WHY));
    }
    boolean wide = ChronoUnit.DAYS.between(own.when().from(), own.when().to()) > NARROW_DAYS;
    if (own.basis() != Published.Basis.INFERRED || !wide || !own.when().overlaps(window)) {
      return filed;
    }
    LocalDate from = later(own.when().from(), window.from());
    LocalDate to = later(from, earlier(own.when().to(), window.to()));
    Interval common = new Interval(from, to);
    return common.equals(own.when())
        ? filed
        : with(filed, new Published(common, Published.Basis.INFERRED, own.why() + ", and " + WHY));
  }

  private static Filed with(Filed filed, Published published) {
    return filed.with(filed.report(), published);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
