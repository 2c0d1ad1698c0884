package org.hearsay.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A way in which source, cue and content stand together.
 *
 * <p>A pack's {@code patterns.yaml} says which of them its language has, and shows each by example;
 * docs/language-packs.md describes them.
 */
public enum Construction {
  /** "X said that T": a conjunction or question word opens the content. */
  THAT,
  /** "X said: T". */
  COLON,
  /** "X called it 'T'": a quotation follows the cue. */
  QUOTE,
  /** "T, said X" and "T, X said, T". */
  INSERTED,
  /** "As X says, T". */
  LEADING,
  /** "X said T": a clause without a conjunction. */
  BARE_CLAUSE,
  /** "X said, T": a clause without a conjunction behind a comma. */
  COMMA_CLAUSE,
  /** "X promised to T". */
  INFINITIVE,
  /** "X announced the T": the content is a noun with what belongs to it. */
  NOUN_PHRASE,
  /** "X spoke about T", "X accuses Y of T": a preposition opens the content. */
  ABOUT,
  /** "T. This was said by X.": the content is the sentence before. */
  BEFORE,
  /** "According to X, T". */
  ACCORDING,
  /** "The claim that T". */
  NOUN_THAT,
  /** "X, citing Y, says …": Y is the farther source. */
  CITING,
  /** "Y, quoted by X, says …": X is an outlet, nearer than Y. */
  CITED,
  /** "Y told X that …": X is an outlet, nearer than Y. */
  TOLD,
  /** "X said that …. T.": a sentence goes on under the source of the one before. */
  GOES_ON,
  /** "X said that …. (Later:) T": T stands in the mood of what is only heard, and is X's too. */
  HEARSAY_MOOD,
  /** "Source: X" under the text: X passes all of it on. */
  WIRE;

  /** Whether it spans a whole report, so that no example of a sentence or two can show it. */
  public boolean spansReport() {
    return this == WIRE;
  }

  /** As data files and explanations write it: lower case, with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The construction with this id. */
  public static Optional<Construction> find(String id) {
    return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
  }
}
