package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.app.web.draw.Histogram;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the claims at hand by their four clocks, and those within some days of one.
 *
 * @param filter of the claims; its days are those of the clock chosen
 * @param clock the clock whose days are chosen
 * @param from the first day that the strips show
 * @param to the last day that the strips show
 */
public record Timeline(
    ClaimFilter filter,
    String clock,
    String from,
    String to,
    List<Strip> strips,
    List<StatementView> statements,
    Pager pager) {

  private static final int SIZE = 40;
  private static final int HEIGHT = 64;

  /** Days before and after the days of publication that strips show. */
  private static final int MARGIN = 60;

  /**
   * One clock.
   *
   * @param unknown statements that do not have it
   * @param outside statements whose day lies outside of what the strip shows
   */
  public record Strip(
      String clock, String title, Histogram drawing, int known, int unknown, int outside) {}

  public static Timeline of(Board board, ClaimFilter filter, String clockLabel, int page) {
    Clock clock = Clock.of(clockLabel);
    ClockDays days = board.days();
    int[] told = days.list(filter.with("from", "").with("to", "").apply(board));
    int[] published =
        Arrays.stream(told)
            .map(n -> days.day(Clock.PUBLISHED, n))
            .filter(day -> day != ClockDays.UNKNOWN)
            .toArray();
    long[] chosen = chosen(days, clock, told, filter);
    Pager pager = Pager.of(page, SIZE, chosen.length);
    boolean any = published.length > 0;
    LocalDate start = any ? day(Arrays.stream(published).min()).minusDays(MARGIN) : LocalDate.EPOCH;
    LocalDate end =
        any ? day(Arrays.stream(published).max()).plusDays(MARGIN / 4) : LocalDate.EPOCH;
    return new Timeline(
        filter,
        clock.label(),
        start.toString(),
        end.toString(),
        any
            ? Arrays.stream(Clock.values()).map(c -> strip(days, c, told, start, end)).toList()
            : List.of(),
        Arrays.stream(chosen, Math.max(0, pager.first() - 1), pager.last())
            .mapToObj(key -> StatementView.of(board, days.statement((int) key)))
            .toList(),
        pager);
  }

  private static LocalDate day(OptionalInt day) {
    return LocalDate.ofEpochDay(day.orElse(0));
  }

  /** The statements within the days asked for, by day; the number of each is in the lower half. */
  private static long[] chosen(ClockDays days, Clock clock, int[] told, ClaimFilter filter) {
    @Nullable LocalDate from = filter.day("from");
    @Nullable LocalDate to = filter.day("to");
    long least = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long most = to == null ? Long.MAX_VALUE : to.toEpochDay();
    boolean all = from == null && to == null;
    return Arrays.stream(told)
        .filter(n -> all || isWithin(days.day(clock, n), least, most))
        .mapToLong(n -> (long) lastIfUnknown(days.day(clock, n)) << 32 | n)
        .sorted()
        .toArray();
  }

  private static boolean isWithin(int day, long least, long most) {
    return day != ClockDays.UNKNOWN && day >= least && day <= most;
  }

  private static int lastIfUnknown(int day) {
    return day == ClockDays.UNKNOWN ? Integer.MAX_VALUE : day;
  }

  private static Strip strip(
      ClockDays days, Clock clock, int[] told, LocalDate from, LocalDate to) {
    Histogram.Counter counter = new Histogram.Counter(from, to, HEIGHT);
    int known = 0;
    int outside = 0;
    for (int n : told) {
      int day = days.day(clock, n);
      if (day != ClockDays.UNKNOWN) {
        known++;
        outside += counter.add(day, days.stance(n)) ? 0 : 1;
      }
    }
    return new Strip(
        clock.label(), clock.title(), counter.draw(), known, told.length - known, outside);
  }

  /** The stance that a kind of bar stands for. */
  public static String stance(int kind) {
    return Stance.values()[kind].label();
  }

  /** The query of this list with other days of a clock, to which a page can be added. */
  public String query(String otherClock, String first, String last) {
    String query = filter.with("from", first).with("to", last).query();
    return query + (query.isEmpty() ? "?" : "&") + "clock=" + otherClock;
  }

  public String query() {
    return query(clock, filter.get("from"), filter.get("to"));
  }
}
