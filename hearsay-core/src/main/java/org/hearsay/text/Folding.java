package org.hearsay.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable: lower case, no diacritics, one kind of apostrophe, hyphen and blank.
 *
 * <p>Letters that Unicode does not decompose (ł, đ, ø, ß, æ, œ, ı) are folded as well, so that
 * <em>Łódź</em> and <em>lodz</em> are equal. Cyrillic letters are written in Latin ones, roughly as
 * English does, so that a name is one in both scripts: <em>Ковальчук</em> and <em>Kovalchuk</em>.
 */
public final class Folding {

  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяєіґ";

  private static final String[] LATIN =
      ("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i g")
          .split(" ");

  private Folding() {}

  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String split = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      append(out, split.charAt(i));
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ø' -> out.append('o');
      case 'ı' -> out.append('i');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case '’', '‘', 'ʼ', '`', '´' -> out.append('\'');
      case '‐', '‑', '‒', '–', '—' -> out.append('-');
      case '\u00a0', '\u202f', '\u2009' -> out.append(' ');
      default -> {
        int cyrillic = c < 'а' ? -1 : CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
          out.append(LATIN[cyrillic].equals("-") ? "" : LATIN[cyrillic]);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
          out.append(c);
        }
      }
    }
  }
}
