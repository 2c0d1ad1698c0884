package org.hearsay.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number read from tokens, without modifier or unit.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param value the number; null for a vague one
 * @param min the least that a vague number means; else the number
 * @param max the most that a vague number means, null when open; else the number
 * @param style how it is written
 * @param unit a unit written in one word with it ("10km"); empty when none is
 */
public record Amount(
    int first,
    int end,
    @Nullable Double value,
    double min,
    @Nullable Double max,
    Style style,
    String unit) {

  /** How a number is written. */
  public enum Style {
    /** One to four digits and nothing else: could be a year or part of a name. */
    PLAIN,
    /** Digits with a separator, a multiplier or more than four digits. */
    DIGITS,
    /** A small number word. */
    WORD,
    /** A small number word that has other meanings. */
    WEAK,
    /** Number words that can't be anything else. */
    WORDS,
    VAGUE
  }

  static Amount exact(int first, int end, double value, Style style) {
    return new Amount(first, end, value, value, value, style, "");
  }

  Amount withUnit(String unit) {
    return new Amount(first, end, value, min, max, style, unit);
  }

  /** The same and {@code part} more, ending at {@code end}; only for a number with a value. */
  Amount plus(double part, int end) {
    double sum = Math.round((min + part) * 100) / 100.0;
    return new Amount(first, end, sum, sum, sum, style, unit);
  }

  /** The same multiplied, ending at {@code end}. */
  Amount times(double factor, int end) {
    Double product = value == null ? null : Double.valueOf(value * factor);
    Double most = max == null ? null : Double.valueOf(max * factor);
    return new Amount(first, end, product, min * factor, most, style, unit);
  }
}
