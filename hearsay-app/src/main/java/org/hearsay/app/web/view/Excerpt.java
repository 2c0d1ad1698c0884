package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of a report around one statement, with its source, cue and content marked. */
final class Excerpt {

  /** How far from the content a source or cue may stand and still be shown with it. */
  private static final int REACH = 280;

  /** How far an excerpt goes on to the end of a sentence. */
  private static final int EDGE = 120;

  private Excerpt() {}

  static List<Segment> of(Statement statement, String text) {
    Marks marks = new Marks(text);
    marks.add(statement);
    return marks.segments(window(statement, text));
  }

  private static Span window(Statement statement, String text) {
    Span window = clip(statement.span(), text);
    for (Link link : statement.chain()) {
      window = cover(window, link.span());
      @Nullable Span cue = link.cueSpan();
      window = cue == null ? window : cover(window, cue);
    }
    return new Span(start(text, window.start()), end(text, window.end()));
  }

  private static Span clip(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return new Span(Math.min(span.start(), end), end);
  }

  private static Span cover(Span window, Span other) {
    boolean near = other.end() > window.start() - REACH && other.start() < window.end() + REACH;
    return near ? window.cover(other) : window;
  }

  /** Back to the start of the sentence, or to a blank where that is far. */
  private static int start(String text, int from) {
    int far = Math.max(0, from - EDGE);
    for (int i = from; i > far; i--) {
      if (endsSentence(text, i - 1)) {
        return skipBlanks(text, i, from);
      }
    }
    int blank = text.indexOf(' ', far);
    return far == 0 ? 0 : blank >= 0 && blank < from ? blank + 1 : from;
  }

  private static int end(String text, int from) {
    int far = Math.min(text.length(), from + EDGE);
    for (int i = Math.max(0, from - 1); i < far; i++) {
      if (text.charAt(i) == '\n') {
        return Math.max(from, i);
      }
      if (endsSentence(text, i)) {
        return Math.max(from, i + 1);
      }
    }
    int blank = text.lastIndexOf(' ', far);
    return far == text.length() ? far : Math.max(from, blank);
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?' || c == '。';
    return stop && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static int skipBlanks(String text, int from, int most) {
    int at = from;
    while (at < most && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
