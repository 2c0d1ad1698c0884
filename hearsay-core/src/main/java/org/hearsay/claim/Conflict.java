package org.hearsay.claim;

import java.util.List;

/**
 * Two variants that differ: they contradict each other, hold at different times, or merely vary.
 *
 * @param id "k" and digits: the same on every run over the same reports
 * @param what which part differs
 * @param statements ids of the statements that hold the two variants, the earlier first
 * @param kind how they differ
 * @param why the two values and the rule, in a sentence
 */
public record Conflict(String id, What what, List<String> statements, Kind kind, String why) {

  public Conflict {
    statements = List.copyOf(statements);
  }

  /** Which part of a statement two variants differ in. */
  public enum What {
    NUMBER,
    DATE,
    PLACE,
    STANCE
  }

  /** How two variants differ. */
  public enum Kind {
    /** Both cannot hold. */
    CONTRADICTION,
    /** They hold at different times. */
    UPDATE,
    /** They differ, and both can hold. */
    VARIANT
  }
}
