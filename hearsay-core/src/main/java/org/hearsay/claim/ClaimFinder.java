package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/**
 * Joins statements of all languages that say the same into claims, and finds where their variants
 * conflict.
 *
 * <p>What it answers depends on the statements, not on the order in which they come. Its work grows
 * with their number, not with its square.
 */
public final class ClaimFinder {

  /** Pairs below this share of the threshold neither join nor keep groups from joining. */
  private static final double USEFUL = 0.7;

  /** The ways of agreeing that are shown for a claim. */
  private static final int WAYS = 3;

  /** The shared features that are shown for a claim. */
  private static final int REASONS = 6;

  private static final Comparator<Statement> BY_PLACE =
      Comparator.comparing(Statement::report)
          .thenComparing(Statement::span)
          .thenComparing(Statement::id);

  static final Comparator<Statement> BY_PUBLICATION =
      Comparator.comparing(
              (Statement s) -> s.published() == null ? LocalDate.MAX : s.published().from())
          .thenComparing(BY_PLACE);

  private final Taxonomy taxonomy;
  private final Features features;

  public ClaimFinder(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.features = new Features(taxonomy);
  }

  /** The claims of these statements; of none when there are none. */
  public Claims find(List<Statement> statements) {
    return find(statements, UnaryOperator.identity());
  }

  /**
   * The claims of these statements as people regrouped them.
   *
   * @param regroup from the groups found to groups of the same statements
   */
  public Claims find(List<Statement> statements, UnaryOperator<List<List<Statement>>> regroup) {
    List<Statement> sorted = statements.stream().sorted(BY_PLACE).toList();
    Profiles profiles = Profiles.of(sorted, features);
    Affinity affinity = new Affinity(profiles);
    Alike alike = Alike.of(profiles, affinity);
    List<Candidates.Edge> edges =
        new Candidates(
                profiles,
                alike.first(),
                affinity,
                USEFUL * Math.min(Weighting.MERGE, Weighting.ATTACH))
            .find();
    List<List<Integer>> groups =
        Clustering.cluster(sorted.size(), alike.groups(), edges, affinity, Weighting.MERGE);
    groups = new Attachment(sorted, edges, affinity, Weighting.ATTACH).attach(groups);
    List<Claim> claims = claims(sorted, regrouped(sorted, groups, regroup), affinity);
    return new Claims(claims, new ConflictFinder(sorted, claims).find());
  }

  private static List<List<Integer>> regrouped(
      List<Statement> sorted,
      List<List<Integer>> groups,
      UnaryOperator<List<List<Statement>>> regroup) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      numbers.put(sorted.get(i).id(), i);
    }
    List<List<Statement>> found =
        groups.stream().map(group -> group.stream().map(sorted::get).toList()).toList();
    return regroup.apply(found).stream()
        .map(group -> group.stream().map(s -> numbers.get(s.id())).sorted().toList())
        .toList();
  }

  private List<Claim> claims(
      List<Statement> statements, List<List<Integer>> groups, Affinity affinity) {
    List<List<Integer>> byWeight = new ArrayList<>(groups);
    byWeight.sort(
        Comparator.comparingInt((List<Integer> g) -> -reports(statements, g))
            .thenComparingInt(g -> -g.size())
            .thenComparing(g -> first(statements, g), BY_PUBLICATION));
    List<Claim> claims = new ArrayList<>();
    for (List<Integer> group : byWeight) {
      List<Statement> members = group.stream().map(statements::get).sorted(BY_PUBLICATION).toList();
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              Gloss.of(members, taxonomy),
              members.stream().map(Statement::id).toList(),
              reasons(group, affinity)));
    }
    return claims;
  }

  private static int reports(List<Statement> statements, List<Integer> group) {
    Set<String> reports = new HashSet<>();
    group.forEach(i -> reports.add(statements.get(i).report()));
    return reports.size();
  }

  private static Statement first(List<Statement> statements, List<Integer> group) {
    return group.stream().map(statements::get).min(BY_PUBLICATION).orElseThrow();
  }

  /** What most of a group's pairs agree in and share, counted along the group. */
  private static List<String> reasons(List<Integer> group, Affinity affinity) {
    if (group.size() == 1) {
      return List.of("stands alone");
    }
    Map<String, Integer> agreements = new LinkedHashMap<>();
    Map<String, Integer> features = new LinkedHashMap<>();
    for (int i = 1; i < group.size(); i++) {
      int a = group.get(i - 1);
      int b = group.get(i);
      affinity.agreements(a, b).forEach(way -> agreements.merge(way.label(), 1, Integer::sum));
      affinity
          .sharedFeatures(a, b)
          .forEach(shared -> features.merge(shared.label(), 1, Integer::sum));
    }
    List<String> reasons = new ArrayList<>(most(agreements, WAYS));
    reasons.addAll(most(features, REASONS));
    return reasons;
  }

  private static List<String> most(Map<String, Integer> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .toList();
  }

  /** Whether a statement denies or doubts what others affirm. */
  static boolean doubts(Statement statement) {
    return statement.stance() == Stance.DENIED || statement.stance() == Stance.UNKNOWN;
  }
}
