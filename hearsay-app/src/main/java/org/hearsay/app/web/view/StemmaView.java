package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.app.web.draw.TreeDrawing;

/**
 * The family tree of a claim.
 *
 * @param rows from the top; a row's parent comes before it
 * @param left rows that are left out because there are too many
 * @param folds whether copies are folded into the report that they copy
 */
public record StemmaView(
    List<StemmaRow> rows, TreeDrawing drawing, int left, int foldedCopies, boolean folds) {

  /** Whether anything changed on the way. */
  public boolean drifted() {
    return rows.stream().anyMatch(row -> !row.drift().isEmpty());
  }
}
