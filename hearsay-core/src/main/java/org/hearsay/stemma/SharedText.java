package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The passages that two wordings have in common, in the order of the first.
 *
 * @param runs the passages, by word numbers
 * @param words how many unquoted words of the second the passages hold
 */
record SharedText(List<Run> runs, int words) {

  /** So many words may differ inside a passage: a name, a date, a clause. */
  private static final int GAP = 8;

  /** Shorter passages are chance: names, titles, set phrases. */
  static final int SHORTEST = 8;

  /** Two stretches of words, ends left out, and how many words in them are equal. */
  record Run(int fromA, int toA, int fromB, int toB, int equal) {}

  /**
   * @param hits pairs of word numbers, packed and in order, at which both have the same {@code k}
   *     words
   */
  static SharedText of(long[] hits, int k, BitSet quotedB) {
    List<Run> exact = exact(hits, k);
    List<Run> joined = joined(exact);
    List<Run> kept = joined.stream().filter(run -> run.equal >= SHORTEST).toList();
    BitSet covered = new BitSet();
    kept.forEach(run -> covered.set(run.fromB, run.toB));
    covered.andNot(quotedB);
    return new SharedText(kept, covered.cardinality());
  }

  static long pack(int a, int b) {
    return (long) a << 32 | b;
  }

  private static List<Run> exact(long[] hits, int k) {
    List<Run> runs = new ArrayList<>();
    for (long hit : hits) {
      int a = (int) (hit >> 32);
      int b = (int) hit;
      if (a == 0 || b == 0 || !contains(hits, a - 1, b - 1)) {
        int length = 1;
        while (contains(hits, a + length, b + length)) {
          length++;
        }
        runs.add(new Run(a, a + length + k - 1, b, b + length + k - 1, length + k - 1));
      }
    }
    runs.sort(
        Comparator.comparingInt((Run run) -> -run.equal)
            .thenComparingInt(Run::fromA)
            .thenComparingInt(Run::fromB));
    return withoutOverlaps(runs);
  }

  private static boolean contains(long[] hits, int a, int b) {
    return Arrays.binarySearch(hits, pack(a, b)) >= 0;
  }

  /** Of the passages that claim the same words, the longest. */
  private static List<Run> withoutOverlaps(List<Run> longestFirst) {
    BitSet usedA = new BitSet();
    BitSet usedB = new BitSet();
    List<Run> kept = new ArrayList<>();
    for (Run run : longestFirst) {
      boolean free =
          usedA.get(run.fromA, run.toA).isEmpty() && usedB.get(run.fromB, run.toB).isEmpty();
      if (free) {
        usedA.set(run.fromA, run.toA);
        usedB.set(run.fromB, run.toB);
        kept.add(run);
      }
    }
    kept.sort(Comparator.comparingInt(Run::fromA));
    return kept;
  }

  private static List<Run> joined(List<Run> exact) {
    List<Run> joined = new ArrayList<>();
    for (Run run : exact) {
      Run last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && run.fromA - last.toA <= GAP
          && run.fromB >= last.toB
          && run.fromB - last.toB <= GAP) {
        joined.set(
            joined.size() - 1,
            new Run(last.fromA, run.toA, last.fromB, run.toB, last.equal + run.equal));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
