package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.app.web.draw.Histogram;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
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

  /** A statement with the day on which its claim was first published. */
  private record Told(Statement statement, @Nullable LocalDate first) {}

  public static Timeline of(Board board, ClaimFilter filter, String clockLabel, int page) {
    Clock clock = Clock.of(clockLabel);
    List<Told> told = new ArrayList<>();
    for (ClaimFacts claim : filter.with("from", "").with("to", "").apply(board)) {
      claim.statements().forEach(s -> told.add(new Told(s, claim.first())));
    }
    LocalDate from = LocalDate.MAX;
    LocalDate to = LocalDate.MIN;
    for (Told each : told) {
      LocalDate day = Clock.PUBLISHED.day(each.statement, null);
      if (day != null) {
        from = day.isBefore(from) ? day : from;
        to = day.isAfter(to) ? day : to;
      }
    }
    List<Told> chosen =
        told.stream()
            .filter(each -> isWithin(clock.day(each.statement, each.first), filter))
            .sorted(Comparator.comparing(each -> orLast(clock.day(each.statement, each.first))))
            .toList();
    Pager pager = Pager.of(page, SIZE, chosen.size());
    boolean any = !to.isBefore(from);
    LocalDate start = any ? from.minusDays(MARGIN) : LocalDate.EPOCH;
    LocalDate end = any ? to.plusDays(MARGIN / 4) : LocalDate.EPOCH;
    return new Timeline(
        filter,
        clock.label(),
        start.toString(),
        end.toString(),
        any
            ? Arrays.stream(Clock.values()).map(c -> strip(c, told, start, end)).toList()
            : List.of(),
        pager.cut(chosen).stream().map(each -> StatementView.of(board, each.statement)).toList(),
        pager);
  }

  private static Strip strip(Clock clock, List<Told> told, LocalDate from, LocalDate to) {
    List<Histogram.Dated> dated = new ArrayList<>();
    int outside = 0;
    for (Told each : told) {
      LocalDate day = clock.day(each.statement, each.first);
      if (day != null) {
        dated.add(new Histogram.Dated(day, each.statement.stance().ordinal()));
        outside += day.isBefore(from) || day.isAfter(to) ? 1 : 0;
      }
    }
    return new Strip(
        clock.label(),
        clock.title(),
        Histogram.of(dated, from, to, HEIGHT),
        dated.size(),
        told.size() - dated.size(),
        outside);
  }

  private static boolean isWithin(@Nullable LocalDate day, ClaimFilter filter) {
    @Nullable LocalDate from = filter.day("from");
    @Nullable LocalDate to = filter.day("to");
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  /** The stance that a kind of bar stands for. */
  public String stance(int kind) {
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
