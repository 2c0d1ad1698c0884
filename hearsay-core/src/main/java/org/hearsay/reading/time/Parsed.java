package org.hearsay.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Words of time, read.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param weak whether they mean a time only together with others
 */
record Parsed(int first, int end, Said said, boolean weak) {

  static Parsed of(int first, int end, Said said) {
    return new Parsed(first, end, said, false);
  }

  /** The one that reaches farther; the first of two that reach as far. */
  static @Nullable Parsed longer(@Nullable Parsed one, @Nullable Parsed other) {
    return one == null || other != null && other.end > one.end ? other : one;
  }
}
