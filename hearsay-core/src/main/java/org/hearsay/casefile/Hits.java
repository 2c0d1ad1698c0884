package org.hearsay.casefile;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param listed claims, then statements, then reports
 * @param counts how many of each sort there are; where not all of them are listed, those that have
 *     the words of a row in another order are counted too
 */
public record Hits(List<Hit> listed, Map<Hit.What, Integer> counts) {

  public Hits {
    listed = List.copyOf(listed);
    counts = Map.copyOf(counts);
  }
}
