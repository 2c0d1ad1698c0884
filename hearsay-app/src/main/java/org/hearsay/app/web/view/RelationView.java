package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of which one took something from the other, side by side.
 *
 * @param from the older
 * @param to the younger
 * @param older those of the statements that drifted which are the older one's
 * @param compared whether passages were matched, so that what differs is marked
 */
public record RelationView(
    String id,
    String kind,
    Reason why,
    Side from,
    Side to,
    List<DriftView> drift,
    List<String> older,
    boolean compared) {

  /** Characters of a text that are shown. */
  private static final int MOST = 60_000;

  /**
   * One side.
   *
   * @param report null for an outlet whose report the case does not hold
   * @param name of the outlet
   * @param text the report's own text, marked; empty when the case does not hold it
   */
  public record Side(@Nullable ReportRow report, String name, List<Segment> text) {}

  public static RelationView of(Board board, String id) {
    Ground.Edge edge = board.getEdge(id);
    Relation relation = edge.relation();
    return new RelationView(
        id,
        relation.kind().name().toLowerCase(Locale.ROOT),
        Reason.of(board, relation.why()),
        side(board, relation.from(), relation, true),
        side(board, relation.to(), relation, false),
        relation.drift().stream().map(DriftView::of).toList(),
        drifted(board, relation, relation.from()).map(Statement::id).toList(),
        !relation.passages().isEmpty());
  }

  private static Stream<Statement> drifted(Board board, Relation relation, String end) {
    return relation.drift().stream()
        .flatMap(drift -> drift.statements().stream())
        .distinct()
        .flatMap(s -> board.index().findStatement(s).stream())
        .filter(s -> s.report().equals(end));
  }

  private static Side side(Board board, String end, Relation relation, boolean older) {
    @Nullable Filed filed = board.index().findReport(end).orElse(null);
    if (filed == null) {
      return new Side(null, Page.clean(end), List.of());
    }
    Report report = filed.report();
    Marks marks = new Marks(report.text());
    Span body = report.body();
    Span shown = new Span(body.start(), Math.min(body.end(), body.start() + MOST));
    List<Span> same =
        relation.passages().stream()
            .map(older ? Relation.Passage::from : Relation.Passage::to)
            .sorted(Comparator.naturalOrder())
            .toList();
    same.forEach(passage -> marks.add(passage, "same", "the same words in both"));
    if (!same.isEmpty()) {
      between(shown, same)
          .forEach(gap -> marks.add(gap, "only", "not in the other in these words"));
    }
    differing(board, relation, older)
        .forEach(word -> marks.add(word, "only", "not in the other in these words"));
    marks.addFurniture(filed);
    drifted(board, relation, end).forEach(marks::add);
    return new Side(ReportRow.of(board, filed), board.outlet(report), marks.segments(shown));
  }

  /** The words within the passages taken that are not the same. */
  private static List<Span> differing(Board board, Relation relation, boolean older) {
    Optional<Filed> from = board.index().findReport(relation.from());
    Optional<Filed> to = board.index().findReport(relation.to());
    List<Span> words = new ArrayList<>();
    if (from.isPresent() && to.isPresent()) {
      for (Relation.Passage passage : relation.passages()) {
        WordDiff diff =
            WordDiff.of(
                from.get().report().text(), passage.from(), to.get().report().text(), passage.to());
        words.addAll(older ? diff.first() : diff.second());
      }
    }
    return words;
  }

  private static List<Span> between(Span whole, List<Span> parts) {
    List<Span> gaps = new ArrayList<>();
    int at = whole.start();
    for (Span part : parts) {
      if (part.start() > at) {
        gaps.add(new Span(at, part.start()));
      }
      at = Math.max(at, part.end());
    }
    if (at < whole.end()) {
      gaps.add(new Span(at, whole.end()));
    }
    return gaps;
  }
}
