package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Claims against voices: who asserts, relays, hedges, denies, or is silent.
 *
 * @param voices the columns shown, those with most claims first
 * @param by key of the voice whose claims come first; empty for the order of the list
 * @param columns pages of columns
 */
public record Matrix(
    ClaimFilter filter,
    List<Column> voices,
    List<Row> rows,
    String by,
    Pager pager,
    Pager columns) {

  private static final int ROWS = 60;
  private static final int COLUMNS = 16;

  /** A voice. */
  public record Column(String key, String name, int claims) {}

  /** A claim with one cell for each column. */
  public record Row(String id, int rank, String gloss, List<Cell> cells) {}

  /**
   * What a voice does with a claim.
   *
   * @param does affirmed, hedged, denied, unknown, relayed, or silent
   * @param count statements
   */
  public record Cell(String voice, String does, int count, String words) {}

  public static Matrix of(
      Board board, ClaimFilter filter, String voiceFirst, int page, int columnPage) {
    String by = board.findSpeaker(voiceFirst).isPresent() ? voiceFirst : "";
    List<ClaimFacts> claims = new ArrayList<>(filter.apply(board));
    int[] counts = new int[board.speakers().size()];
    for (ClaimFacts claim : claims) {
      for (int number : claim.voiceNumbers()) {
        counts[number]++;
      }
    }
    List<String> ids =
        IntStream.range(0, counts.length)
            .boxed()
            .filter(number -> counts[number] > 0 && !board.speakers().get(number).isEmpty())
            .sorted(
                Comparator.comparing((Integer number) -> -counts[number])
                    .thenComparing(number -> board.speakers().get(number)))
            .map(board.speakers()::get)
            .toList();
    if (!by.isEmpty()) {
      claims.sort(Comparator.comparing(claim -> !speaks(claim, by)));
    }
    Pager columns = Pager.of(columnPage, COLUMNS, ids.size());
    Pager pager = Pager.of(page, ROWS, claims.size());
    List<String> shown = columns.cut(ids);
    List<String> keys = shown.stream().map(Key::voice).toList();
    return new Matrix(
        filter,
        shown.stream()
            .map(id -> new Column(Key.voice(id), board.voiceName(id), counts[board.number(id)]))
            .toList(),
        pager.cut(claims).stream().map(claim -> row(claim, shown, keys)).toList(),
        by,
        pager,
        columns);
  }

  private static boolean speaks(ClaimFacts claim, String key) {
    return claim.row().voices().stream().anyMatch(chip -> chip.key().equals(key));
  }

  private static Row row(ClaimFacts claim, List<String> voices, List<String> keys) {
    Map<String, ClaimRow.Chip> chips = new HashMap<>();
    claim.row().voices().forEach(chip -> chips.put(chip.key(), chip));
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      String key = keys.get(i);
      ClaimRow.Chip chip = chips.get(key);
      if (chip != null) {
        StanceCounts stances = chip.stances();
        cells.add(new Cell(key, stances.main(), stances.total(), stances.words()));
      } else if (claim.relays().contains(voices.get(i))) {
        cells.add(new Cell(key, "relayed", 0, "passes it on from others"));
      } else {
        cells.add(new Cell(key, "silent", 0, "silent"));
      }
    }
    return new Row(claim.row().id(), claim.row().rank(), claim.row().gloss(), cells);
  }

  /** The query of this matrix in another order, to which a page can be added. */
  public String query(String voiceFirst, int columnPage) {
    String query = filter.query();
    if (!voiceFirst.isEmpty()) {
      query += (query.isEmpty() ? "?" : "&") + "by=" + voiceFirst;
    }
    return columnPage == 1
        ? query
        : query + (query.isEmpty() ? "?" : "&") + "columns=" + columnPage;
  }

  public String query() {
    return query(by, columns.page());
  }

  /** The query of this matrix with its claims in another order. */
  public String sorted(String sort) {
    return filter.with("sort", sort).query();
  }
}
