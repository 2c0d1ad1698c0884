package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.openprovenance.prov.json.Converter;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.StatementOrBundle.Kind;
import org.openprovenance.prov.model.WasAttributedTo;
import org.openprovenance.prov.model.WasDerivedFrom;

/** What the readers of other projects make of exports. */
final class OtherReaders {

  private OtherReaders() {}

  /** JGraphT reads GraphML against its XML schema, and has every node and edge. */
  static void graphMl(String written, Network network) {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    var reader = new GraphMLImporter<String, DefaultEdge>();
    reader.setSchemaValidation(true);
    reader.setVertexFactory(id -> id);
    reader.importGraph(graph, new StringReader(written));
    isWhole(graph, network);
    assertThat(graph.vertexSet()).containsAll(network.nodes().stream().map(n -> n.id()).toList());
  }

  /** JGraphT reads GEXF against its XML schema, and has every node and edge. */
  static void gexf(String written, Network network) {
    var graph =
        new DirectedPseudograph<String, DefaultEdge>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, true);
    var reader = new SimpleGEXFImporter<String, DefaultEdge>();
    reader.setSchemaValidation(true);
    reader.importGraph(graph, new StringReader(written));
    isWhole(graph, network);
  }

  private static void isWhole(Graph<String, DefaultEdge> graph, Network network) {
    assertThat(graph.vertexSet()).hasSize(network.nodes().size());
    assertThat(graph.edgeSet()).hasSize(network.edges().size());
  }

  /** ProvToolbox reads PROV-JSON; whatever a relation names is there. */
  static void prov(String written) {
    Document document =
        new Converter(new org.openprovenance.prov.xml.ProvFactory()).fromString(written);
    var all = document.getStatementOrBundle();
    Set<QualifiedName> named = new HashSet<>();
    all.forEach(each -> {
      if (each.getKind() == Kind.PROV_ENTITY || each.getKind() == Kind.PROV_AGENT) {
        named.add(((org.openprovenance.prov.model.Identifiable) each).getId());
      }
    });
    assertThat(named).hasSizeGreaterThan(5).doesNotContainNull();
    List<QualifiedName> ends =
        all.stream()
            .flatMap(each ->
                switch (each) {
                  case WasDerivedFrom d ->
                      List.of(d.getGeneratedEntity(), d.getUsedEntity()).stream();
                  case WasAttributedTo a -> List.of(a.getEntity(), a.getAgent()).stream();
                  case org.openprovenance.prov.model.ActedOnBehalfOf b ->
                      List.of(b.getDelegate(), b.getResponsible()).stream();
                  default -> java.util.stream.Stream.<QualifiedName>empty();
                })
            .toList();
    assertThat(named).containsAll(ends);
    assertThat(ends).hasSizeGreaterThan(5);
  }

  /** The JTS topology suite reads GeoJSON, and has a point for each feature. */
  static void geoJson(String written, int features) {
    try {
      Geometry all = new GeoJsonReader().read(written);
      assertThat(all.getNumGeometries()).isEqualTo(features);
      assertThat(all.isValid()).isTrue();
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  /** Commons CSV reads a table; no cell is a formula or holds a control character. */
  static void table(String name, String table, boolean tabs) {
    CSVFormat format = tabs ? CSVFormat.TDF.builder().setQuote(null).get() : CSVFormat.RFC4180;
    try (CSVParser parser = CSVParser.parse(table, format.builder().setHeader().get())) {
      for (CSVRecord row : parser) {
        assertThat(row.isConsistent()).as("%s: %s", name, row).isTrue();
        for (String cell : row) {
          assertThat(cell).as(name).doesNotMatch("(?s)[=+@\\t\\r\\n].*|-[^0-9].*|-\\d+[^.\\d].*");
          assertThat(cell.chars().filter(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0))
              .as("%s: %s", name, cell)
              .isEmpty();
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
