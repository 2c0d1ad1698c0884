package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/** What words say of a time, before it is known when they were written. */
sealed interface Said permits Calendar, Within, Said.Relative, Said.Fixed, Said.Range {

  /**
   * A day to count from.
   *
   * @param future whether the text around speaks of what is to come
   */
  record Now(LocalDate day, boolean future) {}

  /** The days meant. */
  Interval on(Now now);

  /** Whether the days depend on when it is said. */
  boolean needsNow();

  Kind kind();

  Precision precision();

  /** Whether they are counted from the very day it is said, and not only from its year. */
  default boolean isCounted() {
    return kind() == Kind.RELATIVE;
  }

  /** The name of a length of days. */
  static Precision precisionOf(Interval days) {
    long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
    return length == 1
        ? Precision.DAY
        : length <= 11
            ? Precision.WEEK
            : length <= 31
                ? Precision.MONTH
                : length <= 185
                    ? Precision.SEASON
                    : length <= 366 ? Precision.YEAR : Precision.LONGER;
  }

  /** A time that is counted from when it is said. */
  sealed interface Relative extends Said permits Shifted, Counted, Stretch, Weekday, WeekdayOn {

    @Override
    default boolean needsNow() {
      return true;
    }

    @Override
    default Kind kind() {
      return Kind.RELATIVE;
    }
  }

  /** A calendar month or season named with "last", "this" or "next": the one before or after. */
  record Shifted(Calendar named, int shift) implements Relative {

    @Override
    public Interval on(Now now) {
      Interval here = named.withYear(now.day.getYear(), null).on(now);
      Interval before = named.withYear(now.day.getYear() - 1, null).on(now);
      if (shift == 0 && !before.to().isBefore(now.day)) {
        return before;
      }
      boolean begun = !here.from().isAfter(now.day);
      boolean over = here.to().isBefore(now.day);
      int years = shift == 0 ? 0 : shift < 0 ? (over ? 0 : -1) : (begun ? 1 : 0);
      int more = shift < -1 ? shift + 1 : shift > 1 ? shift - 1 : 0;
      return named.withYear(now.day.getYear() + years + more, null).on(now);
    }

    @Override
    public Precision precision() {
      return named.precision();
    }
  }

  /** Whole units counted from now: from the one {@code from} units away to that {@code to} away. */
  record Counted(Unit unit, int from, int to) implements Relative {

    static Counted of(Unit unit, int shift) {
      return new Counted(unit, shift, shift);
    }

    @Override
    public Interval on(Now now) {
      LocalDate first = unit.around(unit.plus(now.day, from)).from();
      if (unit == Unit.WEEKEND && from == 0 && first.isAfter(now.day) && !now.future) {
        first = first.minusWeeks(1);
        return unit.around(first);
      }
      return new Interval(first, unit.around(unit.plus(now.day, to)).to());
    }

    @Override
    public Precision precision() {
      return from == to ? unit.precision() : precisionOf(on(new Now(LocalDate.EPOCH, false)));
    }
  }

  /** The days of the last or next so many units: {@code count} below 0 reaches back from now. */
  record Stretch(Unit unit, int count) implements Relative {

    @Override
    public Interval on(Now now) {
      LocalDate other = unit.plus(now.day, count);
      return count < 0 ? new Interval(other, now.day) : new Interval(now.day, other);
    }

    @Override
    public Precision precision() {
      return precisionOf(on(new Now(LocalDate.EPOCH, false)));
    }
  }

  /**
   * A day of the week.
   *
   * @param shift null for the last one up to now; -1 the one before today, 0 the one in this week,
   *     1 the next one
   * @param week the week that it lies in, counted from this one; null when it is not said
   */
  record Weekday(int day, @Nullable Integer shift, @Nullable Integer week) implements Relative {

    @Override
    public Interval on(Now now) {
      DayOfWeek name = DayOfWeek.of(day);
      if (week != null) {
        return Interval.day(Unit.WEEK.around(now.day.plusWeeks(week)).from().plusDays(day - 1L));
      }
      if (shift == null) {
        return Interval.day(
            now.day.with(
                now.future
                    ? TemporalAdjusters.next(name)
                    : TemporalAdjusters.previousOrSame(name)));
      }
      if (shift == 0) {
        return Interval.day(Unit.WEEK.around(now.day).from().plusDays(day - 1L));
      }
      LocalDate nearest =
          now.day.with(shift < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
      return Interval.day(nearest.plusWeeks(shift - Integer.signum(shift)));
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
    }
  }

  /** A day of the week with its number in a month that is not said: the nearest one that fits. */
  record WeekdayOn(int weekday, int day) implements Relative {

    /** Within how many days it may lie on the other side of now. */
    private static final int NEAR = 31;

    @Override
    public Interval on(Now now) {
      int way = now.future ? 1 : -1;
      for (int days = 0; days <= 366; days++) {
        LocalDate there = now.day.plusDays((long) way * days);
        LocalDate back = now.day.minusDays((long) way * days);
        if (fits(there) || days <= NEAR && fits(back)) {
          return Interval.day(fits(there) ? there : back);
        }
      }
      return Interval.day(now.day);
    }

    private boolean fits(LocalDate date) {
      return date.getDayOfMonth() == day && date.getDayOfWeek().getValue() == weekday;
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
    }
  }

  /** Days fixed by what is said. */
  record Fixed(Interval days) implements Said {

    @Override
    public Interval on(Now now) {
      return days;
    }

    @Override
    public boolean needsNow() {
      return false;
    }

    @Override
    public Kind kind() {
      return Kind.EXPLICIT;
    }

    @Override
    public Precision precision() {
      return precisionOf(days);
    }
  }

  /** From one time to another, both included; without an end, up to now. */
  record Range(Said from, @Nullable Said to) implements Said {

    @Override
    public Interval on(Now now) {
      if (to == null) {
        LocalDate first = from.on(now).from();
        return new Interval(first, first.isAfter(now.day) ? first : now.day);
      }
      Interval end = to.on(now);
      boolean shared = from.needsNow() && !(from instanceof Counted);
      Interval start = from.on(shared ? new Now(end.to(), false) : now);
      if (start.from().isAfter(end.to()) && to instanceof Weekday) {
        end = to.on(new Now(start.from(), true));
      }
      return start.from().isAfter(end.to()) ? end : new Interval(start.from(), end.to());
    }

    @Override
    public boolean needsNow() {
      return to == null || from.needsNow() || to.needsNow();
    }

    @Override
    public boolean isCounted() {
      return from.isCounted() || to != null && to.isCounted();
    }

    @Override
    public Kind kind() {
      return Kind.RANGE;
    }

    @Override
    public Precision precision() {
      return precisionOf(on(new Now(LocalDate.EPOCH, false)));
    }
  }
}
