package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.app.SmallCase;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every export, of a small case with hostile text and of the example case, passes its check. */
final class ExportsTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Map<String, CaseIndex> CASES = new TreeMap<>();

  @BeforeAll
  static void readTheExample() throws IOException {
    Hearsay hearsay = Hearsay.onClassPath();
    List<Filed> reports = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("..", "examples", "najin"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Analysed analysed = hearsay.analyse(file.toString(), Files.readAllBytes(file));
        reports.add(analysed.report());
        statements.addAll(analysed.statements());
      }
    } catch (UnreadableReport e) {
      throw new IOException(e);
    }
    assertThat(reports).hasSizeGreaterThan(20);
    CASES.put("example", CaseIndex.of(hearsay.conclude(reports, statements)));
    CASES.put("small", CaseIndex.of(SmallCase.file()));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void export_passesItsCheck(Format format) {
    CASES.forEach((name, index) -> {
      if (format.export() == null) {
        tables(TableExport.files(index, format == Format.TSV), format == Format.TSV);
        return;
      }
      String written = write(format, index);
      assertThat(written).isEqualTo(write(format, index));
      switch (format) {
        case JSONL -> assertThat(written.lines().map(MAPPER::readTree)).hasSizeGreaterThan(5);
        case FTM -> followTheMoney(written);
        case GRAPHML -> graphMl(written, Network.of(index));
        case GEXF -> gexf(written, Network.of(index));
        default -> {
          schema(format, written);
          references(format, written);
        }
      }
    });
  }

  private static String write(Format format, CaseIndex index) {
    StringWriter out = new StringWriter();
    format.export().write(index, out);
    return out.toString();
  }

  private static void schema(Format format, String written) {
    try (var in = ExportsTest.class.getResourceAsStream("/schemas/" + format + ".json")) {
      var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(written, InputFormat.JSON)).as("%s", format).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What names something names what is there. */
  private static void references(Format format, String written) {
    JsonNode document = MAPPER.readTree(written);
    switch (format) {
      case STIX -> {
        Set<String> ids = new HashSet<>();
        document
            .get("objects")
            .forEach(object -> assertThat(ids.add(object.get("id").asString())).isTrue());
        for (JsonNode object : document.get("objects")) {
          object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asString()));
          if (object.has("created_by_ref")) {
            assertThat(ids).contains(object.get("created_by_ref").asString());
          }
        }
      }
      case PROV -> {
        Set<String> names = new HashSet<>(document.get("entity").propertyNames());
        names.addAll(document.get("agent").propertyNames());
        for (String relation : List.of("wasAttributedTo", "wasDerivedFrom", "actedOnBehalfOf")) {
          for (JsonNode each : document.get(relation)) {
            for (String end : each.propertyNames()) {
              if (end.matches("prov:(entity|agent|.*Entity|delegate|responsible)")) {
                assertThat(names).contains(each.get(end).asString());
              }
            }
          }
        }
      }
      case CLAIM -> {
        Set<String> ids = new HashSet<>();
        document.get("@graph").forEach(node -> ids.add(node.get("@id").asString()));
        for (JsonNode node : document.get("@graph")) {
          node.path("appearance").forEach(at -> assertThat(ids).contains(at.get("@id").asString()));
        }
      }
      case ANNOTATION ->
          assertThat(document.get("first").get("items")).hasSize(document.get("total").asInt());
      default -> {}
    }
  }

  private static void followTheMoney(String written) {
    Map<String, Set<String>> model = model();
    List<JsonNode> entities = written.lines().map(MAPPER::readTree).toList();
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> assertThat(ids.add(entity.get("id").asString())).isTrue());
    for (JsonNode entity : entities) {
      Set<String> known = model.get(entity.get("schema").asString());
      assertThat(known).as("%s", entity.get("schema")).isNotNull();
      for (String property : entity.get("properties").propertyNames()) {
        assertThat(known).containsAnyOf(property, property + "*");
        for (JsonNode value : entity.get("properties").get(property)) {
          assertThat(value.asString()).isNotBlank();
          if (known.contains(property + "*")) {
            assertThat(ids).contains(value.asString());
          }
        }
      }
    }
  }

  private static Map<String, Set<String>> model() {
    try (var in = ExportsTest.class.getResourceAsStream("/schemas/ftm.tsv")) {
      Map<String, Set<String>> model = new HashMap<>();
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> model.put(cells[0], Set.of(cells[1].split(" "))));
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JGraphT reads it, and has every node and edge. */
  private static void graphMl(String written, Network network) {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    var reader = new GraphMLImporter<String, DefaultEdge>();
    reader.setVertexFactory(id -> id);
    reader.importGraph(graph, new StringReader(written));
    assertThat(graph.vertexSet()).hasSize(network.nodes().size());
    assertThat(graph.edgeSet()).hasSize(network.edges().size());
  }

  private static void gexf(String written, Network network) {
    try {
      Element root =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(written)))
              .getDocumentElement();
      assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
      Set<String> nodes = new HashSet<>();
      for (Element node : elements(root, "node")) {
        assertThat(nodes.add(node.getAttribute("id"))).isTrue();
      }
      assertThat(nodes).hasSize(network.nodes().size());
      for (Element edge : elements(root, "edge")) {
        assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
      }
      assertThat(elements(root, "edge")).hasSize(network.edges().size());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** All rows of a table have as many values as its header. */
  private static void tables(Map<String, String> files, boolean tabs) {
    assertThat(files).hasSize(11);
    files.forEach((name, table) -> {
      List<Integer> widths = tabs ? tabWidths(table) : widths(table);
      assertThat(widths).as(name).isNotEmpty().allMatch(width -> width.equals(widths.getFirst()));
    });
  }

  private static List<Integer> tabWidths(String table) {
    return table.lines().map(line -> line.split("\t", -1).length).toList();
  }

  /** The widths of the rows as RFC 4180 reads them. */
  private static List<Integer> widths(String table) {
    List<Integer> widths = new ArrayList<>();
    boolean quoted = false;
    int width = 1;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        width++;
      } else if (c == '\n' && !quoted) {
        assertThat(table.charAt(i - 1)).isEqualTo('\r');
        widths.add(width);
        width = 1;
      }
    }
    assertThat(quoted).isFalse();
    return widths;
  }
}
