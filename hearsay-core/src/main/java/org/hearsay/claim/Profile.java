package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weighted features of a statement, ordered so that two profiles compare in one pass.
 *
 * @param features numbers of the features, ascending
 * @param weights of the features, in the same order
 * @param neutral how many of the features, the first ones, any language can share
 * @param neutralWeight the sum of their weights
 * @param wordWeight the sum of the others' weights
 * @param event number of the main event among the features, -1 when there is none
 * @param eventType id of the widest type of the main event; empty when there is none
 */
record Profile(
    int[] features,
    float[] weights,
    int neutral,
    double neutralWeight,
    double wordWeight,
    int event,
    String eventType) {

  boolean has(int feature) {
    return java.util.Arrays.binarySearch(features, 0, neutral, feature) >= 0;
  }

  /** The numbers of its features, the heaviest first. */
  List<Integer> heaviest(int limit) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < features.length; i++) {
      places.add(i);
    }
    places.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
    return places.stream().limit(limit).map(i -> features[i]).toList();
  }
}
