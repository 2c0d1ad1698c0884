package org.hearsay.app.web.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Counts;
import org.hearsay.statement.Statement;

/**
 * Chosen claims with all that they stand on, for a file of its own.
 *
 * @param title name of the case
 * @param reports those that carry the claims, in order of publication
 * @param voices those that speak in the claims
 * @param judgements all that were made in the case
 * @param left claims that were asked for and have no room
 */
public record Dossier(
    String title,
    Counts counts,
    List<ClaimPage> claims,
    List<SourceRow> voices,
    List<Cited> reports,
    List<JudgementView> judgements,
    int left) {

  /** Claims that a dossier holds without being asked for some. */
  private static final int HEAVIEST = 25;

  /** Claims that a dossier can hold. */
  private static final int MOST = 200;

  /** A report with what identifies it. */
  public record Cited(ReportRow row, String url, String sha256) {}

  /**
   * The dossier of these claims.
   *
   * @param ids of claims; the heaviest when empty
   * @throws NotFound if the case does not hold one of them
   */
  public static Dossier of(Board board, String title, List<String> ids) {
    List<String> all = board.claims().stream().map(claim -> claim.row().id()).toList();
    List<String> asked = ids.isEmpty() ? all.subList(0, Math.min(HEAVIEST, all.size())) : ids;
    List<String> chosen = asked.stream().distinct().limit(MOST).toList();
    Set<String> voices = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    for (String id : chosen) {
      ClaimFacts facts = board.getFacts(id);
      facts.row().voices().forEach(chip -> voices.add(chip.key()));
      facts.statements().stream().map(Statement::report).forEach(reports::add);
    }
    return new Dossier(
        Page.clean(title),
        board.counts(),
        chosen.stream().map(id -> ClaimPage.whole(board, id)).toList(),
        board.voiceRows().stream().filter(row -> voices.contains(row.key())).toList(),
        board.index().file().reports().stream()
            .filter(filed -> reports.contains(filed.report().id()))
            .map(filed -> cited(board, filed))
            .toList(),
        JudgementList.all(board),
        asked.size() - chosen.size());
  }

  /** The dossier of the claims that fit a filter. */
  public static Dossier of(Board board, String title, ClaimFilter filter) {
    return of(board, title, filter.apply(board).stream().map(claim -> claim.row().id()).toList());
  }

  private static Cited cited(Board board, Filed filed) {
    return new Cited(
        ReportRow.of(board, filed),
        ReportPage.address(filed.report().url()),
        filed.report().sha256());
  }
}
