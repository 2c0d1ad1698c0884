package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * An amount that a text gives: a number, or the bounds of one, of some unit.
 *
 * @param span where it stands, with its modifier and its unit
 * @param value the number named, null for a vague amount ("dozens")
 * @param min the least that it can be, null when open
 * @param max the most that it can be, null when open
 * @param modifier how exact the text says it is
 * @param unit what is counted or measured, as an English singular ("container", "km", "USD",
 *     "percent") or, for a noun without an entry, its lemma; empty when nothing is named
 */
public record Quantity(
    Span span,
    @Nullable Double value,
    @Nullable Double min,
    @Nullable Double max,
    Modifier modifier,
    String unit) {

  /** How a text bounds a number. */
  public enum Modifier {
    EXACTLY("exactly"),
    ABOUT("about"),
    OVER("over"),
    AT_LEAST("at least"),
    UP_TO("up to"),
    UNDER("under");

    private final String label;

    Modifier(String label) {
      this.label = label;
    }

    /** The word that exports use. */
    public String label() {
      return label;
    }
  }
}
