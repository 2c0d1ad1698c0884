package org.hearsay.app.web.view;

import java.util.Comparator;
import java.util.List;
import org.hearsay.statement.Statement;

/** All who speak in a case, those with most statements first: its voices, or its outlets. */
public record SourceList(
    String kind, List<SourceRow> sources, Pager pager, int voices, int outlets) {

  private static final int SIZE = 100;

  /**
   * @param kind "outlet" for outlets, else voices
   */
  public static SourceList of(Board board, String kind, int page) {
    boolean outlets = kind.equals("outlet");
    List<SourceRow> rows = (outlets ? board.outletRows() : board.voiceRows());
    Pager pager = Pager.of(page, SIZE, rows.size());
    return new SourceList(
        outlets ? "outlet" : "voice",
        pager.cut(rows),
        pager,
        board.voiceRows().size(),
        board.outletRows().size());
  }

  static List<SourceRow> voices(Board board) {
    return board.voices().said().entrySet().stream()
        .map(e ->
            SourceRow.of(
                board,
                Key.voice(e.getKey()),
                "voice",
                board.voiceName(e.getKey()),
                e.getValue(),
                board.voices().relayed().getOrDefault(e.getKey(), List.of()).size()))
        .sorted(Comparator.comparing(row -> -row.statements().total()))
        .toList();
  }

  static List<SourceRow> outlets(Board board) {
    return board.voices().published().entrySet().stream()
        .map(e ->
            SourceRow.of(
                board,
                Key.outlet(e.getKey()),
                "outlet",
                e.getKey(),
                e.getValue(),
                (int) e.getValue().stream().filter(SourceList::isAttributed).count()))
        .sorted(Comparator.comparing(row -> -row.statements().total()))
        .toList();
  }

  private static boolean isAttributed(Statement s) {
    return !s.chain().isEmpty();
  }
}
