package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements that show nothing different, as those of copies: they are one claim from the start, so
 * that what is said a thousand times costs little more than what is said once.
 *
 * @param groups their numbers, ascending; most statements stand alone
 */
record Alike(List<int[]> groups) {

  /** The groups of all statements, by their first members. */
  static Alike of(Profiles profiles, Affinity affinity) {
    Map<Profile, List<Integer>> alike = new LinkedHashMap<>();
    List<int[]> groups = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      if (affinity.of(i, i) >= Weighting.MERGE) {
        alike.computeIfAbsent(profiles.get(i).anywhere(), k -> new ArrayList<>(1)).add(i);
      } else {
        groups.add(new int[] {i});
      }
    }
    alike.values().forEach(group -> groups.add(numbers(group)));
    groups.sort((a, b) -> Integer.compare(a[0], b[0]));
    return new Alike(groups);
  }

  /** The first of each group, which stands for it. */
  int[] first() {
    return groups.stream().mapToInt(group -> group[0]).toArray();
  }

  static int[] numbers(List<Integer> group) {
    return group.stream().mapToInt(Integer::intValue).toArray();
  }
}
