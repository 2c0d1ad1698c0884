package org.hearsay.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Judged;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Why a case says something: one thing of it with its reasons, its places and its rules. */
public final class Why {

  private final CaseIndex index;
  private final Places places;
  private final Page page;

  private Why(CaseIndex index, Page page) {
    this.index = index;
    this.places = Places.of(index);
    this.page = page;
  }

  /**
   * Explains a claim, statement, relation, conflict or report.
   *
   * @return whether the case has anything of that id
   */
  public static boolean write(CaseIndex index, String id, Page page) {
    Why why = new Why(index, page);
    Optional<Runnable> found =
        index
            .findClaim(id)
            .<Runnable>map(claim -> () -> why.claim(claim))
            .or(() -> index.findStatement(id).map(s -> () -> why.statement(s)))
            .or(() -> index.findConflict(id).map(conflict -> () -> why.conflict(conflict)))
            .or(() -> index.findReport(id).map(filed -> () -> why.report(filed)))
            .or(() ->
                Optional.ofNullable(index.relations().get(id))
                    .map(relation -> () -> why.relation(id, relation)));
    found.ifPresent(Runnable::run);
    found.ifPresent(thing -> why.judgements(id));
    return found.isPresent();
  }

  private void claim(Claim claim) {
    heading("claim " + claim.id(), claim.gloss());
    list("its statements came together by", claim.why());
    index.findStanding(claim).ifPresent(this::standing);
    page.blank();
    index.listStatements(claim).forEach(this::shortly);
    index.listConflicts(claim).forEach(this::shortly);
  }

  private void judgements(String id) {
    List<Judged> judgements =
        index.findClaim(id).map(index::listJudgements).orElseGet(() -> index.listJudgements(id));
    if (!judgements.isEmpty()) {
      page.blank();
      page.line("judgements");
      judgements.forEach(judged -> JudgementText.write(judged, page));
    }
  }

  private void standing(Standing standing) {
    page.blank();
    page.line(
        "%s · credibility %d of 6 (proposed)"
            .formatted(standing.independence().label(), standing.credibility()));
    list("because", standing.why());
    list("origins", standing.origins());
    list("echoes", standing.echoes().stream().map(id -> places.end(id) + "  " + id).toList());
  }

  private void statement(Statement s) {
    heading("statement " + s.id(), Notation.of(s));
    page.line("content   " + places.exact(s.report(), s.span()));
    s.chain().forEach(link -> link(s, link));
    page.wrapped("stance    %s: %s".formatted(s.stance().label(), Page.clean(s.stanceWhy())), 10);
    page.line("evidence  " + s.evidence().label());
    @Nullable String voice = s.voice();
    page.line("voice     " + (voice == null ? "-" : Page.clean(index.voiceName(voice))));
    if (s.said() != null) {
      page.line("said      " + Notation.of(s.said()));
    }
    page.wrapped("gives     " + Page.clean(Notation.slots(s)), 10);
    index
        .findClaimOf(s)
        .ifPresent(
            c -> page.wrapped("claim     %s  %s".formatted(c.id(), Page.clean(c.gloss())), 10));
  }

  private void link(Statement s, Link link) {
    page.wrapped(
        "source    %s, %s: \"%s\" %s"
            .formatted(
                Page.clean(link.source().name()),
                link.source().kind().label(),
                Page.clean(link.surface()),
                places.exact(s.report(), link.span())),
        10);
    @Nullable Span cue = link.cueSpan();
    page.wrapped(
        "          cue %s; rule %s"
            .formatted(
                cue == null
                    ? "of the sentence before"
                    : "\"" + Page.clean(link.cue()) + "\" " + places.exact(s.report(), cue),
                link.rule()),
        10);
  }

  private void conflict(Conflict conflict) {
    heading(
        "conflict " + conflict.id(),
        "%s of %s: %s".formatted(lower(conflict.kind()), lower(conflict.what()), conflict.why()));
    conflict.statements().stream().map(index::getStatement).forEach(this::shortly);
  }

  private void relation(String id, Relation relation) {
    heading(
        "relation " + id,
        "%s ⟵ %s: %s, %s"
            .formatted(
                places.end(relation.to()),
                places.end(relation.from()),
                lower(relation.kind()),
                relation.why()));
    for (Relation.Passage passage : relation.passages()) {
      passage("from", relation.from(), passage.from());
      passage("to", relation.to(), passage.to());
    }
    relation
        .drift()
        .forEach(drift -> {
          page.wrapped(RelationLines.describe(drift), 4);
          drift.statements().stream().map(index::getStatement).forEach(this::shortly);
        });
  }

  private void passage(String label, String report, Span span) {
    page.wrapped(
        "%-5s %s  \"%s\""
            .formatted(
                label,
                places.exact(report, span),
                Page.shorten(Page.clean(span.of(index.getReport(report).text())), 200)),
        6);
  }

  private void report(Filed filed) {
    Report report = filed.report();
    heading("report " + report.id(), report.path());
    field("title", report.title());
    field("outlet", report.outlet());
    field("reliable", index.findReliability(report.outlet()).orElse(null));
    field("url", report.url());
    page.line("language  " + filed.language() + (filed.read() ? "" : " (no pack: not read)"));
    @Nullable Published published = filed.published();
    page.wrapped(
        "published "
            + (published == null
                ? "not known"
                : "%s, %s: %s"
                    .formatted(
                        Notation.of(published.when()),
                        lower(published.basis()),
                        Page.clean(published.why()))),
        10);
    page.line("sha256    " + report.sha256());
    page.blank();
    index.listStatements(report).forEach(this::shortly);
    index.relations().entrySet().stream()
        .filter(
            e -> e.getValue().from().equals(report.id()) || e.getValue().to().equals(report.id()))
        .forEach(
            e -> page.wrapped("  relation " + e.getKey() + ": " + lower(e.getValue().kind()), 4));
  }

  private void shortly(Statement s) {
    page.wrapped(
        "  %s  %s"
            .formatted(s.id(), Page.clean(Notation.of(s, places.exact(s.report(), s.span())))),
        6);
  }

  private void shortly(Conflict conflict) {
    page.wrapped(
        "  %s  %s of %s: %s"
            .formatted(
                conflict.id(),
                lower(conflict.kind()),
                lower(conflict.what()),
                Page.clean(conflict.why())),
        6);
  }

  private void heading(String what, String gist) {
    page.wrapped(page.bold(what) + "  " + Page.clean(gist), 4);
    page.blank();
  }

  private void list(String label, List<String> lines) {
    if (!lines.isEmpty()) {
      page.line(label);
      lines.forEach(line -> page.wrapped("  - " + Page.clean(line), 4));
    }
  }

  private void field(String label, @Nullable String value) {
    if (value != null) {
      page.wrapped("%-9s %s".formatted(label, Page.clean(value)), 10);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
