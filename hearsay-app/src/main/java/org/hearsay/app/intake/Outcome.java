package org.hearsay.app.intake;

import java.util.List;
import java.util.Map;

/**
 * What became of what was read.
 *
 * @param added reports that are new in the case
 * @param there copies of reports that the case held already
 * @param skipped parts of containers that were left out, by kind
 * @param unreadable a line each: the file, what is wrong, the next step
 * @param defects what made the analysis itself fail
 */
public record Outcome(
    int added,
    int there,
    Map<String, Integer> skipped,
    List<String> unreadable,
    List<Throwable> defects) {

  public Outcome {
    skipped = Map.copyOf(skipped);
    unreadable = List.copyOf(unreadable);
    defects = List.copyOf(defects);
  }
}
