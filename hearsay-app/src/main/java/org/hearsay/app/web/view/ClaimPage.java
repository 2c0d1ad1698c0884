package org.hearsay.app.web.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that is known of it.
 *
 * @param key tells it from all claims of other statements, whatever their numbers
 * @param near the claims that have most in common with it
 * @param grouping how its statements came together
 * @param origins reasons, one per voice that adds its own word
 * @param why reasons for independence and credibility
 * @param echoes reports that carry it and add no origin
 * @param chosen the voice to which the statements are narrowed; null for all
 */
public record ClaimPage(
    ClaimRow row,
    String key,
    List<Near> near,
    List<String> grouping,
    List<Reason> origins,
    List<Reason> why,
    List<ReportRow> echoes,
    StemmaView stemma,
    List<StatementView> statements,
    Pager pager,
    ClaimRow.@Nullable Chip chosen,
    List<Variants.Kind> variants,
    List<ConflictView> conflicts,
    int moreConflicts,
    List<JudgementView> judgements) {

  private static final int SIZE = 40;
  private static final int NEAR = 25;

  /** Claims among which the near ones are sought, the heaviest. */
  private static final int COMPARED = 1000;

  /** Statements of a claim in a dossier. */
  private static final int WHOLE = 500;

  private static final int CONFLICTS = 30;
  private static final int ECHOES = 200;

  /** Another claim. */
  public record Near(String id, String gloss) {}

  /**
   * The page of a claim.
   *
   * @param voice key of the voice to which its statements are narrowed; empty for all
   * @param unfold whether copies are shown each by itself
   */
  public static ClaimPage of(Board board, String id, String voice, boolean unfold, int page) {
    return of(board, id, voice, unfold, page, SIZE);
  }

  /** The page of a claim with all its statements. */
  static ClaimPage whole(Board board, String id) {
    return of(board, id, "", true, 1, WHOLE);
  }

  private static ClaimPage of(
      Board board, String id, String voice, boolean unfold, int page, int size) {
    CaseIndex index = board.index();
    Claim claim = index.findClaim(id).orElseThrow(() -> NotFound.of("claim", id));
    ClaimFacts facts = board.getFacts(id);
    List<Statement> shown =
        facts.statements().stream().filter(s -> voice.isEmpty() || speaks(s, voice)).toList();
    Pager pager = Pager.of(page, size, shown.size());
    List<Conflict> conflicts =
        index.listConflicts(claim).stream().sorted(Comparator.comparing(Conflict::kind)).toList();
    List<Standing> standing = index.findStanding(claim).stream().toList();
    return new ClaimPage(
        facts.row(),
        Key.claim(claim),
        near(board, facts),
        clean(claim.why()),
        reasons(board, standing.stream().flatMap(s -> s.origins().stream())),
        reasons(board, standing.stream().flatMap(s -> s.why().stream())),
        standing.stream()
            .flatMap(s -> s.echoes().stream())
            .limit(ECHOES)
            .map(report -> ReportRow.of(board, board.getFiled(report)))
            .toList(),
        StemmaTree.of(board.ground(), facts.statements(), !unfold),
        pager.cut(shown).stream().map(s -> StatementView.of(board, s)).toList(),
        pager,
        chosen(facts, voice),
        Variants.of(board, facts.statements()),
        conflicts.stream().limit(CONFLICTS).map(c -> ConflictView.of(board, c)).toList(),
        Math.max(0, conflicts.size() - CONFLICTS),
        JudgementList.about(board, about(claim)));
  }

  private static List<Near> near(Board board, ClaimFacts facts) {
    return board.claims().stream()
        .limit(COMPARED)
        .filter(other -> other != facts)
        .map(other -> Map.entry(other, facts.shares(other)))
        .filter(other -> other.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(NEAR)
        .map(other -> other.getKey().row())
        .map(row -> new Near(row.id(), row.gloss()))
        .toList();
  }

  private static Set<String> about(Claim claim) {
    Set<String> ids = new HashSet<>(claim.statements());
    ids.add(claim.id());
    return ids;
  }

  private static ClaimRow.@Nullable Chip chosen(ClaimFacts facts, String voice) {
    return facts.row().voices().stream()
        .filter(chip -> !voice.isEmpty() && chip.key().equals(voice))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaks(Statement s, String voice) {
    return s.chain().stream()
        .anyMatch(link -> Key.voice(Voices.speaker(link.source())).equals(voice));
  }

  private static List<Reason> reasons(Board board, Stream<String> lines) {
    return lines.map(line -> Reason.of(board, line)).toList();
  }

  private static List<String> clean(List<String> lines) {
    return lines.stream().map(Page::clean).toList();
  }
}
