package org.hearsay.claim;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pairs of statements that may say the same, from an inverted index over rare features and pairs of
 * features.
 *
 * <p>The work grows with the number of statements, not with its square: of a key that many
 * statements have, each is paired with its nearest neighbours only, in an order that puts like
 * statements side by side.
 */
final class Candidates {

  /** Two statements, by number, the smaller first. */
  record Edge(int a, int b, double affinity) {}

  /** The features of a statement that are combined into keys; 9 give up to 45 keys. */
  private static final int KEY_FEATURES = 9;

  /** How far apart in a posting list two statements may stand; whole lists up to this length. */
  private static final int REACH = 24;

  /** The heaviest features that put like statements side by side. */
  private static final int ORDERING = 4;

  /** The pairs kept for one statement: far more than the statements it takes to link a claim. */
  private static final int BEST = 24;

  private final int[] statements;
  private final Affinity affinity;
  private final double least;

  /** Of each statement; here and below by its place among those that are looked at. */
  private final List<int[]> heaviest;

  /** The statements in the order that puts like ones side by side, and the place of each in it. */
  private final int[] ordered;

  private final int[] place;

  /** Each key with the place of a statement that has it, packed, ascending. */
  private final long[] postings;

  private final int keyBits;
  private final int placeBits;

  /**
   * @param statements the numbers of those that are looked at, ascending
   * @param least the affinity below which a pair is of no use
   */
  Candidates(Profiles profiles, int[] statements, Affinity affinity, double least) {
    this.statements = statements;
    this.affinity = affinity;
    this.least = least;
    heaviest =
        IntStream.of(statements)
            .parallel()
            .mapToObj(i -> profiles.heaviest(i, KEY_FEATURES))
            .toList();
    ordered = likeSideBySide(heaviest);
    place = new int[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      place[ordered[i]] = i;
    }
    keyBits = bits(profiles.features());
    placeBits = bits(statements.length);
    if (2 * keyBits + placeBits > Long.SIZE) {
      throw new IllegalStateException(
          "%,d statements with %,d features are more than one case can hold; split it"
              .formatted(statements.length, profiles.features()));
    }
    postings =
        IntStream.range(0, statements.length)
            .parallel()
            .mapToObj(this::postings)
            .flatMapToLong(LongStream::of)
            .toArray();
    Arrays.parallelSort(postings);
  }

  private static int bits(int numbers) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(numbers);
  }

  List<Edge> find() {
    return IntStream.range(0, statements.length)
        .parallel()
        .mapToObj(a -> best(a, partners(a)))
        .flatMap(List::stream)
        .toList();
  }

  private static int[] likeSideBySide(List<int[]> heaviest) {
    List<String> keys = new ArrayList<>(heaviest.size());
    for (int[] all : heaviest) {
      keys.add(Arrays.toString(Arrays.copyOf(all, Math.min(ORDERING, all.length))));
    }
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> keys.get(i)).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** A statement's entries in the index: each of its features, and each two of them. */
  private long[] postings(int statement) {
    int[] own = heaviest.get(statement);
    long[] entries = new long[own.length * (own.length + 1) / 2];
    int n = 0;
    for (int i = 0; i < own.length; i++) {
      for (int j = i; j < own.length; j++) {
        long key = (long) Math.min(own[i], own[j]) << keyBits | Math.max(own[i], own[j]);
        entries[n++] = key << placeBits | place[statement];
      }
    }
    return entries;
  }

  /** The statements after this one that stand near it in a posting list, ascending, each once. */
  private int[] partners(int a) {
    IntArrayList near = new IntArrayList();
    for (long entry : postings(a)) {
      int at = Arrays.binarySearch(postings, entry);
      for (int i = at + 1; i < at + REACH && isOfOneKey(i, entry); i++) {
        addLater(near, a, i);
      }
      for (int i = at - 1; i > at - REACH && isOfOneKey(i, entry); i--) {
        addLater(near, a, i);
      }
    }
    return IntStream.of(near.toArray()).sorted().distinct().toArray();
  }

  private boolean isOfOneKey(int i, long entry) {
    return i >= 0 && i < postings.length && postings[i] >>> placeBits == entry >>> placeBits;
  }

  private void addLater(IntArrayList near, int a, int i) {
    int b = ordered[(int) (postings[i] & ((1L << placeBits) - 1))];
    if (b > a) {
      near.add(b);
    }
  }

  private List<Edge> best(int a, int[] partners) {
    List<Edge> edges = new ArrayList<>();
    for (int b : partners) {
      double value = affinity.of(statements[a], statements[b]);
      if (value >= least) {
        edges.add(new Edge(statements[a], statements[b], value));
      }
    }
    edges.sort(Comparator.comparingDouble((Edge e) -> -e.affinity()).thenComparing(Edge::b));
    return edges.size() > BEST ? edges.subList(0, BEST) : edges;
  }
}
