package org.hearsay.claim;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Weighted features by number, ordered so that two vectors compare in one pass.
 *
 * @param keys numbers of the features, ascending
 * @param weights of the features, in the same order, above 0
 * @param norm Euclidean length; 0 when there are no features
 */
record Vector(int[] keys, float[] weights, double norm) {

  static final Vector EMPTY = new Vector(new int[0], new float[0], 0);

  /** The vector of these weights by feature number. */
  static Vector of(TreeMap<Integer, Double> weighted) {
    if (weighted.isEmpty()) {
      return EMPTY;
    }
    int[] keys = new int[weighted.size()];
    float[] weights = new float[weighted.size()];
    int n = 0;
    double squares = 0;
    for (Map.Entry<Integer, Double> entry : weighted.entrySet()) {
      keys[n] = entry.getKey();
      weights[n++] = entry.getValue().floatValue();
      squares += entry.getValue() * entry.getValue();
    }
    return new Vector(keys, weights, Math.sqrt(squares));
  }

  /** The cosine of the angle between two vectors, from 0 to 1; 0 when one is empty. */
  double cosine(Vector other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      int difference = keys[i] - other.keys[j];
      if (difference == 0) {
        product += (double) weights[i++] * other.weights[j++];
      } else if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
    return product == 0 ? 0 : product / (norm * other.norm);
  }

  /** The smaller weights of the features that both have, added up. */
  double shared(Vector other) {
    double sum = 0;
    for (int i = 0; i < keys.length; i++) {
      int j = Arrays.binarySearch(other.keys, keys[i]);
      if (j >= 0) {
        sum += Math.min(weights[i], other.weights[j]);
      }
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vector vector
        && Arrays.equals(keys, vector.keys)
        && Arrays.equals(weights, vector.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(keys) + Arrays.hashCode(weights);
  }
}
