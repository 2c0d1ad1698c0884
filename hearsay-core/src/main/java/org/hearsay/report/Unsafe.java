package org.hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * Characters that databases and other programs do not keep: NUL, and halves of surrogate pairs.
 *
 * <p>Each becomes U+FFFD, so that spans stay where they are.
 */
final class Unsafe {

  private Unsafe() {}

  static String replaced(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? text : out.toString();
  }

  static @Nullable String replacedIn(@Nullable String text) {
    return text == null ? null : replaced(text);
  }
}
