package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;

/** A time that another one places: a share or some units of it, the unit around it. */
sealed interface Within extends Said
    permits Within.Around, Within.Part, Within.Nth, Within.Some, Within.Named {

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

  /**
   * A day and month with their day of the week: in the year, of the last, this and next, that fits.
   */
  record Named(Said whole, int weekday) implements Within {

    @Override
    public Interval on(Now now) {
      Interval nearest = whole.on(now);
      if (fits(nearest)) {
        return nearest;
      }
      Interval before = whole.on(new Now(now.day(), false));
      for (int years = -1; years <= 1; years++) {
        LocalDate date = before.from().plusYears(years);
        if (fits(Interval.day(date))) {
          return Interval.day(date);
        }
      }
      return nearest;
    }

    private boolean fits(Interval date) {
      return date.from().getDayOfWeek().getValue() == weekday;
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
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

    /** The shortest month; the parts of any are those of one with thirty days. */
    private static final int MONTH = 28;

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
      if (days >= MONTH && days <= MONTH + 3) {
        days = MONTH + 2;
      }
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
      return Said.precisionOf(on(new Now(LocalDate.EPOCH, false)));
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
      if (unit == Unit.WEEK) {
        return week(days);
      }
      LocalDate first = n < 0 ? unit.plus(days.to(), n + 1) : unit.plus(days.from(), n - 1);
      return unit.around(first);
    }

    /** A week that lies across an end belongs where most of its days do. */
    private Interval week(Interval days) {
      LocalDate middle = n < 0 ? days.to().minusDays(3) : days.from().plusDays(3);
      return Unit.WEEK.around(middle.plusWeeks(n < 0 ? n + 1L : n - 1L));
    }

    @Override
    public Precision precision() {
      return unit.precision();
    }
  }

  /** The first so many units of a longer time; below 0 the last. */
  record Some(Said whole, Unit unit, int count) implements Within {

    @Override
    public Interval on(Now now) {
      Interval days = whole.on(now);
      return count > 0
          ? new Interval(days.from(), unit.plus(days.from(), count).minusDays(1))
          : new Interval(unit.plus(days.to().plusDays(1), count), days.to());
    }

    @Override
    public Precision precision() {
      return Said.precisionOf(on(new Now(LocalDate.EPOCH, false)));
    }
  }
}
