package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.casefile.CaseFile.Filed;

/** The reports of a case, in order of publication. */
public record ReportList(List<ReportRow> reports, Pager pager) {

  private static final int SIZE = 100;

  public static ReportList of(Board board, int page) {
    List<Filed> all = board.index().file().reports();
    Pager pager = Pager.of(page, SIZE, all.size());
    return new ReportList(
        pager.cut(all).stream().map(filed -> ReportRow.of(board, filed)).toList(), pager);
  }
}
