package org.hearsay.text;

/** Converts UTF-16 offsets of one text to code points, in constant time for most texts. */
public final class CodePoints {

  private final String text;
  private final boolean plain;

  private CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /** The number of code points before {@code offset}. */
  public int at(int offset) {
    return plain ? offset : text.codePointCount(0, offset);
  }
}
