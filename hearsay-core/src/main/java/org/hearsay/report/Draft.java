package org.hearsay.report;

import java.util.List;
import org.hearsay.text.Span;

/**
 * What a format gives before it becomes a report.
 *
 * @param text as read
 * @param body the item itself within it
 * @param furniture parts of the body that do not belong to the item
 */
record Draft(String text, Span body, List<Span> furniture, Facts facts) {

  /** A text that is all body. */
  static Draft of(String text, Facts facts) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Draft(text, new Span(start, end), List.of(), facts);
  }
}
