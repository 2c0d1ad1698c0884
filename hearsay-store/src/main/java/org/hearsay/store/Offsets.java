package org.hearsay.store;

import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** Converts spans of one text between UTF-16 code units (in memory) and code points (stored). */
final class Offsets {

  /** For texts in which both are the same. */
  static final Offsets SAME = new Offsets("");

  private final String text;
  private final boolean wide;
  private final CodePoints codePoints;

  private Offsets(String text) {
    this.text = text;
    this.wide = isWide(text);
    this.codePoints = CodePoints.of(text);
  }

  static Offsets of(String text) {
    return isWide(text) ? new Offsets(text) : SAME;
  }

  /** Whether the two differ in {@code text}. */
  static boolean isWide(String text) {
    return text.codePointCount(0, text.length()) != text.length();
  }

  int store(int offset) {
    return wide ? codePoints.at(offset) : offset;
  }

  Span load(int start, int end) {
    return wide
        ? new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
        : new Span(start, end);
  }
}
