package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A paragraph as its author set it: a line, or lines that were wrapped at some width.
 *
 * @param span without blanks at its ends
 * @param text the words of the span
 * @param words how many runs of letters and digits it has
 * @param end how it ends
 */
record Passage(Span span, String text, int words, End end) {

  /** How a passage ends, closing quotes and brackets aside. */
  enum End {
    /** As sentences end: full stop or ellipsis. */
    STOP,
    /** Question or exclamation mark. */
    CALL,
    /** Comma, colon, semicolon, dash: more is to come. */
    OPEN,
    /** A closing quote or bracket after a word. */
    QUOTE,
    /** A word. */
    WORD
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");
  private static final String CLOSING = "\"”“»’')]}›";

  /** A line of a text that is wrapped has at least this length. */
  private static final int WRAPPED = 45;

  static List<Passage> of(String text, Span body) {
    List<Passage> passages = new ArrayList<>();
    Span open = null;
    boolean blank = true;
    for (int at = body.start(); at < body.end(); ) {
      int eol = text.indexOf('\n', at);
      int next = eol < 0 || eol >= body.end() ? body.end() : eol + 1;
      Span line = trimmed(text, at, next);
      if (line.length() > 0) {
        boolean wrapped = !blank && open != null && isWrapped(text, open, line);
        if (open != null && !wrapped) {
          passages.add(passage(text, open));
        }
        open = open != null && wrapped ? open.cover(line) : line;
      }
      blank = line.length() == 0;
      at = next;
    }
    if (open != null) {
      passages.add(passage(text, open));
    }
    return passages;
  }

  private static Passage passage(String text, Span span) {
    String words = span.of(text);
    int count = 0;
    for (Matcher m = WORD.matcher(words); m.find(); ) {
      count++;
    }
    return new Passage(span, words, count, end(words));
  }

  /** Whether {@code line} goes on with the sentence that the line before it left open. */
  private static boolean isWrapped(String text, Span before, Span line) {
    String last = before.of(text);
    String tail = last.substring(last.lastIndexOf('\n') + 1);
    boolean small = Character.isLowerCase(text.codePointAt(line.start()));
    return tail.length() >= WRAPPED && end(tail) != End.STOP && end(tail) != End.CALL && small
        || (last.indexOf('\n') > 0 && tail.length() >= WRAPPED && tail.length() < 120);
  }

  private static End end(String words) {
    int i = words.length() - 1;
    while (i > 0
        && (CLOSING.indexOf(words.charAt(i)) >= 0 || Character.isWhitespace(words.charAt(i)))) {
      i--;
    }
    char c = words.charAt(i);
    if (c == '.' || c == '…') {
      return End.STOP;
    }
    if (c == '?' || c == '!') {
      return End.CALL;
    }
    if (",:;–—-".indexOf(c) >= 0) {
      return End.OPEN;
    }
    return i < words.length() - 1 ? End.QUOTE : End.WORD;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  /** Whether it reads like running text: several words that end as a sentence does. */
  boolean isProse() {
    return words >= 12 && (end == End.STOP || end == End.CALL || words >= 30);
  }

  /** Whether nothing closes it, as in headlines and labels. */
  boolean isUnclosed() {
    return end == End.WORD || end == End.CALL || end == End.QUOTE;
  }

  /** Whether it opens as an item of an enumeration or a turn of a dialogue. */
  boolean isItem() {
    return "-–—•*·▪►>".indexOf(text.charAt(0)) >= 0 || text.matches("(?s)\\d{1,2}[.)]\\s.*");
  }

  /** The share of its words that open with a capital or a digit. */
  double capitals() {
    int capitals = 0;
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      if (!Character.isLowerCase(m.group().codePointAt(0))) {
        capitals++;
      }
    }
    return words == 0 ? 0 : (double) capitals / words;
  }

  boolean opensWithCapital() {
    for (int i = 0; i < Math.min(3, text.length()); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return !Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  /** A part of it, in the text's offsets. */
  Span part(int from, int to) {
    return new Span(span.start() + from, span.start() + to);
  }
}
