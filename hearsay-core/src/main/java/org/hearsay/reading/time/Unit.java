package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;

/** A calendar unit: says which days one of it takes up. */
enum Unit {
  DAY(Precision.DAY),
  WEEKEND(Precision.WEEK),
  WEEK(Precision.WEEK),
  MONTH(Precision.MONTH),
  QUARTER(Precision.SEASON),
  HALF(Precision.SEASON),
  YEAR(Precision.YEAR),
  DECADE(Precision.LONGER),
  CENTURY(Precision.LONGER);

  private final Precision precision;

  Unit(Precision precision) {
    this.precision = precision;
  }

  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Precision precision() {
    return precision;
  }

  /** The day {@code count} units after {@code day}. */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The whole unit that holds {@code day}: its week from Monday on, its month. */
  Interval around(LocalDate day) {
    return switch (this) {
      case DAY -> Interval.day(day);
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusDays(5);
        yield new Interval(saturday, saturday.plusDays(1));
      }
      case WEEK -> new Interval(monday(day), monday(day).plusDays(6));
      case MONTH -> months(day.withDayOfMonth(1), 1);
      case QUARTER -> months(firstOf(day, 3), 3);
      case HALF -> months(firstOf(day, 6), 6);
      case YEAR -> months(day.withDayOfYear(1), 12);
      case DECADE -> months(LocalDate.of(day.getYear() / 10 * 10, 1, 1), 120);
      case CENTURY -> months(LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1), 1200);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate firstOf(LocalDate day, int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }

  /** The stretch of {@code count} months from {@code first} on. */
  static Interval months(LocalDate first, int count) {
    return new Interval(first, first.plusMonths(count).minusDays(1));
  }
}
