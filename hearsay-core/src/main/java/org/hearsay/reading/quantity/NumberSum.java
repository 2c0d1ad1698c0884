package org.hearsay.reading.quantity;

/** Adds up number words from left to right: units, tens and hundreds, then their multipliers. */
final class NumberSum {

  private double total;
  private double group;
  private double lastScale = Double.MAX_VALUE;
  private int words;

  /** Starts with a number in digits, which only a multiplier may follow. */
  void addDigits(double value) {
    group = value;
    words = 1;
  }

  /** Adds the next word's value, or refuses it because it can't belong to the same number. */
  boolean add(double value) {
    boolean fits = value >= 1000 ? scale(value) : value == 100 ? hundred() : small(value);
    if (fits) {
      words++;
    }
    return fits;
  }

  /** Adds a number that is written in one word. */
  boolean addWhole(double value) {
    if (value < 1000) {
      return add(value);
    }
    boolean fits = group == 0 && value < lastScale;
    if (fits) {
      total += value;
      lastScale = 1;
      words++;
    }
    return fits;
  }

  /** Multiplies what came last, as a hundred or a dozen does. */
  boolean multiply(double value) {
    if (value >= 1000) {
      return add(value);
    }
    if (value >= 100 && group >= 100 || group == 0 && words > 0) {
      return false;
    }
    group = (words == 0 ? 1 : group) * value;
    words++;
    return true;
  }

  private boolean scale(double value) {
    if (value >= lastScale || words > 0 && group == 0) {
      return false;
    }
    total += (group == 0 ? 1 : group) * value;
    group = 0;
    lastScale = value;
    return true;
  }

  private boolean hundred() {
    if (group >= 100) {
      return false;
    }
    group = (group == 0 ? 1 : group) * 100;
    return true;
  }

  private boolean small(double value) {
    boolean fits =
        group == 0
            || value < 100 && group >= 100 && group % 100 == 0
            || value < 10 && group % 100 >= 20 && group % 10 == 0
            || value >= 10 && value < 20 && (group % 100 == 60 || group % 100 == 80);
    if (fits) {
      group += value;
    }
    return fits;
  }

  /** Adds half of what came last: "two and a half", "a million and a half"; once. */
  boolean half() {
    boolean fits = words > 0 && (total + group) % 1 == 0;
    if (fits && group > 0) {
      group += 0.5;
    } else if (fits) {
      total += lastScale / 2;
    }
    return fits;
  }

  /** Whether the next word, if small, may follow after "and": there is a hundred or a ten. */
  boolean mayGoOn() {
    return words > 0 && (group == 0 || group % 10 == 0);
  }

  double total() {
    double sum = total + group;
    double round = Math.rint(sum);
    return Math.abs(sum - round) < 1e-6 * Math.max(1, Math.abs(sum)) && Math.abs(sum) >= 1
        ? round
        : sum;
  }
}
