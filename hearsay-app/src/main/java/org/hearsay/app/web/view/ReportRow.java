package org.hearsay.app.web.view;

import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it.
 *
 * @param title its path where it has none
 * @param read whether a language pack read it
 */
public record ReportRow(
    String id,
    String title,
    String outlet,
    String language,
    String published,
    String path,
    boolean read,
    int statements,
    int relations) {

  /** Whether outlet, language and date are the same. */
  boolean sameFacts(ReportRow other) {
    return outlet.equals(other.outlet)
        && language.equals(other.language)
        && published.equals(other.published);
  }

  static ReportRow of(Board board, Filed filed) {
    Report report = filed.report();
    @Nullable String title = report.title();
    return new ReportRow(
        report.id(),
        title == null ? board.path(report) : Page.clean(title),
        board.outlet(report),
        filed.language(),
        Dates.of(filed.published()),
        board.path(report),
        filed.read(),
        board.index().listStatements(report).size(),
        board.listEdges(report.id()).size());
  }
}
