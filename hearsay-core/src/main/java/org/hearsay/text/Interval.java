package org.hearsay.text;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included; a single day has equal ends, a month its first and last.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record Interval(LocalDate from, LocalDate to) {

  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("no interval: " + from + " to " + to);
    }
  }

  public static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean overlaps(Interval other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }
}
