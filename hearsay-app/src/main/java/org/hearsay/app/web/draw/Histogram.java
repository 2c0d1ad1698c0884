package org.hearsay.app.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Counts what happens on days, and draws it; what lies outside of its days is left out. */
  public static final class Counter {

    private final LocalDate from;
    private final long days;
    private final long step;
    private final int height;
    private final int[][] counts;

    /**
     * @param from the first day that is drawn
     * @param to the last, not before {@code from}
     */
    public Counter(LocalDate from, LocalDate to, int height) {
      this.from = from;
      this.days = ChronoUnit.DAYS.between(from, to) + 1;
      this.step = Math.max(1, (days + MOST_BARS - 1) / MOST_BARS);
      this.height = height;
      this.counts = new int[(int) ((days + step - 1) / step)][4];
    }

    /**
     * Counts something of one of four kinds from 0.
     *
     * @param day counted from 1970-01-01
     * @return whether it lies within the days that are drawn
     */
    public boolean add(long day, int kind) {
      long off = day - from.toEpochDay();
      boolean inside = off >= 0 && off < days;
      if (inside) {
        counts[(int) (off / step)][kind]++;
      }
      return inside;
    }

    public Histogram draw() {
      int highest = Math.max(1, Arrays.stream(counts).mapToInt(Histogram::sum).max().orElse(1));
      double slot = (double) WIDTH / counts.length;
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        int sum = sum(counts[i]);
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
      TimeScale scale = new TimeScale(from, from.plusDays(counts.length * step), 0, WIDTH);
      return new Histogram(WIDTH, height, bars, scale.ticks(8), highest);
    }
  }

  private static int sum(int[] counts) {
    return counts[0] + counts[1] + counts[2] + counts[3];
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
