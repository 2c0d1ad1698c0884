package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A sentence with marked spans, as examples in packs write it: {@code [s Kirby] [c said] that [t
 * two ships left].}
 *
 * @param text the sentence without its marks
 * @param marks in order of their places
 */
record Marked(String text, List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("\\[(!?[a-z]+) ([^\\[\\]]+)]");

  Marked {
    marks = List.copyOf(marks);
  }

  /**
   * A marked span.
   *
   * @param name what stands behind the bracket; with "!" in front when it must not be
   */
  record Mark(String name, Span span) {}

  /** The sentence that is written like this; empty when a bracket is no mark. */
  static Optional<Marked> of(String written) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(written);
    int from = 0;
    while (mark.find()) {
      text.append(written, from, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      marks.add(new Mark(mark.group(1), new Span(start, text.length())));
      from = mark.end();
    }
    text.append(written, from, written.length());
    boolean stray = text.indexOf("[") >= 0 || text.indexOf("]") >= 0;
    return stray ? Optional.empty() : Optional.of(new Marked(text.toString(), marks));
  }

  /** The spans marked with this name. */
  List<Span> spans(String name) {
    return marks.stream().filter(m -> m.name().equals(name)).map(Mark::span).toList();
  }
}
