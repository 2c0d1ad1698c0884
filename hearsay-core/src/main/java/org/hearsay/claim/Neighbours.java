package org.hearsay.claim;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The groups that a group may be joined with, the nearest only. */
final class Neighbours {

  /** More than a claim of a small case ever has; beyond it the farthest is forgotten. */
  private static final int MOST = 64;

  private int[] groups = new int[4];
  private double[] means = new double[4];
  private int size;

  /** The neighbours of either of two groups, ascending, without the two themselves. */
  static int[] ofBoth(Neighbours one, Neighbours other) {
    return IntStream.concat(
            Arrays.stream(one.groups, 0, one.size), Arrays.stream(other.groups, 0, other.size))
        .sorted()
        .distinct()
        .toArray();
  }

  void put(int group, double mean) {
    if (size == MOST) {
      int farthest = farthest();
      if (means[farthest] < mean) {
        groups[farthest] = group;
        means[farthest] = mean;
      }
      return;
    }
    if (size == groups.length) {
      groups = Arrays.copyOf(groups, 2 * size);
      means = Arrays.copyOf(means, 2 * size);
    }
    groups[size] = group;
    means[size++] = mean;
  }

  private int farthest() {
    int farthest = 0;
    for (int i = 1; i < size; i++) {
      boolean farther =
          means[i] < means[farthest]
              || (means[i] == means[farthest] && groups[i] > groups[farthest]);
      farthest = farther ? i : farthest;
    }
    return farthest;
  }

  void remove(int group) {
    for (int i = 0; i < size; i++) {
      if (groups[i] == group) {
        groups[i] = groups[--size];
        means[i] = means[size];
        return;
      }
    }
  }
}
