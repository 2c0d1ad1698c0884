package org.hearsay.claim;

import org.hearsay.claim.Feature.Kind;

/** From which affinity on statements are one claim, and how much a feature counts. */
final class Weighting {

  /** The logarithm of the odds that two statements with nothing in common are one claim. */
  static final double PRIOR = -3.6;

  /** The mean affinity from which on two groups are one claim. */
  static final double MERGE = 0.35;

  /** The mean affinity from which on a denial or doubt belongs to what it denies. */
  static final double ATTACH = 0.25;

  /**
   * What the features of the statement before weigh in this one, and in the next one half of it.
   */
  static final double INHERITED = 0.2;

  /** What the features of the part before in one sentence weigh in this one. */
  static final double SHARED = 0.5;

  /** Parts of one sentence stand no further apart, in code points. */
  static final int GAP = 12;

  /** What a feature weighs that every statement has; one of a single statement weighs 1 more. */
  private static final double COMMON = 0.15;

  private Weighting() {}

  /** The weight of a feature that so many of all statements have. */
  static double rarity(int having, int all) {
    return Math.log((1.0 + all) / having) / Math.log(1.0 + all) + COMMON;
  }

  /** What a kind of feature weighs in the context; 0 for one that is no part of it. */
  static double inContext(Kind kind) {
    return switch (kind) {
      case CONCEPT -> 1;
      case NAME -> 0.6;
      case MONTH -> 0.5;
      case NUMBER, TOPIC, WORD -> 0;
    };
  }
}
