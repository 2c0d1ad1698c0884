package org.hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a text into words, numbers and marks, as one language writes them.
 *
 * <p>Hyphenated words stay whole; numbers keep their separators; an abbreviation of the language
 * keeps its full stop; clitics are cut off where the language says so.
 */
public final class WordBreaker {

  private final Set<String> abbreviations;
  private final List<String> cutAfter;
  private final List<String> cutBefore;

  /**
   * A breaker for one language.
   *
   * @param abbreviations lower case, with their full stop
   * @param cutAfter beginnings that are words of their own ("dell'")
   * @param cutBefore ends that are words of their own ("'s", "n't")
   */
  WordBreaker(Set<String> abbreviations, List<String> cutAfter, List<String> cutBefore) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.cutAfter = List.copyOf(cutAfter);
    this.cutBefore = List.copyOf(cutBefore);
  }

  /** Takes words as half-open ranges of the text, in order. */
  @FunctionalInterface
  public interface Sink {
    void accept(int start, int end);
  }

  /** Breaks {@code text} between {@code from} and {@code to}. */
  public void breakWords(String text, int from, int to, Sink sink) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || isInvisible(c)) {
        i++;
      } else if (isWordStart(c)) {
        int end = isAddress(text, i, to) ? endOfAddress(text, i, to) : endOfWord(text, i, to);
        cut(text, i, end, sink);
        i = end;
      } else {
        int end = Math.max(endOfMark(text, i, to), endOfClitic(text, i, to));
        sink.accept(i, end);
        i = end;
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\u202f';
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  private static boolean isInner(char c) {
    return isWordStart(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
  }

  private static boolean isAddress(String text, int i, int to) {
    return text.startsWith("http://", i)
        || text.startsWith("https://", i)
        || text.regionMatches(true, i, "www.", 0, 4) && i + 4 < to;
  }

  private static int endOfAddress(String text, int i, int to) {
    int end = i;
    while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
      end++;
    }
    while (end > i && ".,;:)”\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int endOfMark(String text, int i, int to) {
    char c = text.charAt(i);
    int end = i + 1;
    if (c == '.' || c == '-' || c == '–' || c == '—') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  /** Where a clitic that starts with the apostrophe at {@code i} ends, or 0: "'s" by itself. */
  private int endOfClitic(String text, int i, int to) {
    if (!isApostrophe(text.charAt(i)) || cutBefore.isEmpty()) {
      return 0;
    }
    int end = i + 1;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return cutBefore.contains(plain(text, i, end)) ? end : 0;
  }

  private int endOfWord(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isInner(c)) {
        i++;
      } else if (i + 1 < to && isWordStart(text.charAt(i + 1)) && joins(text, from, i)) {
        i++;
      } else {
        break;
      }
    }
    if (i < to && text.charAt(i) == '.' && keepsFullStop(text, from, i)) {
      return i + 1;
    }
    return i < to && isApostrophe(text.charAt(i)) && isCut(text, from, i + 1) ? i + 1 : i;
  }

  /** Whether the mark at {@code i}, between two word characters, belongs to the word. */
  private static boolean joins(String text, int from, int i) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (c) {
      case '\'', '’', 'ʼ' -> Character.isLetter(after);
      case '-', '‑', '&' -> true;
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || isInitials(text, from, i)
              || isSiteName(text, i);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case ':' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** Whether the text up to the full stop at {@code i} is single letters with full stops. */
  private static boolean isInitials(String text, int from, int i) {
    for (int k = from; k < i; k++) {
      boolean letter = (k - from) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(k)) : text.charAt(k) != '.') {
        return false;
      }
    }
    return (i - from) % 2 == 1;
  }

  /** Whether the full stop at {@code i} stands in a name such as Kresy.pl: lower case follows. */
  private static boolean isSiteName(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      if (Character.isUpperCase(text.charAt(end))) {
        return false;
      }
      end++;
    }
    int length = end - i - 1;
    return length >= 2 && length <= 4 && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private boolean keepsFullStop(String text, int from, int i) {
    return abbreviations.contains(text.substring(from, i + 1).toLowerCase(Locale.ROOT))
        || isInitials(text, from, i)
            && Character.isUpperCase(text.charAt(from))
            && (i - from > 1 || isBeforeName(text, i));
  }

  /** Whether a single letter with a full stop at {@code i} can be an initial: a name follows. */
  private static boolean isBeforeName(String text, int i) {
    return i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && Character.isUpperCase(text.charAt(i + 2));
  }

  /** Whether a form is an end that is a word of its own, and so is not broken further. */
  boolean isClitic(String form) {
    return cutBefore.contains(form);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private boolean isCut(String text, int from, int end) {
    String word = plain(text, from, end);
    return cutAfter.contains(word);
  }

  /** Hands a word on, in parts where it has clitics. */
  private void cut(String text, int from, int end, Sink sink) {
    if (cutAfter.isEmpty() && cutBefore.isEmpty() || !hasJoint(text, from, end)) {
      sink.accept(from, end);
      return;
    }
    String word = plain(text, from, end);
    for (String head : cutAfter) {
      if (word.startsWith(head) && cutsAfter(word, head)) {
        sink.accept(from, from + head.length());
        cut(text, from + head.length(), end, sink);
        return;
      }
    }
    for (String tail : cutBefore) {
      if (word.length() > tail.length() && word.endsWith(tail)) {
        cut(text, from, end - tail.length(), sink);
        sink.accept(end - tail.length(), end);
        return;
      }
    }
    sink.accept(from, end);
  }

  /**
   * Whether something to cut off follows the beginning; after a hyphen a letter, as in no S-300.
   */
  private static boolean cutsAfter(String word, String head) {
    int end = head.length();
    return word.length() > end && (!head.endsWith("-") || Character.isLetter(word.charAt(end)));
  }

  private static boolean hasJoint(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isApostrophe(c) || c == '-') {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text, int from, int end) {
    return text.substring(from, end).toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }
}
