package org.hearsay.app.cli;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.hearsay.app.brief.Page;
import org.hearsay.app.brief.Places;
import org.hearsay.app.web.view.DriftView;
import org.hearsay.app.web.view.StemmaRow;
import org.hearsay.app.web.view.StemmaView;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing;

/**
 * A claim's family tree on a terminal: who had it from whom, each with its words, and the drift.
 */
final class TraceLines {

  private static final int STEP = 3;
  private static final int DEEPEST = 12;
  private static final int CONTENT = 110;

  private final CaseIndex index;
  private final Claim claim;
  private final Places places;
  private final Page page;
  private final Map<String, List<Statement>> byReport;

  TraceLines(CaseIndex index, Claim claim, Page page) {
    this.index = index;
    this.claim = claim;
    this.places = Places.of(index);
    this.page = page;
    this.byReport = index.listStatements(claim).stream().collect(groupingBy(Statement::report));
  }

  void write() {
    page.wrapped(page.bold(Page.clean(claim.gloss())) + "  " + page.dim(claim.id()), 2);
    index.findStanding(claim).ifPresent(this::standing);
    page.blank();
    List<StemmaRow> rows = StemmaView.of(index, claim).rows();
    int[] depths = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      int parent = rows.get(i).parent();
      depths[i] = parent < 0 ? 0 : Math.min(DEEPEST, depths[parent] + 1);
      row(rows.get(i), depths[i]);
    }
  }

  private void standing(Standing standing) {
    page.wrapped(
        "%s · credibility %d of 6 (proposed)"
            .formatted(standing.independence().label(), standing.credibility()),
        2);
    standing.why().forEach(why -> page.wrapped("  because " + Page.clean(why), 4));
  }

  private void row(StemmaRow row, int depth) {
    String indent = " ".repeat(depth * STEP);
    String edge = row.edge().isEmpty() ? "" : row.edge() + ": ";
    String about =
        row.isReport() ? " (" + row.language() + ", " + row.date() + ")" : " (" + row.kind() + ")";
    page.wrapped(
        indent
            + (depth == 0 ? "" : "└ ")
            + edge
            + page.bold(Page.clean(row.label()))
            + about
            + (row.relation().isEmpty() ? "" : "  " + page.dim(row.relation())),
        indent.length() + STEP);
    for (DriftView drift : row.drift()) {
      page.wrapped(indent + "   drift of " + Page.clean(drift.brief()), indent.length() + 5);
    }
    if (row.isReport()) {
      byReport.getOrDefault(row.key(), List.of()).forEach(statement -> said(statement, indent));
    }
    row.also()
        .forEach(other ->
            page.wrapped(
                indent + "   also " + other.kind() + " of " + Page.clean(other.outlet()),
                indent.length() + 5));
  }

  private void said(Statement statement, String indent) {
    page.wrapped(
        "%s   %s  \"%s\"%s"
            .formatted(
                indent,
                page.dim(places.line(statement)),
                Page.shorten(Page.clean(statement.text()), CONTENT),
                Page.glued(
                    " (" + page.stance(statement.stance(), statement.stance().label()) + ")")),
        indent.length() + 7);
  }
}
