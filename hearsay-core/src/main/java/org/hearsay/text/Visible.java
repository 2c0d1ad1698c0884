package org.hearsay.text;

/**
 * Makes every character of a name visible, so that it can neither command a terminal nor pass for
 * another name: controls, marks of direction and line ends are written as in Java source.
 */
public final class Visible {

  private static final int MOST_CHARACTERS = 300;

  private Visible() {}

  /** The name, with an ellipsis in the middle when it is very long. */
  public static String of(String name) {
    String shown = name;
    if (name.length() > MOST_CHARACTERS) {
      int end = name.length();
      shown = name.substring(0, 200) + "…" + name.substring(end - 80, end);
    }
    StringBuilder out = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append("\\u%04x".formatted((int) c));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
