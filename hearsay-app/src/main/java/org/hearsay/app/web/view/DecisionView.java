package org.hearsay.app.web.view;

import org.hearsay.casefile.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a judgement that was made or taken back at the desk.
 *
 * @param judgement its id
 * @param done what was done, in a line
 * @param holds whether it holds now, so that it can be undone
 * @param seconds since it was made
 * @param changes null until the case has been computed anew
 * @param failure why the case could not be; empty if it could, or is not yet
 */
public record DecisionView(
    String judgement,
    String done,
    boolean holds,
    int seconds,
    @Nullable Changes changes,
    String failure) {

  public static DecisionView of(
      Judgement judgement, int seconds, @Nullable Changes changes, @Nullable String failure) {
    return new DecisionView(
        judgement.id(),
        (judgement.holds() ? "Decided: " : "Taken back: ") + judgement.kind().label(),
        judgement.holds(),
        seconds,
        changes,
        failure == null ? "" : failure);
  }

  /** Whether nothing more comes of it. */
  public boolean isOver() {
    return changes != null || !failure.isEmpty();
  }

  /** Address of the page that it is about now; empty while that is not known. */
  public String at() {
    return changes == null ? "" : changes.at();
  }
}
