package org.hearsay.casefile;

import java.util.List;

/**
 * What a judgement is about, named by what reports say and not by numbers that a computation gives:
 * it can be found again after reports were added, and in another case with the same reports.
 */
public sealed interface Anchor {

  /**
   * A report.
   *
   * @param sha256 of its bytes, in lower-case hexadecimal
   */
  record OfReport(String sha256) implements Anchor {}

  /**
   * A statement.
   *
   * @param sha256 of the bytes of its report
   * @param start where its content starts, in code points of the report's text
   * @param end offset after its content, in code points
   * @param nth its number, from 0, among the statements with this very content span
   * @param quote the content, for people who read the log
   */
  record OfStatement(String sha256, int start, int end, int nth, String quote) implements Anchor {

    public OfStatement {
      if (start < 0 || end < start || nth < 0) {
        throw new IllegalArgumentException("no statement stands at %d-%d".formatted(start, end));
      }
    }
  }

  /** A claim, by the statements that it had when it was judged. */
  record OfClaim(List<OfStatement> statements) implements Anchor {

    public OfClaim {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) {
        throw new IllegalArgumentException("a claim has statements");
      }
    }
  }

  /** A source, by its id in chains. */
  record OfSource(String id) implements Anchor {}

  /** A voice, by its id. */
  record OfVoice(String id) implements Anchor {}

  /** An outlet, by its name; spelling variants that fold to the same are the same. */
  record OfOutlet(String name) implements Anchor {}
}
