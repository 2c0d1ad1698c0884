package org.hearsay.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judgement;
import org.hearsay.report.Report;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Explanation;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** All stages, one after the other: first over each report alone, then over the whole case. */
public interface Analysis {

  /**
   * Reads one report and finds its statements.
   *
   * <p>A pure function, and thread-safe.
   *
   * @param path where the report was read from, with forward slashes
   * @throws UnreadableReport if the bytes are no report
   */
  Analysed analyse(String path, byte[] bytes) throws UnreadableReport;

  /**
   * How one report becomes statements, sentence by sentence.
   *
   * @param path as for {@link #analyse}
   * @throws UnreadableReport if the bytes are no report
   */
  Explanation explain(String path, byte[] bytes) throws UnreadableReport;

  /**
   * Reads a report that was decoded before.
   *
   * @param language tag of the language that it is in; null for that which its words show
   */
  Analysed analyse(Report report, @Nullable String language);

  /** The lemmas of a word in any reading of any language, as written; for searching. */
  default Set<String> lemmas(String word) {
    return Set.of();
  }

  /**
   * Concludes from all reports of a case, and from what people decided about it: claims, standings,
   * relations, conflicts, voices.
   *
   * <p>A pure function. The result holds the same reports and statements, with what was judged of
   * them; it may also date them otherwise ({@link Filed#published()}, {@link Statement#when()},
   * {@link Statement#said()}, {@link Statement#published()}).
   *
   * @param reports as {@link #analyse} gave them, in any order
   * @param log judgements, in any order
   */
  CaseFile conclude(List<Filed> reports, List<Statement> statements, List<Judgement> log);

  /** The same, where nothing was judged. */
  default CaseFile conclude(List<Filed> reports, List<Statement> statements) {
    return conclude(reports, statements, List.of());
  }

  /**
   * A report and what it says.
   *
   * @param statements in the order of their places
   * @param lemmas of the words in it, by form, both folded; for searching
   */
  record Analysed(Filed report, List<Statement> statements, Map<String, Set<String>> lemmas) {

    public Analysed {
      statements = List.copyOf(statements);
      lemmas = Map.copyOf(lemmas);
    }

    public Analysed(Filed report, List<Statement> statements) {
      this(report, statements, Map.of());
    }
  }
}
