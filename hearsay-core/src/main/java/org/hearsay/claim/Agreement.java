package org.hearsay.claim;

/**
 * A way in which two statements may agree or differ, with what it says about their being one claim.
 *
 * <p>The weights add up to the logarithm of the odds, as in the record linkage of Fellegi and
 * Sunter (1969), with graded agreements. They were fitted by logistic regression to pairs of
 * statements of hand-labelled reports, rounded; that of {@link #ONE_COUNTS} was set by trial on the
 * claims of the same reports.
 */
enum Agreement {
  /** The cosine of all that they and what stands before them name. */
  CONTEXT("the same context", 5.2),
  /** The cosine of their subjects and of those before. */
  TOPICS("the same subject", 1.4),
  /** The cosine of what stands before them. */
  SETTING("the same said before", 0.6),
  /** The cosine of their concepts, when they share a number of the same unit. */
  NUMBER("the same number of the same", 11.0),
  /** Whether only one gives an amount: the other may speak of more than this case. */
  ONE_COUNTS("only one counts", -2.2),
  /** How much rare names they share. */
  NAMES("the same names", 0.7),
  /** The cosine of their words, in one language. */
  WORDS("the same words", 1.4),
  /** Whether they happened in the same month. */
  MONTH("the same month", 2.3),
  /** Whether both say that they cannot tell. */
  BOTH_UNKNOWN("both leave it open", 2.0),
  /** Whether one denies and the other does not. */
  ONE_DENIES("one denies", -0.4),
  /** Whether one voice vouches for both. */
  VOICE("the same voice", 0.6),
  /** Whether two voices deny, each for itself. */
  TWO_DENIERS("denied by two voices", -2.6);

  private final String label;
  private final double weight;

  Agreement(String label, double weight) {
    this.label = label;
    this.weight = weight;
  }

  /** For readers. */
  String label() {
    return label;
  }

  /** What full agreement adds to the logarithm of the odds. */
  double weight() {
    return weight;
  }
}
