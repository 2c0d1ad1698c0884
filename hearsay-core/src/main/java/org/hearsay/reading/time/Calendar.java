package org.hearsay.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A year, or a part of one, by the calendar.
 *
 * @param year 0 when it is not said
 * @param yearShift the year counted from this one; null when it is not said so
 * @param month first month, 1 to 12; 0 for a whole year
 * @param months how many months; 0 for a whole year
 * @param day 0 for whole months
 */
record Calendar(int year, @Nullable Integer yearShift, int month, int months, int day)
    implements Said {

  /** How many months ahead a month without a year may lie when the text speaks of the future. */
  private static final int AHEAD = 6;

  static Calendar year(int year) {
    return new Calendar(year, null, 0, 0, 0);
  }

  static Calendar month(int month) {
    return new Calendar(0, null, month, 1, 0);
  }

  static boolean isValid(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }

  Calendar withYear(int year, @Nullable Integer shift) {
    return new Calendar(year, shift, month, months, day);
  }

  Calendar on(int month, int day) {
    return new Calendar(year, yearShift, month, 1, day);
  }

  Calendar withDay(int day) {
    return new Calendar(year, yearShift, month, 1, day);
  }

  boolean hasYear() {
    return year != 0 || yearShift != null;
  }

  @Override
  public Interval on(Now now) {
    if (year != 0) {
      return in(year);
    }
    int thisYear = now.day().getYear();
    if (yearShift != null) {
      return in(thisYear + yearShift);
    }
    Interval here = in(thisYear);
    LocalDate ahead = now.day().plusMonths(AHEAD);
    if (here.from().isAfter(now.day())) {
      return now.future() && here.from().isBefore(ahead) ? here : in(thisYear - 1);
    }
    Interval next = in(thisYear + 1);
    boolean over = here.to().isBefore(now.day());
    return now.future() && over && next.from().isBefore(ahead) ? next : here;
  }

  private Interval in(int year) {
    if (month == 0) {
      return Unit.YEAR.around(LocalDate.of(year, 1, 1));
    }
    if (day == 0) {
      return Unit.months(LocalDate.of(year, month, 1), months);
    }
    return Interval.day(
        LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
  }

  @Override
  public boolean needsNow() {
    return year == 0;
  }

  @Override
  public boolean isCounted() {
    return yearShift != null;
  }

  @Override
  public Kind kind() {
    return year != 0 ? Kind.EXPLICIT : month == 0 ? Kind.RELATIVE : Kind.PARTIAL;
  }

  @Override
  public Precision precision() {
    return day > 0
        ? Precision.DAY
        : month == 0 ? Precision.YEAR : months == 1 ? Precision.MONTH : Precision.SEASON;
  }
}
