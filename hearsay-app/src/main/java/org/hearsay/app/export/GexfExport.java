package org.hearsay.app.export;

import java.io.Writer;
import org.hearsay.casefile.CaseIndex;

/** The {@link Network} of a case as GEXF 1.2, for Gephi. */
final class GexfExport implements Export {

  private static final String[] NODE = {"kind", "detail", "date"};

  @Override
  public void write(CaseIndex index, Writer out) {
    Network network = Network.of(index);
    XmlText.write(
        out,
        xml ->
            xml.element(
                "gexf",
                () ->
                    xml.element(
                        "graph",
                        () -> graph(xml, network),
                        "mode",
                        "static",
                        "defaultedgetype",
                        "directed"),
                "xmlns",
                "http://www.gexf.net/1.2draft",
                "version",
                "1.2"));
  }

  private static void graph(XmlText xml, Network network) {
    xml.element(
        "attributes",
        () -> {
          for (int i = 0; i < NODE.length; i++) {
            attribute(xml, String.valueOf(i), NODE[i]);
          }
        },
        "class",
        "node");
    xml.element("attributes", () -> attribute(xml, "0", "kind"), "class", "edge");
    xml.element("nodes", () -> network.nodes().forEach(node -> node(xml, node)));
    xml.element("edges", () -> network.edges().forEach(edge -> edge(xml, edge)));
  }

  private static void attribute(XmlText xml, String id, String title) {
    xml.text("attribute", "", "id", id, "title", title, "type", "string");
  }

  private static void node(XmlText xml, Network.Node node) {
    String[] values = {node.kind(), node.detail(), node.date()};
    xml.element(
        "node",
        () ->
            xml.element(
                "attvalues",
                () -> {
                  for (int i = 0; i < values.length; i++) {
                    if (!values[i].isEmpty()) {
                      value(xml, String.valueOf(i), values[i]);
                    }
                  }
                }),
        "id",
        node.id(),
        "label",
        node.label());
  }

  private static void edge(XmlText xml, Network.Edge edge) {
    xml.element(
        "edge",
        () -> xml.element("attvalues", () -> value(xml, "0", edge.kind())),
        "id",
        edge.id(),
        "source",
        edge.from(),
        "target",
        edge.to(),
        "label",
        edge.kind(),
        "weight",
        String.valueOf(edge.weight()));
  }

  private static void value(XmlText xml, String attribute, String value) {
    xml.text("attvalue", "", "for", attribute, "value", value);
  }
}
