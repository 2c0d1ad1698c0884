package org.hearsay.app.export;

import java.io.Writer;
import org.hearsay.casefile.CaseIndex;

/** The {@link Network} of a case as GraphML. */
final class GraphMlExport implements Export {

  private static final String[] NODE = {"label", "kind", "detail", "date"};

  @Override
  public void write(CaseIndex index, Writer out) {
    Network network = Network.of(index);
    XmlText.write(
        out,
        xml ->
            xml.element(
                "graphml",
                () -> {
                  for (String name : NODE) {
                    key(xml, "n_" + name, "node", name, "string");
                  }
                  key(xml, "e_kind", "edge", "kind", "string");
                  key(xml, "e_weight", "edge", "weight", "int");
                  xml.element(
                      "graph", () -> graph(xml, network), "id", "case", "edgedefault", "directed");
                },
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns"
                    + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
  }

  private static void key(XmlText xml, String id, String of, String name, String type) {
    xml.text("key", "", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void graph(XmlText xml, Network network) {
    for (Network.Node node : network.nodes()) {
      String[] values = {node.label(), node.kind(), node.detail(), node.date()};
      xml.element(
          "node",
          () -> {
            for (int i = 0; i < NODE.length; i++) {
              if (!values[i].isEmpty()) {
                xml.text("data", values[i], "key", "n_" + NODE[i]);
              }
            }
          },
          "id",
          node.id());
    }
    for (Network.Edge edge : network.edges()) {
      xml.element(
          "edge",
          () -> {
            xml.text("data", edge.kind(), "key", "e_kind");
            xml.text("data", String.valueOf(edge.weight()), "key", "e_weight");
          },
          "id",
          edge.id(),
          "source",
          edge.from(),
          "target",
          edge.to());
    }
  }
}
