package org.hearsay.stemma;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The marks of each report as numbers, in the order in which they first occur; the rarer ones weigh
 * more.
 */
final class MarkBags {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Bag> bags = new ArrayList<>();
  private double[] weights = new double[0];

  /**
   * The marks of one report.
   *
   * @param inOrder in the order in which they first occur
   * @param sorted the same, ascending
   * @param places where each of {@code sorted} stands in {@code inOrder}
   * @param weight of all of them
   */
  record Bag(int[] inOrder, int[] sorted, int[] places, double weight) {

    /** What both have, in the order of this one. */
    Shared shared(Bag other, MarkBags in, BitSet special) {
      IntArrayList at = new IntArrayList();
      double shared = 0;
      int specials = 0;
      for (int mark : inOrder) {
        int found = Arrays.binarySearch(other.sorted, mark);
        if (found >= 0) {
          at.add(other.places[found]);
          shared += in.weights[mark];
          specials += special.get(mark) ? 1 : 0;
        }
      }
      return new Shared(at.toArray(), shared, specials);
    }
  }

  /**
   * What two reports have in common.
   *
   * @param places in the other
   * @param special how many are of the special ones
   */
  record Shared(int[] places, double weight, int special) {}

  /** The number of a mark, the next one for a new one. */
  int number(String mark) {
    return numbers.computeIfAbsent(mark, k -> numbers.size());
  }

  /** Adds the marks of the next report, in their order, of which equal ones count once. */
  void add(Collection<String> all) {
    int[] inOrder = new LinkedHashSet<>(all).stream().mapToInt(this::number).toArray();
    int[] sorted = inOrder.clone();
    Arrays.sort(sorted);
    int[] places = new int[sorted.length];
    for (int i = 0; i < inOrder.length; i++) {
      places[Arrays.binarySearch(sorted, inOrder[i])] = i;
    }
    bags.add(new Bag(inOrder, sorted, places, 0));
  }

  /** Weighs all marks: the logarithm of how many reports there are to how many have one. */
  void weigh() {
    int[] counts = new int[numbers.size()];
    for (Bag bag : bags) {
      for (int mark : bag.inOrder) {
        counts[mark]++;
      }
    }
    weights = new double[numbers.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = counts[i] == 0 ? 0 : Math.log((1.0 + bags.size()) / counts[i]);
    }
    bags.replaceAll(bag -> {
      double sum = 0;
      for (int mark : bag.sorted) {
        sum += weights[mark];
      }
      return new Bag(bag.inOrder, bag.sorted, bag.places, sum);
    });
  }

  Bag get(int report) {
    return bags.get(report);
  }

  /** From each mark to the reports that have it, ascending. */
  int[][] postings() {
    IntArrayList[] postings = new IntArrayList[numbers.size()];
    Arrays.setAll(postings, i -> new IntArrayList(2));
    for (int i = 0; i < bags.size(); i++) {
      for (int mark : bags.get(i).inOrder) {
        postings[mark].add(i);
      }
    }
    return Arrays.stream(postings).map(IntArrayList::toArray).toArray(int[][]::new);
  }
}
