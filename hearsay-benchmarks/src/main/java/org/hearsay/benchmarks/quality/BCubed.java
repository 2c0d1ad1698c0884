package org.hearsay.benchmarks.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How well one grouping of items agrees with another (Bagga and Baldwin 1998).
 *
 * @param precision of an item's group, the share that belongs with it, on average
 * @param recall of what belongs with an item, the share that is in its group, on average
 * @param items how many were compared
 */
public record BCubed(double precision, double recall, int items) {

  /**
   * @param gold from item to its right group
   * @param found from item to its found group; an item that is missing scores 0
   */
  public static BCubed of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> right = groups(gold);
    Map<String, Set<String>> given = groups(found);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      String label = found.get(item.getKey());
      if (label != null) {
        Set<String> theirs = new HashSet<>(given.getOrDefault(label, Set.of()));
        int size = theirs.size();
        Set<String> own = right.getOrDefault(item.getValue(), Set.of());
        theirs.retainAll(own);
        precision += (double) theirs.size() / size;
        recall += (double) theirs.size() / own.size();
      }
    }
    int items = gold.size();
    return new BCubed(precision / Math.max(1, items), recall / Math.max(1, items), items);
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Set<String>> groups(Map<String, String> labels) {
    Map<String, Set<String>> groups = new HashMap<>();
    labels.forEach((item, label) -> groups.computeIfAbsent(label, k -> new HashSet<>()).add(item));
    return groups;
  }
}
