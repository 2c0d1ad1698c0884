package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.statement.Statement;

/**
 * Puts denials and doubts that stand alone under the claim that they are about, which they often
 * name in fewer words than those who make it.
 */
final class Attachment {

  private final List<Statement> statements;
  private final List<Candidates.Edge> edges;
  private final Affinity affinity;
  private final double threshold;

  Attachment(
      List<Statement> statements,
      List<Candidates.Edge> edges,
      Affinity affinity,
      double threshold) {
    this.statements = statements;
    this.edges = edges;
    this.affinity = affinity;
    this.threshold = threshold;
  }

  List<List<Integer>> attach(List<List<Integer>> groups) {
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        groupOf.put(member, g);
      }
    }
    Map<Integer, Set<Integer>> around = around(groups, groupOf);
    Map<Integer, List<Integer>> result = new TreeMap<>();
    for (int g = 0; g < groups.size(); g++) {
      int target = target(g, groups, around.getOrDefault(g, Set.of()));
      result.computeIfAbsent(target, k -> new ArrayList<>()).addAll(groups.get(g));
    }
    result.values().forEach(Collections::sort);
    return result.values().stream().sorted(Comparator.comparing(List::getFirst)).toList();
  }

  /** From each group of doubts to the groups that one of its candidate pairs leads to. */
  private Map<Integer, Set<Integer>> around(
      List<List<Integer>> groups, Map<Integer, Integer> groupOf) {
    Map<Integer, Set<Integer>> around = new HashMap<>();
    for (Candidates.Edge edge : edges) {
      int a = groupOf.getOrDefault(edge.a(), 0);
      int b = groupOf.getOrDefault(edge.b(), 0);
      if (a != b && isDoubt(groups.get(a)) != isDoubt(groups.get(b))) {
        around.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
        around.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
      }
    }
    return around;
  }

  private boolean isDoubt(List<Integer> group) {
    return group.stream().map(statements::get).allMatch(ClaimFinder::doubts);
  }

  private int target(int group, List<List<Integer>> groups, Set<Integer> around) {
    if (!isDoubt(groups.get(group))) {
      return group;
    }
    int best = group;
    double most = threshold;
    for (int other : around) {
      double mean =
          Clustering.mean(
              Alike.numbers(groups.get(group)), Alike.numbers(groups.get(other)), affinity);
      if (mean > most) {
        most = mean;
        best = other;
      }
    }
    return best;
  }
}
