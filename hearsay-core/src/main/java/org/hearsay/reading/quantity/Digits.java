package org.hearsay.reading.quantity;

/** Reads numbers in digits with the separators of one language. */
final class Digits {

  private final NumberGrammar grammar;

  Digits(NumberGrammar grammar) {
    this.grammar = grammar;
  }

  /** The index after the leading digits and separators of {@code form}. */
  static int end(String form, int from) {
    int i = from;
    while (i < form.length()) {
      char c = form.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean joint =
          (c == '.' || c == ',')
              && i > from
              && i + 1 < form.length()
              && Character.isDigit(form.charAt(i + 1));
      if (!digit && !joint) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether these are only digits. */
  static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return !form.isEmpty();
  }

  /** The number that {@code form}, digits and separators, means; NaN when it means none. */
  double value(String form) {
    if (isPlain(form)) {
      return form.length() > 15 ? Double.NaN : Long.parseLong(form);
    }
    int last = Math.max(form.lastIndexOf('.'), form.lastIndexOf(','));
    char mark = form.charAt(last);
    char other = mark == '.' ? ',' : '.';
    boolean mixed = form.indexOf(other) >= 0;
    if (mixed ? form.indexOf(mark) != last : isGrouped(form, mark)) {
      return mixed ? Double.NaN : Long.parseLong(without(form, mark));
    }
    if (form.indexOf(mark) != last || form.length() > 18) {
      return Double.NaN;
    }
    String whole = form.substring(0, last);
    if (mixed && !allThrees(whole, other)) {
      return Double.NaN;
    }
    return Double.parseDouble(without(whole, other) + "." + form.substring(last + 1));
  }

  /** Whether {@code mark} parts thousands in {@code form}. */
  private boolean isGrouped(String form, char mark) {
    if (form.length() > 19 || !allThrees(form, mark)) {
      return false;
    }
    boolean once = form.indexOf(mark) == form.lastIndexOf(mark);
    return grammar.isThousands(mark) || !once || mark == grammar.decimal() && form.endsWith("000");
  }

  private static boolean allThrees(String form, char mark) {
    int at = form.indexOf(mark);
    if (at < 0) {
      return true;
    }
    if (at > 3 || at == 0 || form.charAt(0) == '0') {
      return false;
    }
    while (at >= 0) {
      int next = form.indexOf(mark, at + 1);
      if ((next < 0 ? form.length() : next) - at != 4) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static String without(String form, char mark) {
    return form.replace(String.valueOf(mark), "");
  }
}
