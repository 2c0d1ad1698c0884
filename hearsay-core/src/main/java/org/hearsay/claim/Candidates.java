package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** The pairs kept for one statement: far more than the statements it takes to link a claim. */
  private static final int BEST = 24;

  private final Profiles profiles;
  private final Affinity affinity;
  private final double least;

  /**
   * @param least the affinity below which a pair is of no use
   */
  Candidates(Profiles profiles, Affinity affinity, double least) {
    this.profiles = profiles;
    this.affinity = affinity;
    this.least = least;
  }

  List<Edge> find() {
    Map<Long, List<Integer>> postings = postings();
    List<List<Integer>> partners = partners(postings);
    List<Edge> edges = new ArrayList<>();
    for (int a = 0; a < profiles.size(); a++) {
      edges.addAll(best(a, partners.get(a)));
    }
    return edges;
  }

  private Map<Long, List<Integer>> postings() {
    Map<Long, List<Integer>> postings = new HashMap<>();
    for (int i : likeSideBySide()) {
      for (long key : keys(profiles.heaviest(i, KEY_FEATURES))) {
        postings.computeIfAbsent(key, k -> new ArrayList<>(4)).add(i);
      }
    }
    return postings;
  }

  private List<Integer> likeSideBySide() {
    List<Integer> order = new ArrayList<>();
    List<List<Integer>> heaviest = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      order.add(i);
      heaviest.add(profiles.heaviest(i, 4));
    }
    order.sort(
        Comparator.comparing((Integer i) -> heaviest.get(i).toString()).thenComparing(i -> i));
    return order;
  }

  private static List<Long> keys(List<Integer> heaviest) {
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < heaviest.size(); i++) {
      long first = heaviest.get(i);
      keys.add(first << 32 | first);
      for (int j = i + 1; j < heaviest.size(); j++) {
        long second = heaviest.get(j);
        keys.add(Math.min(first, second) << 32 | Math.max(first, second));
      }
    }
    return keys;
  }

  private List<List<Integer>> partners(Map<Long, List<Integer>> postings) {
    List<List<Integer>> partners = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      partners.add(new ArrayList<>());
    }
    for (List<Integer> posting : postings.values()) {
      for (int i = 0; i < posting.size(); i++) {
        int end = Math.min(posting.size(), i + REACH);
        for (int j = i + 1; j < end; j++) {
          int a = posting.get(i);
          int b = posting.get(j);
          partners.get(Math.min(a, b)).add(Math.max(a, b));
        }
      }
    }
    return partners;
  }

  private List<Edge> best(int a, List<Integer> partners) {
    BitSet seen = new BitSet();
    List<Edge> edges = new ArrayList<>();
    for (int b : partners) {
      if (!seen.get(b)) {
        seen.set(b);
        double value = affinity.of(a, b);
        if (value >= least) {
          edges.add(new Edge(a, b, value));
        }
      }
    }
    edges.sort(Comparator.comparingDouble((Edge e) -> -e.affinity()).thenComparing(Edge::b));
    return edges.size() > BEST ? edges.subList(0, BEST) : edges;
  }
}
