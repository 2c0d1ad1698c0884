package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as a search sees them: runs of letters, marks and digits, folded. */
public final class Words {

  private Words() {}

  /**
   * A word.
   *
   * @param span where it stands
   * @param folded see {@link Folding}; letters and digits only, not empty
   */
  public record Word(Span span, String folded) {}

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
        continue;
      }
      int start = at;
      while (at < text.length() && isInWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      String folded = fold(text.substring(start, at));
      if (!folded.isEmpty()) {
        words.add(new Word(new Span(start, at), folded));
      }
    }
    return words;
  }

  /** The folded words alone. */
  public static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String fold(String word) {
    String folded = Folding.fold(word);
    return folded.codePoints().allMatch(Words::isInWord)
        ? folded
        : folded
            .codePoints()
            .filter(Words::isInWord)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
