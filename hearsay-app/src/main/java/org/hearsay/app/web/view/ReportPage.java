package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.stemma.Relation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report with its statements in its text.
 *
 * @param url an http or https address; empty for none
 * @param publishedWhy how the date is known; empty when there is none
 * @param head what stands before the text, such as front matter
 * @param text the item itself, marked
 * @param sources all that stand in its chains
 * @param cut characters of the text that are not shown
 */
public record ReportPage(
    ReportRow row,
    String url,
    String publishedWhy,
    String sha256,
    List<Segment> head,
    List<Segment> text,
    int cut,
    List<StatementView> statements,
    List<Tie> took,
    List<Tie> gave,
    List<SourcePage.Named> sources,
    List<JudgementView> judgements) {

  /** Characters of a text that are shown. */
  private static final int MOST = 400_000;

  /**
   * A relation to another report.
   *
   * @param report id of the other; empty when the case does not hold it
   */
  public record Tie(
      String id, String kind, Reason why, String report, String outlet, List<DriftView> drift) {}

  public static ReportPage of(Board board, String id) {
    Filed filed = board.getFiled(id);
    Report report = filed.report();
    Marks marks = new Marks(report.text());
    marks.addFurniture(filed);
    board.index().listStatements(report).forEach(marks::add);
    Span body = report.body();
    Span shown = new Span(body.start(), Math.min(body.end(), body.start() + MOST));
    return new ReportPage(
        ReportRow.of(board, filed),
        address(report.url()),
        why(filed.published()),
        report.sha256(),
        new Marks(report.text()).segments(new Span(0, Math.min(body.start(), 10_000))),
        marks.segments(shown),
        body.end() - shown.end(),
        board.index().listStatements(report).stream().map(s -> StatementView.of(board, s)).toList(),
        ties(board, id, true),
        ties(board, id, false),
        SourcePage.sources(board.index().listStatements(report).stream(), source -> true),
        JudgementList.about(board, Set.of(id)));
  }

  /** The first digits of the hash. */
  public String shortHash() {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }

  /** An address that a link may have; empty for any other text. */
  static String address(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\"'<>\\p{Cntrl}]{1,2000}") ? url : "";
  }

  private static String why(@Nullable Published published) {
    return published == null
        ? ""
        : published.basis().name().toLowerCase(Locale.ROOT) + ": " + Page.clean(published.why());
  }

  private static List<Tie> ties(Board board, String id, boolean took) {
    return board.listEdges(id).stream()
        .filter(edge -> (took ? edge.relation().to() : edge.relation().from()).equals(id))
        .map(edge -> tie(board, edge, took))
        .toList();
  }

  private static Tie tie(Board board, Ground.Edge edge, boolean took) {
    Relation relation = edge.relation();
    String other = took ? relation.from() : relation.to();
    @Nullable Filed filed = board.index().findReport(other).orElse(null);
    return new Tie(
        edge.id(),
        relation.kind().name().toLowerCase(Locale.ROOT),
        Reason.of(board, relation.why()),
        filed == null ? "" : other,
        filed == null ? Page.clean(other) : board.outlet(filed.report()),
        relation.drift().stream().map(DriftView::of).toList());
  }
}
