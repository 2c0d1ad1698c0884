package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who took it from whom, compared with what an analyst found. */
final class Relations {

  /** Between reports by their names, without suffix. */
  private record Edge(String from, String to) {
    Set<String> ends() {
      return new TreeSet<>(Set.of(from, to));
    }
  }

  private final Map<Edge, Set<String>> gold = new HashMap<>();

  /** The relations in a file of the corpus. */
  static Relations read(Path file) throws IOException {
    Relations relations = new Relations();
    for (JsonNode node : new ObjectMapper().readTree(Files.readString(file))) {
      Set<String> drift = new TreeSet<>();
      node.path("drift").forEach(d -> drift.add(d.path("what").asString("")));
      relations.gold.put(new Edge(name(node.path("from")), name(node.path("to"))), drift);
    }
    return relations;
  }

  private static String name(JsonNode node) {
    return node.asString("").replaceAll("\\.txt$", "");
  }

  /**
   * The figures of what was found between these reports.
   *
   * @param names from a report's id to its name
   */
  void figures(List<Relation> found, Map<String, String> names, BiConsumer<String, double[]> to) {
    Set<String> known = new HashSet<>(names.values());
    Set<Edge> wanted = new HashSet<>(gold.keySet());
    wanted.removeIf(e -> !known.contains(e.from()) || !known.contains(e.to()));
    Map<Edge, Set<String>> got = new HashMap<>();
    for (Relation relation : found) {
      String from = names.get(relation.from());
      String end = names.get(relation.to());
      if (from != null && end != null) {
        got.computeIfAbsent(new Edge(from, end), e -> new TreeSet<>()).addAll(kinds(relation));
      }
    }
    to.accept("relations directed", score(wanted, got.keySet()));
    Set<Set<String>> wantedPairs = pairs(wanted);
    Set<Set<String>> gotPairs = pairs(got.keySet());
    to.accept("relations undirected", score(wantedPairs, gotPairs));
    int all = known.size() * (known.size() - 1) / 2 - wantedPairs.size();
    gotPairs.removeAll(wantedPairs);
    to.accept(
        "unrelated left apart",
        new double[] {all == 0 ? 1 : 1 - (double) gotPairs.size() / all, all});
    drift(wanted, got, to);
  }

  private void drift(
      Set<Edge> wanted, Map<Edge, Set<String>> got, BiConsumer<String, double[]> to) {
    int want = 0;
    int have = 0;
    int hits = 0;
    for (Edge edge : wanted) {
      Set<String> right = gold.getOrDefault(edge, Set.of());
      want += right.size();
      Set<String> kinds = new HashSet<>(got.getOrDefault(edge, Set.of()));
      have += kinds.size();
      kinds.retainAll(right);
      hits += kinds.size();
    }
    to.accept("drift", Tally.of(Score.of(hits, have, want)));
  }

  private static <T> double[] score(Set<T> wanted, Set<T> got) {
    Set<T> both = new HashSet<>(wanted);
    both.retainAll(got);
    return Tally.of(Score.of(both.size(), got.size(), wanted.size()));
  }

  private static Set<Set<String>> pairs(Set<Edge> edges) {
    Set<Set<String>> pairs = new HashSet<>();
    edges.forEach(edge -> pairs.add(edge.ends()));
    return pairs;
  }

  private static List<String> kinds(Relation relation) {
    List<String> kinds = new ArrayList<>();
    for (Drift drift : relation.drift()) {
      kinds.add(drift.what().name().toLowerCase(Locale.ROOT));
    }
    return kinds;
  }
}
