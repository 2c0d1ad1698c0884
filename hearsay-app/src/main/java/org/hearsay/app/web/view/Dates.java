package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearsay.report.Published;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/** Days and stretches of days as pages write them: ISO 8601, as short as they can be. */
final class Dates {

  private static final int NARROW = 45;

  private Dates() {}

  /** A day, a month, a year, or two days; empty for an unknown one. */
  static String of(@Nullable Interval when) {
    if (when == null) {
      return "";
    }
    LocalDate from = when.from();
    LocalDate to = when.to();
    if (from.equals(to)) {
      return from.toString();
    }
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (months && from.withDayOfMonth(1).equals(to.withDayOfMonth(1))) {
      return from.toString().substring(0, 7);
    }
    if (months && from.getDayOfYear() == 1 && to.getMonthValue() == 12 && sameYear(from, to)) {
      return from.toString().substring(0, 4);
    }
    return from + " – " + to;
  }

  /** The date of publication; a question mark tells an inferred one. */
  static String of(@Nullable Published published) {
    if (published == null) {
      return "";
    }
    return of(published.when()) + (published.basis() == Published.Basis.INFERRED ? " ?" : "");
  }

  /** The first day of publication; null when it is not known to a month or so. */
  static @Nullable LocalDate known(@Nullable Published published) {
    return published == null ? null : known(published.when());
  }

  /** The first day of a stretch; null for none and for one longer than a month or so. */
  static @Nullable LocalDate known(@Nullable Interval when) {
    return when == null || ChronoUnit.DAYS.between(when.from(), when.to()) > NARROW
        ? null
        : when.from();
  }

  private static boolean sameYear(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear();
  }
}
