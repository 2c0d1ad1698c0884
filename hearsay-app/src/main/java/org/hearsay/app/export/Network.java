package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.SourceList;
import org.hearsay.claim.Claim;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A case as a graph: reports, sources and claims, who took from whom, who says what of which claim.
 *
 * @param nodes each once
 * @param edges between nodes, directed
 */
record Network(List<Node> nodes, List<Edge> edges) {

  /**
   * A node.
   *
   * @param id ASCII letters, digits and {@code ._-} alone, as GraphML wants it
   * @param kind report, outlet (whose report is not in the case), source or claim
   * @param detail outlet of a report, voice of a source, independence of a claim; empty for none
   * @param date first day of publication; empty when not known
   */
  record Node(String id, String label, String kind, String detail, String date) {}

  /**
   * An edge.
   *
   * @param kind copy, rewrite, translation or relay between reports; the stance from a source to a
   *     claim; "carries" from a report to a claim
   * @param weight how many statements stand behind it, at least 1
   */
  record Edge(String id, String from, String to, String kind, int weight) {}

  static Network of(CaseIndex index) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Filed filed : index.file().reports()) {
      put(nodes, report(filed));
    }
    for (SourceList.Entry source : SourceList.of(index.file()).entries()) {
      @Nullable String voice = source.voice();
      String detail = voice == null ? "" : index.voiceName(voice);
      put(nodes, new Node(source.id(), source.name(), "source", detail, ""));
    }
    for (Claim claim : index.file().claims()) {
      String detail = index.findStanding(claim).map(s -> s.independence().label()).orElse("");
      put(nodes, new Node(claim.id(), claim.gloss(), "claim", detail, ""));
    }
    List<Edge> edges = new ArrayList<>();
    index.relations().forEach((id, relation) -> edges.add(edge(id, relation, nodes)));
    edges.addAll(statements(index));
    return new Network(List.copyOf(nodes.values()), edges);
  }

  private static void put(Map<String, Node> nodes, Node node) {
    nodes.putIfAbsent(node.id(), node);
  }

  private static Node report(Filed filed) {
    Report report = filed.report();
    @Nullable String title = report.title();
    @Nullable String outlet = report.outlet();
    @Nullable Published published = filed.published();
    return new Node(
        report.id(),
        title == null ? report.path() : title,
        "report",
        outlet == null ? "" : outlet,
        published == null ? "" : published.when().from().toString());
  }

  private static Edge edge(String id, Relation relation, Map<String, Node> nodes) {
    String from = relation.from();
    if (!nodes.containsKey(from)) {
      from = "o." + Addresses.encode(relation.from()).replaceAll("[%~]", "_");
      put(nodes, new Node(from, relation.from(), "outlet", "", ""));
    }
    return new Edge(id, from, relation.to(), ResultLines.word(relation.kind()), 1);
  }

  private static List<Edge> statements(CaseIndex index) {
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (Statement statement : index.file().statements()) {
      String claim = index.findClaimOf(statement).map(Claim::id).orElse("");
      if (!claim.isEmpty()) {
        count(edges, statement.report(), claim, "carries");
        if (!statement.chain().isEmpty()) {
          String source = SourceList.id(statement.chain().getLast().source());
          count(edges, source, claim, statement.stance().label());
        }
      }
    }
    return List.copyOf(edges.values());
  }

  private static void count(Map<String, Edge> edges, String from, String to, String kind) {
    String id = from + "-" + kind + "-" + to;
    edges.merge(
        id,
        new Edge(id, from, to, kind, 1),
        (one, other) -> new Edge(id, from, to, kind, one.weight + 1));
  }
}
