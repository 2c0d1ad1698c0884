package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.LanguagePack;
import org.hearsay.text.Span;

/** Parts tokens into paragraphs and sentences. */
public final class SentenceSplitter {

  private static final String CLOSERS = "”\"»’')]";
  private static final int SHORT_LINE = 60;
  private static final int MOST_CLOSERS = 16;

  /**
   * A longer sentence is cut, at a clause where it can be: the stages after this one cost more than
   * its length. The longest sentences of newspapers have half of it.
   */
  private static final int MOST_TOKENS = 200;

  private final LanguagePack pack;

  public SentenceSplitter(LanguagePack pack) {
    this.pack = pack;
  }

  /** The sentences of {@code text}, whose tokens these are. */
  public List<Sentence> split(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean newParagraph = !last && isParagraphBreak(text, tokens.get(i), tokens.get(i + 1));
      if (last || newParagraph || isEnd(tokens, i)) {
        Span span = new Span(tokens.get(first).start(), tokens.get(i).end());
        sentences.add(new Sentence(first, i + 1, paragraph, span));
        first = i + 1;
        paragraph += newParagraph ? 1 : 0;
      } else if (i + 1 - first >= MOST_TOKENS) {
        int end = clauseEnd(tokens, first, i);
        Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
        sentences.add(new Sentence(first, end + 1, paragraph, span));
        first = end + 1;
      }
    }
    return sentences;
  }

  /** The last mark of a clause in the second half of an overlong sentence, else its last token. */
  private static int clauseEnd(List<Token> tokens, int first, int last) {
    for (int i = last; i > first + MOST_TOKENS / 2; i--) {
      Token token = tokens.get(i);
      if (token.is(";") || token.is(":") || token.is(",") || token.is("–") || token.is("—")) {
        return i;
      }
    }
    return last;
  }

  private static boolean isParagraphBreak(String text, Token before, Token after) {
    int breaks = 0;
    for (int i = before.end(); i < after.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (breaks == 0) {
      return false;
    }
    return breaks > 1 || endsLine(before) || isShortLine(text, before) || !isLower(after);
  }

  private static boolean endsLine(Token token) {
    char c = token.form().charAt(token.form().length() - 1);
    return ".!?…:".indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
  }

  /** A short line was not broken to fit a column. */
  private static boolean isShortLine(String text, Token last) {
    int start = text.lastIndexOf('\n', Math.max(0, last.start() - 1)) + 1;
    return last.end() - start < SHORT_LINE;
  }

  private static boolean isLower(Token token) {
    return Character.isLowerCase(token.form().charAt(0));
  }

  /** Whether a sentence ends after token {@code i}. */
  private boolean isEnd(List<Token> tokens, int i) {
    int stop = i;
    while (stop > Math.max(0, i - MOST_CLOSERS)
        && isCloser(tokens.get(stop))
        && tokens.get(stop).start() == tokens.get(stop - 1).end()) {
      stop--;
    }
    Token next = tokens.get(i + 1);
    if (isCloser(next) && next.start() == tokens.get(i).end()) {
      return false;
    }
    Token mark = tokens.get(stop);
    boolean full = mark.is(".") || mark.is("!") || mark.is("?") || mark.is("…") || mark.is("...");
    boolean initials = mark.lower().indexOf('.') < mark.lower().length() - 1;
    boolean abbreviation = !initials && Boolean.TRUE.equals(pack.abbreviations().get(mark.lower()));
    return (full || abbreviation) && startsSentence(tokens, i + 1);
  }

  private static boolean isCloser(Token token) {
    return token.form().length() == 1 && CLOSERS.indexOf(token.form().charAt(0)) >= 0;
  }

  private static boolean startsSentence(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    char c = token.form().charAt(0);
    if (Character.isUpperCase(c) || Character.isDigit(c) || "„“«\"(‘¿¡'".indexOf(c) >= 0) {
      return true;
    }
    boolean dash = c == '–' || c == '—' || c == '-';
    return dash && i + 1 < tokens.size() && !isLower(tokens.get(i + 1));
  }
}
