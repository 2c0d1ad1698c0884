package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
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
import org.hearsay.app.SmallCase;
import org.hearsay.app.web.HostileCase;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every export, of the example case, of a small one and of one in which every text is hostile,
 * passes its check: by the format's own schema or by a reader of another project, where one can be
 * had; by a schema of ours for Web Annotations and STIX.
 */
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
    CASES.put("hostile", CaseIndex.of(HostileCase.withControls()));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void export_passesItsCheck(Format format) {
    CASES.forEach((name, index) -> {
      if (format.export() == null) {
        tables(index, format == Format.TSV);
        return;
      }
      String written = write(format, index);
      assertThat(written).isEqualTo(write(format, index));
      check(format, written, index);
    });
  }

  private static String write(Format format, CaseIndex index) {
    StringWriter out = new StringWriter();
    format.export().write(index, out);
    return out.toString();
  }

  private static void check(Format format, String written, CaseIndex index) {
    switch (format) {
      case JSONL -> assertThat(written.lines().map(MAPPER::readTree)).hasSizeGreaterThan(5);
      case FTM -> followTheMoney(written);
      case GRAPHML -> OtherReaders.graphMl(written, Network.of(index));
      case GEXF -> OtherReaders.gexf(written, Network.of(index));
      case PROV -> OtherReaders.prov(written);
      case CLAIM ->
          assertThat(SchemaOrg.problems(MAPPER.readTree(written).get("@graph"))).isEmpty();
      case GEOJSON -> {
        schema("geojson/FeatureCollection", VersionFlag.V7, written);
        OtherReaders.geoJson(written, MAPPER.readTree(written).get("features").size());
      }
      case ANNOTATION -> {
        schema("annotation", VersionFlag.V202012, written);
        annotations(MAPPER.readTree(written), index);
      }
      case STIX -> {
        schema("stix", VersionFlag.V202012, written);
        references(MAPPER.readTree(written).get("objects"));
      }
      default -> schema("timelinejs", VersionFlag.V202012, written);
    }
  }

  private static void schema(String name, VersionFlag version, String written) {
    try (var in = ExportsTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
      var schema = JsonSchemaFactory.getInstance(version).getSchema(in);
      assertThat(schema.validate(written, InputFormat.JSON)).as(name).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What names an object names one that is there. */
  private static void references(JsonNode objects) {
    Set<String> ids = new HashSet<>();
    objects.forEach(object -> assertThat(ids.add(object.get("id").asString())).isTrue());
    for (JsonNode object : objects) {
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asString()));
      if (object.has("created_by_ref")) {
        assertThat(ids).contains(object.get("created_by_ref").asString());
      }
    }
  }

  /** The place and the quotation of each target select the same words of its report. */
  private static void annotations(JsonNode collection, CaseIndex index) {
    JsonNode items = collection.get("first").get("items");
    assertThat(items).hasSize(collection.get("total").asInt());
    Map<String, int[]> texts = new HashMap<>();
    index
        .file()
        .reports()
        .forEach(filed ->
            texts.put(Addresses.of(filed.report()), filed.report().text().codePoints().toArray()));
    for (JsonNode item : items) {
      JsonNode target = item.get("target");
      int[] text = texts.get(target.get("source").asString());
      JsonNode place = target.get("selector").get(0);
      JsonNode quote = target.get("selector").get(1);
      int start = place.get("start").asInt();
      assertThat(new String(text, start, place.get("end").asInt() - start))
          .isEqualTo(quote.get("exact").asString());
    }
  }

  private static void followTheMoney(String written) {
    try {
      assertThat(FollowTheMoneyModel.problems(written.lines().map(MAPPER::readTree).toList()))
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tables(CaseIndex index, boolean tabs) {
    Map<String, String> files = TableExport.files(index, tabs);
    assertThat(files).hasSize(11);
    files.forEach((name, table) -> OtherReaders.table(name, table, tabs));
  }
}
