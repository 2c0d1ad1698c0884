package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by mean affinity over the candidate pairs: the two groups that belong
 * together most are joined until no two reach the threshold.
 *
 * <p>The result depends on the numbering of the statements and on nothing else. The mean of two
 * large groups is taken over delegates, members spread evenly over the group, so that a join costs
 * the same however large the groups are.
 */
final class Clustering {

  /** The members whose affinities stand for their group's: 8 keep the mean within some 0.05. */
  private static final int DELEGATES = 8;

  /** How much each member's best counts against the mean of all pairs. */
  private static final double BEST = 0.7;

  private static final Comparator<Join> BEST_FIRST =
      Comparator.comparingDouble((Join j) -> -j.mean)
          .thenComparingInt(j -> j.a)
          .thenComparingInt(j -> j.b);

  /** Two groups that may be joined, as they were when their mean was taken. */
  private record Join(int a, int b, double mean) {}

  private final Affinity affinity;
  private final double merge;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final Map<Integer, Map<Integer, Double>> neighbours = new HashMap<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);
  private int next;

  private Clustering(int size, Affinity affinity, double merge) {
    this.affinity = affinity;
    this.merge = merge;
    this.next = size;
    for (int i = 0; i < size; i++) {
      groups.put(i, List.of(i));
    }
  }

  /** Groups of statement numbers, each ascending, by their first members. */
  static List<List<Integer>> cluster(
      int size, Collection<Candidates.Edge> edges, Affinity affinity, double merge) {
    Clustering clustering = new Clustering(size, affinity, merge);
    edges.forEach(edge -> clustering.link(edge.a(), edge.b(), edge.affinity()));
    clustering.run();
    List<List<Integer>> groups = new ArrayList<>(clustering.groups.values());
    groups.sort(Comparator.comparing(List::getFirst));
    return groups;
  }

  private void link(int a, int b, double mean) {
    neighbours.computeIfAbsent(a, k -> new TreeMap<>()).put(b, mean);
    neighbours.computeIfAbsent(b, k -> new TreeMap<>()).put(a, mean);
    if (mean >= merge) {
      queue.add(new Join(Math.min(a, b), Math.max(a, b), mean));
    }
  }

  private void run() {
    for (Join best = queue.poll(); best != null; best = queue.poll()) {
      if (groups.containsKey(best.a) && groups.containsKey(best.b)) {
        join(best.a, best.b);
      }
    }
  }

  private void join(int a, int b) {
    List<Integer> members = new ArrayList<>(groups.remove(a));
    members.addAll(groups.remove(b));
    Collections.sort(members);
    Map<Integer, Double> around = new TreeMap<>();
    around.putAll(neighbours.getOrDefault(a, Map.of()));
    around.putAll(neighbours.getOrDefault(b, Map.of()));
    neighbours.remove(a);
    neighbours.remove(b);
    around.remove(a);
    around.remove(b);
    int joined = next++;
    groups.put(joined, members);
    for (int neighbour : around.keySet()) {
      Map<Integer, Double> theirs = neighbours.get(neighbour);
      List<Integer> other = groups.get(neighbour);
      if (theirs != null && other != null) {
        theirs.remove(a);
        theirs.remove(b);
        link(joined, neighbour, mean(members, other, affinity));
      }
    }
  }

  /**
   * How much two groups say the same: between the mean affinity of all pairs and the mean of each
   * member's best, so that a claim may be worded in several ways.
   */
  static double mean(List<Integer> one, List<Integer> other, Affinity affinity) {
    List<Integer> mine = delegates(one);
    List<Integer> theirs = delegates(other);
    double sum = 0;
    double[] bestOfMine = new double[mine.size()];
    double[] bestOfTheirs = new double[theirs.size()];
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        double value = affinity.of(mine.get(i), theirs.get(j));
        sum += value;
        bestOfMine[i] = Math.max(bestOfMine[i], value);
        bestOfTheirs[j] = Math.max(bestOfTheirs[j], value);
      }
    }
    double mean = sum / (mine.size() * theirs.size());
    double best =
        (Arrays.stream(bestOfMine).sum() + Arrays.stream(bestOfTheirs).sum())
            / (mine.size() + theirs.size());
    return BEST * best + (1 - BEST) * mean;
  }

  private static List<Integer> delegates(List<Integer> members) {
    if (members.size() <= DELEGATES) {
      return members;
    }
    List<Integer> delegates = new ArrayList<>(DELEGATES);
    for (int i = 0; i < DELEGATES; i++) {
      delegates.add(members.get((int) ((long) i * members.size() / DELEGATES)));
    }
    return delegates;
  }
}
