package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.web.draw.TreeDrawing;
import org.hearsay.app.web.view.StemmaRow.Other;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports that carry a claim, and the voices that they lean on, into a tree: each report
 * below the one that it took the claim from, else below the voice that it names.
 */
final class StemmaTree {

  private static final int MOST = 120;

  private final Ground ground;
  private final boolean fold;
  private final Set<String> own = new HashSet<>();
  private final Map<String, List<Statement>> members = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<StemmaRow> rows = new ArrayList<>();
  private final List<TreeDrawing.Node> drawn = new ArrayList<>();
  private int left;
  private int folded;

  /** A node before it has a row. */
  private static final class Node {
    private final String kind;
    private final String id;
    private final List<Node> children = new ArrayList<>();
    private final List<Ground.Edge> also = new ArrayList<>();
    private @Nullable Node parent;
    private Ground.@Nullable Edge edge;
    private @Nullable LocalDate day;

    private Node(String kind, String id) {
      this.kind = kind;
      this.id = id;
    }

    private boolean isBelow(Node other) {
      for (Node at = this; at != null; at = at.parent) {
        if (at == other) {
          return true;
        }
      }
      return false;
    }

    private void hang(Node on) {
      if (parent == null && !on.isBelow(this)) {
        parent = on;
        on.children.add(this);
      }
    }
  }

  private StemmaTree(Ground ground, List<Statement> statements, boolean fold) {
    this.ground = ground;
    this.fold = fold;
    for (Statement statement : statements) {
      own.add(statement.id());
      members.computeIfAbsent(statement.report(), k -> new ArrayList<>()).add(statement);
    }
  }

  static StemmaView of(Ground ground, List<Statement> statements, boolean fold) {
    return new StemmaTree(ground, statements, fold).build();
  }

  private StemmaView build() {
    members
        .keySet()
        .forEach(report -> {
          Node node = node("report", report);
          node.day = Dates.known(ground.getFiled(report).published());
        });
    members.keySet().forEach(this::hangOnReport);
    members.forEach(this::hangOnVoice);
    List<Node> roots = nodes.values().stream().filter(node -> node.parent == null).toList();
    roots.forEach(StemmaTree::date);
    sorted(roots).forEach(root -> row(root, -1));
    return new StemmaView(rows, TreeDrawing.of(drawn), left, folded, fold);
  }

  private Node node(String kind, String id) {
    return nodes.computeIfAbsent(kind + " " + id, k -> new Node(kind, id));
  }

  /** Copies before translations, rewrites and relays. */
  private void hangOnReport(String report) {
    Node node = node("report", report);
    ground.listEdges(report).stream()
        .filter(edge -> edge.relation().to().equals(report) && members.containsKey(from(edge)))
        .sorted(Comparator.comparing(edge -> order(edge.relation().kind())))
        .forEach(edge -> {
          if (node.parent == null) {
            node.hang(node("report", from(edge)));
            node.edge = node.parent == null ? null : edge;
          } else {
            node.also.add(edge);
          }
        });
  }

  private static String from(Ground.Edge edge) {
    return edge.relation().from();
  }

  private static int order(Relation.Kind kind) {
    return switch (kind) {
      case COPY -> 0;
      case TRANSLATION -> 1;
      case REWRITE -> 2;
      case RELAY -> 3;
    };
  }

  /** The chain of the first statement that names anybody, from the report to the voice. */
  private void hangOnVoice(String report, List<Statement> statements) {
    Node node = node("report", report);
    if (node.parent != null) {
      return;
    }
    for (Statement statement : statements) {
      Node at = node;
      for (Link link : statement.chain()) {
        Node on = node("voice", Voices.speaker(link.source()));
        if (on != at) {
          at.hang(on);
          at = on;
        }
      }
      if (node.parent != null) {
        return;
      }
    }
  }

  /** A voice without a date of its own is as old as the oldest below it. */
  private static @Nullable LocalDate date(Node node) {
    LocalDate first = null;
    for (Node child : node.children) {
      LocalDate day = date(child);
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    if (node.day == null && node.kind.equals("voice")) {
      node.day = first;
    }
    return node.day == null ? first : node.day;
  }

  private static List<Node> sorted(List<Node> siblings) {
    return siblings.stream()
        .sorted(
            Comparator.comparing((Node node) -> node.day == null ? LocalDate.MAX : node.day)
                .thenComparing(node -> node.id))
        .toList();
  }

  private void row(Node node, int parent) {
    if (rows.size() >= MOST) {
      left++;
      node.children.forEach(child -> row(child, -1));
      return;
    }
    List<Node> shown = new ArrayList<>();
    List<Other> hidden = new ArrayList<>();
    for (Node child : sorted(node.children)) {
      Ground.Edge edge = child.edge;
      if (fold && edge != null && isPlainCopy(child, edge)) {
        hidden.add(other(edge, child.id));
      } else {
        shown.add(child);
      }
    }
    folded += hidden.size();
    int number = rows.size();
    StemmaRow row = row(node, parent, hidden);
    rows.add(row);
    drawn.add(
        new TreeDrawing.Node(
            node.day,
            parent,
            row.kind() + " " + row.stance() + (node.day == null ? " undated" : ""),
            row.edge().isEmpty() ? "root" : row.edge()));
    shown.forEach(child -> row(child, number));
  }

  private boolean isPlainCopy(Node child, Ground.Edge edge) {
    return child.children.isEmpty()
        && edge.relation().kind() == Relation.Kind.COPY
        && drift(edge).isEmpty();
  }

  private List<DriftView> drift(Ground.Edge edge) {
    return edge.relation().drift().stream()
        .filter(drift -> drift.statements().stream().anyMatch(own::contains))
        .map(DriftView::of)
        .toList();
  }

  private Other other(Ground.Edge edge, String report) {
    return new Other(
        edge.id(), report, ground.outlet(ground.getFiled(report).report()), word(edge));
  }

  private static String word(Ground.Edge edge) {
    return edge.relation().kind().name().toLowerCase(Locale.ROOT);
  }

  private StemmaRow row(Node node, int parent, List<Other> hidden) {
    Ground.Edge edge = node.edge;
    List<Statement> said = members.getOrDefault(node.id, List.of());
    boolean report = node.kind.equals("report");
    return new StemmaRow(
        node.kind,
        report ? node.id : Key.voice(node.id),
        report ? ground.outlet(ground.getFiled(node.id).report()) : ground.voiceName(node.id),
        report ? ground.getFiled(node.id).language() : "",
        report ? Dates.of(ground.getFiled(node.id).published()) : "",
        report ? StanceCounts.of(said).main() : "none",
        edge != null ? word(edge) : parent < 0 ? "" : report ? "says" : "relay",
        edge != null ? edge.id() : "",
        said.isEmpty() ? "" : said.getFirst().id(),
        parent,
        edge != null ? drift(edge) : List.of(),
        node.also.stream().map(e -> other(e, from(e))).toList(),
        hidden);
  }
}
