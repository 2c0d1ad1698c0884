package org.hearsay.app.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts of four kinds over equal stretches of days, as bars that stand on each other.
 *
 * @param bars in order; stretches without any are left out
 * @param ticks days on the line below
 */
public record Histogram(
    int width, int height, List<Bar> bars, List<TimeScale.Tick> ticks, int highest) {

  /** The width of all histograms of a page, so that their days stand below each other. */
  public static final int WIDTH = 1000;

  private static final int MOST_BARS = 80;

  /**
   * A stretch of days.
   *
   * @param parts one per kind that occurs, from the bottom
   */
  public record Bar(
      LocalDate from, LocalDate to, double x, double width, int count, List<Part> parts) {}

  public record Part(int kind, double y, double height) {}

  /** Something that happens on a day, of one of four kinds from 0. */
  public record Dated(LocalDate day, int kind) {}

  /** The bars of what lies within the days from {@code from} to {@code to}. */
  public static Histogram of(List<Dated> all, LocalDate from, LocalDate to, int height) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    long step = Math.max(1, (days + MOST_BARS - 1) / MOST_BARS);
    int count = (int) ((days + step - 1) / step);
    int[][] counts = new int[count][4];
    int highest = 1;
    for (Dated each : all) {
      if (!each.day.isBefore(from) && !each.day.isAfter(to)) {
        int[] at = counts[(int) (ChronoUnit.DAYS.between(from, each.day) / step)];
        at[each.kind]++;
        highest = Math.max(highest, at[0] + at[1] + at[2] + at[3]);
      }
    }
    double slot = (double) WIDTH / count;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int sum = counts[i][0] + counts[i][1] + counts[i][2] + counts[i][3];
      if (sum > 0) {
        LocalDate first = from.plusDays(i * step);
        bars.add(
            new Bar(
                first,
                first.plusDays(step - 1),
                round(i * slot),
                round(Math.max(1.5, slot - 1)),
                sum,
                parts(counts[i], highest, height)));
      }
    }
    TimeScale scale = new TimeScale(from, from.plusDays(count * step), 0, WIDTH);
    return new Histogram(WIDTH, height, bars, scale.ticks(8), highest);
  }

  private static List<Part> parts(int[] counts, int highest, int height) {
    List<Part> parts = new ArrayList<>();
    double y = height;
    for (int kind = 0; kind < counts.length; kind++) {
      if (counts[kind] > 0) {
        double part = (double) height * counts[kind] / highest;
        y -= part;
        parts.add(new Part(kind, round(y), round(part)));
      }
    }
    return parts;
  }

  private static double round(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
