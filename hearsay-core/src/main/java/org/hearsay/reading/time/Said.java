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
sealed interface Said permits Calendar, Said.Relative, Said.Within, Said.Fixed, Said.Range {

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
  sealed interface Relative extends Said permits Shifted, Counted, Stretch, Weekday {

    @Override
    default boolean needsNow() {
      return true;
    }

    @Override
    default Kind kind() {
      return Kind.RELATIVE;
    }
  }

  /** A time that another one places: a share of it, one of its units, or the unit around it. */
  sealed interface Within extends Said permits Around, Part, Nth {

    /** The time that places it. */
    Said whole();

    @Override
    default boolean needsNow() {
      return whole().needsNow();
    }

    @Override
    default Kind kind() {
      return whole().kind();
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
      int way = shift != null ? shift : now.future ? 2 : -2;
      return Interval.day(
          switch (way) {
            case 0 -> Unit.WEEK.around(now.day).from().plusDays(day - 1L);
            case -1 -> now.day.with(TemporalAdjusters.previous(name));
            case -2 -> now.day.with(TemporalAdjusters.previousOrSame(name));
            default -> now.day.with(TemporalAdjusters.next(name));
          });
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

  /** The whole unit that a day lies in. */
  record Around(Said whole, Unit unit) implements Within {

    @Override
    public Interval on(Now now) {
      return unit.around(whole.on(now).from());
    }

    @Override
    public Precision precision() {
      return unit.precision();
    }
  }

  /** Which share of a longer time is meant. */
  enum Share {
    EARLY(0, 1, 3),
    MID(1, 2, 3),
    LATE(2, 3, 3),
    HALF1(0, 1, 2),
    HALF2(1, 2, 2);

    private final int from;
    private final int to;
    private final int of;

    Share(int from, int to, int of) {
      this.from = from;
      this.to = to;
      this.of = of;
    }

    /** This share of {@code whole}, in whole days; of a year or half a year, in whole months. */
    Interval of(Interval whole) {
      long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
      if (days > 150) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to().plusDays(1));
        return new Interval(
            whole.from().plusMonths(months * from / of),
            whole.from().plusMonths(months * to / of).minusDays(1));
      }
      LocalDate first = whole.from().plusDays(days * from / of);
      LocalDate last = to == of ? whole.to() : whole.from().plusDays(days * to / of).minusDays(1);
      return new Interval(first, last.isBefore(first) ? first : last);
    }
  }

  /** The beginning, middle, end or a half of a time. */
  record Part(Said whole, Share share) implements Within {

    @Override
    public Interval on(Now now) {
      return share.of(whole.on(now));
    }

    @Override
    public Precision precision() {
      return precisionOf(on(new Now(LocalDate.EPOCH, false)));
    }
  }

  /**
   * The n-th week, day or day of the week of a longer time.
   *
   * @param n from 1; -1 for the last
   * @param weekday the day of the week counted; 0 when {@code unit} is counted
   */
  record Nth(Said whole, int n, Unit unit, int weekday) implements Within {

    @Override
    public Interval on(Now now) {
      Interval days = whole.on(now);
      if (weekday > 0) {
        DayOfWeek name = DayOfWeek.of(weekday);
        LocalDate day =
            n < 0
                ? days.to().with(TemporalAdjusters.previousOrSame(name))
                : days.from().with(TemporalAdjusters.nextOrSame(name)).plusWeeks(n - 1L);
        return Interval.day(day);
      }
      LocalDate first = n < 0 ? unit.plus(days.to(), n + 1) : unit.plus(days.from(), n - 1);
      return unit.around(first);
    }

    @Override
    public Precision precision() {
      return unit.precision();
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
