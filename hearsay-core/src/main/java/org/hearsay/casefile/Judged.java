package org.hearsay.casefile;

import java.util.List;

/**
 * A judgement as it stands to the case at hand.
 *
 * @param objects ids of what it is about: reports, statements, claims, sources, voices, outlets'
 *     names
 * @param missing a line for each object that the case does not hold, or holds no more
 */
public record Judged(Judgement judgement, List<String> objects, List<String> missing) {

  public Judged {
    objects = List.copyOf(objects);
    missing = List.copyOf(missing);
  }

  /** "holds", "withdrawn", or "its object vanished". */
  public String state() {
    if (!judgement.holds()) {
      return "withdrawn";
    }
    return missing.isEmpty() ? "holds" : "its object vanished";
  }
}
