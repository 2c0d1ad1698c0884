package org.hearsay.reading;

import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param span its place
 * @param when the days that it means; null when it is relative and the date of publication is not
 *     known
 * @param kind how it is said
 * @param precision how long a stretch it names
 * @param future whether the words around it speak of what is to come
 */
public record TimeExpression(
    int first,
    int end,
    Span span,
    @Nullable Interval when,
    Kind kind,
    Precision precision,
    boolean future) {

  /** How a time is said. */
  public enum Kind {
    /** With its own year. */
    EXPLICIT,
    /** Day or month without a year. */
    PARTIAL,
    /** Counted from the day of publication ("last month", "on Friday"). */
    RELATIVE,
    /** From one time to another, or since one. */
    RANGE
  }

  /** How long a stretch a time names. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    LONGER
  }
}
