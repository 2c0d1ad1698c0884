package org.hearsay.app.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days on a line from left to right. */
public final class TimeScale {

  /** About how many ticks a line carries. */
  private static final int TICKS = 9;

  private final LocalDate from;
  private final long days;
  private final double left;
  private final double right;

  /**
   * @param from the day at {@code left}
   * @param to the day at {@code right}, not before {@code from}
   */
  public TimeScale(LocalDate from, LocalDate to, double left, double right) {
    this.from = from;
    this.days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    this.left = left;
    this.right = right;
  }

  /** Where a day stands; days outside stand at the ends. */
  public double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(from, day) / days;
    return Math.round(10 * (left + (right - left) * Math.clamp(share, 0.0, 1.0))) / 10.0;
  }

  /** A labelled place. */
  public record Tick(double x, String label) {}

  /** Round days, months or years that divide the line. */
  public List<Tick> ticks(int most) {
    int count = Math.min(TICKS, most);
    List<Tick> ticks = new ArrayList<>();
    LocalDate end = from.plusDays(days);
    if (days <= 40L) {
      long step = Math.max(1, (days + count - 1) / count);
      for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(step)) {
        ticks.add(new Tick(x(day), day.toString().substring(5)));
      }
      return ticks;
    }
    long months = Math.max(1, (days / 30 + count - 1) / count);
    long step = months <= 12 ? months : (months + 11) / 12 * 12;
    LocalDate day = from.withDayOfMonth(1);
    day = step >= 12 ? day.withDayOfYear(1) : day;
    for (; !day.isAfter(end); day = day.plusMonths(step)) {
      if (!day.isBefore(from) && x(day) < right - 30) {
        ticks.add(
            new Tick(x(day), step >= 12 ? "" + day.getYear() : day.toString().substring(0, 7)));
      }
    }
    return ticks;
  }
}
