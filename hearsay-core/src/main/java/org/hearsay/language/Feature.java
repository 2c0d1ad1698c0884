package org.hearsay.language;

import java.util.Locale;

/**
 * A grammatical property of a word form, the same for every language.
 *
 * <p>The names follow Universal Dependencies where it has one. A set of features is a {@code long}
 * with one bit each; a form that can be several cases carries all of them.
 */
public enum Feature {
  NOUN,
  PROPER,
  VERB,
  ADJ,
  ADV,
  PRON,
  PREP,
  CONJ,
  DET,
  NUM,
  PART,
  INTJ,
  FINITE,
  INF,
  PARTICIPLE,
  /** Adverbial participle, gerundio. */
  CONVERB,
  /** A finite form without a person, as Polish <em>podano</em>. */
  IMPERSONAL,
  AUX,
  PASSIVE,
  COND,
  SUBJ,
  IMPER,
  PAST,
  PRES,
  FUT,
  P1,
  P2,
  P3,
  SG,
  PL,
  M,
  F,
  N,
  NOM,
  GEN,
  DAT,
  ACC,
  INS,
  LOC,
  VOC;

  private final long bit = 1L << ordinal();

  /** The set that holds this feature alone. */
  public long bit() {
    return bit;
  }

  /** Whether the set {@code features} holds this one. */
  public boolean in(long features) {
    return (features & bit) != 0;
  }

  /**
   * The feature that data files call {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Feature named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
