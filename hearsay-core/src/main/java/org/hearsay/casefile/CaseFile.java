package org.hearsay.casefile;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that a case holds at one time: its reports and what was computed from them.
 *
 * @param reports in order of publication, then id
 * @param statements in the order of the reports and of their places
 * @param claims by weight, the heaviest first
 * @param standings one for each claim, in the order of the claims
 * @param voices from voice id to its English name, for every voice that occurs
 * @param judgements what people decided, in the order in which they did, withdrawn ones too
 */
public record CaseFile(
    List<Filed> reports,
    List<Statement> statements,
    List<Claim> claims,
    List<Standing> standings,
    List<Relation> relations,
    List<Conflict> conflicts,
    Map<String, String> voices,
    List<Judged> judgements) {

  public CaseFile {
    reports = List.copyOf(reports);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    standings = List.copyOf(standings);
    relations = List.copyOf(relations);
    conflicts = List.copyOf(conflicts);
    voices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(voices));
    judgements = List.copyOf(judgements);
  }

  /** A case in which nothing was judged. */
  public CaseFile(
      List<Filed> reports,
      List<Statement> statements,
      List<Claim> claims,
      List<Standing> standings,
      List<Relation> relations,
      List<Conflict> conflicts,
      Map<String, String> voices) {
    this(reports, statements, claims, standings, relations, conflicts, voices, List.of());
  }

  CaseFile withJudgements(List<Judged> all) {
    return new CaseFile(reports, statements, claims, standings, relations, conflicts, voices, all);
  }

  /**
   * A report as the case keeps it.
   *
   * @param language tag of the language found; "und" when none of the packs fits
   * @param read whether a language pack read it; a report without a pack has no statements
   * @param published stated or inferred; null when neither could be
   * @param furniture parts of the body that reading found not to be of the report, beside those
   *     that the report itself shows; in order
   */
  public record Filed(
      Report report,
      String language,
      boolean read,
      @Nullable Published published,
      List<Span> furniture) {

    public Filed {
      furniture = List.copyOf(furniture);
    }

    /** A report of which reading took nothing for furniture. */
    public Filed(Report report, String language, boolean read, @Nullable Published published) {
      this(report, language, read, published, List.of());
    }

    /** The same with what people or the whole case know better. */
    public Filed with(Report corrected, @Nullable Published dated) {
      return new Filed(corrected, language, read, dated, furniture);
    }
  }
}
