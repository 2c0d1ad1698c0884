package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.app.brief.Page;
import org.hearsay.claim.Claim;
import org.hearsay.report.Report;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;

/**
 * A statement as pages show it.
 *
 * @param place path and line
 * @param words its words in the report, marked
 * @param chain the sources, the nearest first; empty for the report's own voice
 * @param evidence empty for none
 * @param gives what the content gives, in English; empty when no slot was filled
 * @param claim id of its claim; empty for none
 */
public record StatementView(
    String id,
    String report,
    String outlet,
    String language,
    String place,
    String published,
    List<Segment> words,
    List<Chained> chain,
    String stance,
    String stanceWhy,
    String evidence,
    String gives,
    String said,
    String happened,
    String claim,
    String gloss) {

  /**
   * A source of the chain.
   *
   * @param voice key of the voice that it speaks for
   * @param surface the words that name it
   * @param cue the words by which it speaks; empty when it goes on from a sentence before
   */
  public record Chained(
      String voice, String name, String kind, String surface, String cue, String rule) {}

  static StatementView of(Board board, Statement s) {
    Report report = board.index().getReport(s.report());
    return new StatementView(
        s.id(),
        s.report(),
        board.outlet(report),
        s.language(),
        board.place(s),
        Dates.of(board.getFiled(s.report()).published()),
        Excerpt.of(s, report.text()),
        s.chain().stream().map(StatementView::chained).toList(),
        s.stance().label(),
        Page.clean(s.stanceWhy()),
        s.evidence() == Evidence.NONE ? "" : s.evidence().label(),
        Page.clean(Notation.slots(s)).replace(" | ", " · "),
        Dates.of(s.said()),
        Dates.of(s.when()),
        board.index().findClaimOf(s).map(Claim::id).orElse(""),
        board.index().findClaimOf(s).map(Claim::gloss).map(Page::clean).orElse(""));
  }

  private static Chained chained(Link link) {
    return new Chained(
        Key.voice(Voices.speaker(link.source())),
        Page.clean(link.source().name()),
        link.source().kind().label(),
        Page.clean(link.surface()),
        Page.clean(link.cue()),
        link.rule());
  }
}
