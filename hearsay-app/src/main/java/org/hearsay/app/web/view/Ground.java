package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.brief.Page;
import org.hearsay.app.brief.Places;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;

/** A case with the relations of each report, and with names as pages write them. */
final class Ground {

  private final CaseIndex index;
  private final Places places;
  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final Map<String, Edge> edgeById = new HashMap<>();

  private Ground(CaseIndex index) {
    this.index = index;
    this.places = Places.of(index);
    index
        .relations()
        .forEach((id, relation) -> {
          Edge edge = new Edge(id, relation);
          edgeById.put(id, edge);
          edges.computeIfAbsent(relation.from(), k -> new ArrayList<>()).add(edge);
          edges.computeIfAbsent(relation.to(), k -> new ArrayList<>()).add(edge);
        });
  }

  static Ground of(CaseIndex index) {
    return new Ground(index);
  }

  /** A relation with its id. */
  record Edge(String id, Relation relation) {}

  CaseIndex index() {
    return index;
  }

  Edge getEdge(String id) {
    Edge edge = edgeById.get(id);
    if (edge == null) {
      throw NotFound.of("relation", id);
    }
    return edge;
  }

  Filed getFiled(String report) {
    return index.findReport(report).orElseThrow(() -> NotFound.of("report", report));
  }

  /** The relations that start or end at a report, in the order of the case. */
  List<Edge> listEdges(String report) {
    return edges.getOrDefault(report, List.of());
  }

  /** Path and line of a statement, below the folder that all reports share. */
  String place(Statement statement) {
    return places.line(statement);
  }

  /** The path of a report below the folder that all share. */
  String path(Report report) {
    return places.name(report);
  }

  /** The outlet of a report; its path where no outlet is known. */
  String outlet(Report report) {
    String outlet = report.outlet();
    return outlet == null ? path(report) : Page.clean(outlet);
  }

  /** The name of a voice, or of a source that is none; "no source named" for a report's own. */
  String voiceName(String voice) {
    return voice.isEmpty() ? "no source named" : Page.clean(index.voiceName(voice));
  }
}
