package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters in a text of which nothing is known yet.
 *
 * @param form in lower case
 * @param elided the form with the apostrophe that follows, or the form itself
 * @param capitalised whether it is written with a capital in a text that also has small letters
 * @param fragment whether it is what an apostrophe leaves of a word, as in <em>doesn't</em>
 */
record TextWord(String form, String elided, boolean capitalised, boolean fragment) {

  /** Enough to tell the language of a text. */
  private static final int MOST = 400;

  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]+");

  static List<TextWord> of(String text) {
    boolean shouting = isShouting(text);
    List<TextWord> words = new ArrayList<>();
    Matcher m = RUN.matcher(text);
    while (words.size() < MOST && m.find()) {
      boolean before = m.start() > 0 && isApostrophe(text.charAt(m.start() - 1));
      boolean after = m.end() < text.length() && isApostrophe(text.charAt(m.end()));
      boolean joinedBefore =
          before && m.start() > 1 && Character.isLetter(text.charAt(m.start() - 2));
      boolean joinedAfter =
          after && m.end() + 1 < text.length() && Character.isLetter(text.charAt(m.end() + 1));
      boolean capital = Character.isUpperCase(text.codePointAt(m.start()));
      String form = m.group().toLowerCase(Locale.ROOT);
      boolean fragment = joinedAfter || (joinedBefore && form.length() <= 2);
      words.add(new TextWord(form, after ? form + "'" : form, capital && !shouting, fragment));
    }
    return words;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether most letters are capitals, which then mark no names. */
  private static boolean isShouting(String text) {
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return capitals > small;
  }
}
