package org.hearsay.stemma;

import java.util.List;

/**
 * What changed along an edge of the stemma.
 *
 * @param was the wording in the older report; empty for what was added
 * @param became the wording in the younger; empty for what was lost
 * @param statements ids of the two statements, or of the one
 */
public record Drift(What what, String was, String became, List<String> statements) {

  public Drift {
    statements = List.copyOf(statements);
  }

  /** What kind of thing changed. */
  public enum What {
    NUMBER,
    DATE,
    PLACE,
    HEDGE,
    SOURCE,
    ACTOR,
    OTHER
  }
}
