package org.hearsay.benchmarks.quality;

/**
 * How much of what was wanted was found, and how much of what was found was wanted.
 *
 * @param items how many were wanted
 */
record Score(double precision, double recall, int items) {

  static Score of(int hits, int found, int wanted) {
    return new Score(
        found == 0 ? 0 : (double) hits / found, wanted == 0 ? 0 : (double) hits / wanted, wanted);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
