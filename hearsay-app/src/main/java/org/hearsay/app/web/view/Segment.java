package org.hearsay.app.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A run of text under the same marks.
 *
 * @param text as it stands in the report
 * @param marks kinds of mark in words, a blank between them; empty for plain text
 * @param statement id of the innermost statement whose content it belongs to; null for none
 * @param anchor whether it is the first run of that content
 * @param note what the marks say, for a hint; empty for none
 */
public record Segment(
    String text, String marks, @Nullable String statement, boolean anchor, String note) {

  public boolean plain() {
    return marks.isEmpty();
  }
}
