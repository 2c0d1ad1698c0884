package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;

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
   * Concludes from all reports of a case: claims, standings, relations, conflicts, voices.
   *
   * <p>The result holds the same reports and statements; it may date them otherwise ({@link
   * Filed#published()}, {@link Statement#when()}, {@link Statement#said()}, {@link
   * Statement#published()}), and nothing else of them.
   *
   * @param reports as {@link #analyse} gave them, in any order
   */
  CaseFile conclude(List<Filed> reports, List<Statement> statements);

  /**
   * A report and what it says.
   *
   * @param statements in the order of their places
   */
  record Analysed(Filed report, List<Statement> statements) {

    public Analysed {
      statements = List.copyOf(statements);
    }
  }
}
