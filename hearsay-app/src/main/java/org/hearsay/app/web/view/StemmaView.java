package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.app.web.draw.TreeDrawing;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;

/**
 * The family tree of a claim.
 *
 * @param rows from the top; a row's parent comes before it
 * @param left rows that are left out because there are too many
 * @param folds whether copies are folded into the report that they copy
 */
public record StemmaView(
    List<StemmaRow> rows, TreeDrawing drawing, int left, int foldedCopies, boolean folds) {

  /** The family tree of one claim, with every copy in its place. */
  public static StemmaView of(CaseIndex index, Claim claim) {
    return StemmaTree.of(Ground.of(index), index.listStatements(claim), false);
  }

  /** Whether anything changed on the way. */
  public boolean drifted() {
    return rows.stream().anyMatch(row -> !row.drift().isEmpty());
  }
}
