package org.hearsay.casefile;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Something that a search found.
 *
 * @param what what it is
 * @param id its id
 * @param report id of the report that it stands in; empty for a claim
 * @param snippet words around what was found, in one line
 * @param marks what was found, in the snippet, in order
 * @param count how often a part of the query stands in it
 */
public record Hit(
    What what, String id, String report, String snippet, List<Span> marks, int count) {

  public Hit {
    marks = List.copyOf(marks);
  }

  /** What a search finds. */
  public enum What {
    CLAIM,
    STATEMENT,
    REPORT
  }
}
