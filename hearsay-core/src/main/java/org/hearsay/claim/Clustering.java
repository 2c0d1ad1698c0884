package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Agglomerative clustering by mean affinity over the candidate pairs: the two groups that belong
 * together most are joined until no two reach the threshold.
 *
 * <p>The result depends on the numbering of the statements and on nothing else. The mean of two
 * large groups is taken over delegates, members spread evenly over the group, and a group knows its
 * nearest neighbours only, so that a join costs the same however large the groups are.
 */
final class Clustering {

  /** The members whose affinities stand for their group's: 8 keep the mean within some 0.05. */
  private static final int DELEGATES = 8;

  /** How much each member's best counts against the mean of all pairs. */
  private static final double BEST = 0.7;

  /** Two groups that may be joined, as they were when their mean was taken. */
  private record Join(int a, int b, double mean) implements Comparable<Join> {

    @Override
    public int compareTo(Join other) {
      if (mean != other.mean) {
        return Double.compare(other.mean, mean);
      }
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  private final Affinity affinity;
  private final double merge;

  /** By number; null for groups that were joined into others. */
  private final int[][] groups;

  private final Neighbours[] neighbours;
  private final PriorityQueue<Join> queue = new PriorityQueue<>();
  private int next;

  private Clustering(int size, List<int[]> first, Affinity affinity, double merge) {
    this.affinity = affinity;
    this.merge = merge;
    this.next = size;
    groups = new int[2 * size][];
    neighbours = new Neighbours[2 * size];
    for (int[] group : first) {
      groups[group[0]] = group;
      neighbours[group[0]] = new Neighbours();
    }
  }

  /**
   * Groups of statement numbers, each ascending, by their first members.
   *
   * @param size how many statements there are
   * @param first the groups to begin with
   * @param edges between the first members of these groups
   */
  static List<List<Integer>> cluster(
      int size,
      List<int[]> first,
      Collection<Candidates.Edge> edges,
      Affinity affinity,
      double merge) {
    Clustering clustering = new Clustering(size, first, affinity, merge);
    edges.forEach(edge -> clustering.link(edge.a(), edge.b(), edge.affinity()));
    clustering.run();
    List<List<Integer>> groups = new ArrayList<>();
    for (int[] group : clustering.groups) {
      if (group != null) {
        groups.add(IntStream.of(group).boxed().toList());
      }
    }
    groups.sort(Comparator.comparing(List::getFirst));
    return groups;
  }

  private void link(int a, int b, double mean) {
    neighbours[a].put(b, mean);
    neighbours[b].put(a, mean);
    if (mean >= merge) {
      queue.add(new Join(Math.min(a, b), Math.max(a, b), mean));
    }
  }

  private void run() {
    for (Join best = queue.poll(); best != null; best = queue.poll()) {
      if (groups[best.a] != null && groups[best.b] != null) {
        join(best.a, best.b);
      }
    }
  }

  private void join(int a, int b) {
    int[] members = IntStream.concat(IntStream.of(groups[a]), IntStream.of(groups[b])).toArray();
    Arrays.sort(members);
    int[] around = Neighbours.ofBoth(neighbours[a], neighbours[b]);
    groups[a] = null;
    groups[b] = null;
    int joined = next++;
    groups[joined] = members;
    neighbours[joined] = new Neighbours();
    for (int neighbour : around) {
      int[] other = groups[neighbour];
      if (other != null) {
        neighbours[neighbour].remove(a);
        neighbours[neighbour].remove(b);
        link(joined, neighbour, mean(members, other, affinity));
      }
    }
  }

  /**
   * How much two groups say the same: between the mean affinity of all pairs and the mean of each
   * member's best, so that a claim may be worded in several ways.
   */
  static double mean(int[] one, int[] other, Affinity affinity) {
    int[] mine = delegates(one);
    int[] theirs = delegates(other);
    double sum = 0;
    double best = 0;
    double[] bestOfTheirs = new double[theirs.length];
    for (int i : mine) {
      double bestOfMine = 0;
      for (int j = 0; j < theirs.length; j++) {
        double value = affinity.of(i, theirs[j]);
        sum += value;
        bestOfMine = Math.max(bestOfMine, value);
        bestOfTheirs[j] = Math.max(bestOfTheirs[j], value);
      }
      best += bestOfMine;
    }
    for (double of : bestOfTheirs) {
      best += of;
    }
    double mean = sum / (mine.length * theirs.length);
    return BEST * best / (mine.length + theirs.length) + (1 - BEST) * mean;
  }

  private static int[] delegates(int[] members) {
    if (members.length <= DELEGATES) {
      return members;
    }
    int[] delegates = new int[DELEGATES];
    for (int i = 0; i < DELEGATES; i++) {
      delegates[i] = members[(int) ((long) i * members.length / DELEGATES)];
    }
    return delegates;
  }
}
