package org.hearsay.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing;

/** A claim in the brief: gloss, voices with their stances, independence, statements, conflicts. */
final class ClaimLines {

  /** Statements of one claim that are quoted; of the others only the places are given. */
  private static final int QUOTED = 8;

  /** Conflicts of one claim that are shown. */
  private static final int CONFLICTS = 5;

  private static final int CONTENT = 110;

  private final CaseIndex index;
  private final Places places;
  private final Page page;

  ClaimLines(CaseIndex index, Places places, Page page) {
    this.index = index;
    this.places = places;
    this.page = page;
  }

  void write(int rank, Claim claim) {
    page.wrapped(
        "%3d  %s  %s".formatted(rank, page.bold(Page.clean(claim.gloss())), page.dim(claim.id())),
        5);
    String judged = JudgementText.shortly(index.listJudgements(claim));
    if (!judged.isEmpty()) {
      page.wrapped("     " + judged, 7);
    }
    page.wrapped("     " + voices(claim), 7);
    index.findStanding(claim).ifPresent(standing -> page.wrapped("     " + standing(standing), 7));
    List<Statement> statements = index.listStatements(claim);
    statements.stream().limit(QUOTED).forEach(this::statement);
    rest(statements.subList(Math.min(QUOTED, statements.size()), statements.size()));
    conflicts(claim);
  }

  private String voices(Claim claim) {
    List<String> parts = new ArrayList<>();
    index
        .stances(claim)
        .forEach(
            (voice, stances) -> parts.add(Page.glued(name(voice) + " (" + stances(stances) + ")")));
    return String.join(Page.glued(" ·") + " ", parts);
  }

  private String name(String voice) {
    return voice.isEmpty() ? "no source named" : Page.clean(index.voiceName(voice));
  }

  private String stances(Map<Stance, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> page.stance(e.getKey(), e.getKey().label()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String standing(Standing standing) {
    Optional<String> why = standing.why().stream().findFirst().map(Page::clean);
    return standing.independence().label()
        + why.map(reason -> ": " + reason).orElse("")
        + " · credibility %d of 6 (proposed)".formatted(standing.credibility())
        + (standing.echoes().isEmpty()
            ? ""
            : " · "
                + standing.echoes().size()
                + (standing.echoes().size() == 1 ? " echo" : " echoes"));
  }

  private void statement(Statement statement) {
    String chain =
        statement.chain().isEmpty()
            ? ""
            : " " + Page.clean("⟵ " + Notation.chain(statement)).replace(" < ", " ⟵ ");
    page.wrapped(
        "       %s  \"%s\"%s%s"
            .formatted(
                page.dim(places.line(statement)),
                Page.shorten(Page.clean(statement.text()), CONTENT),
                chain.replace("⟵ ", Page.glued("⟵ ")),
                Page.glued(
                    " (" + page.stance(statement.stance(), statement.stance().label()) + ")")),
        11);
  }

  private void rest(List<Statement> others) {
    if (!others.isEmpty()) {
      page.wrapped(
          "       and %d more: ".formatted(others.size())
              + others.stream().map(places::line).distinct().collect(Collectors.joining(" · ")),
          11);
    }
  }

  /** Contradictions before updates before variants. */
  private void conflicts(Claim claim) {
    List<Conflict> conflicts =
        index.listConflicts(claim).stream().sorted(Comparator.comparing(Conflict::kind)).toList();
    conflicts.stream().limit(CONFLICTS).forEach(this::conflict);
    if (conflicts.size() > CONFLICTS) {
      page.line(
          "       and %d more variants (--why %s)"
              .formatted(conflicts.size() - CONFLICTS, claim.id()));
    }
  }

  private void conflict(Conflict conflict) {
    page.wrapped(
        "       %s of %s: %s  %s"
            .formatted(
                conflict.kind().name().toLowerCase(java.util.Locale.ROOT),
                conflict.what().name().toLowerCase(java.util.Locale.ROOT),
                Page.clean(conflict.why()),
                page.dim(conflict.id())),
        11);
  }
}
