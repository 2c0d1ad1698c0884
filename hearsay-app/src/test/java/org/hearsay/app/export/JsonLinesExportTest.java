package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.app.SmallCase;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Lines of a small case, key by key. */
final class JsonLinesExportTest {

  private final CaseIndex index = CaseIndex.of(SmallCase.file());
  private final List<JsonNode> lines = lines();

  private List<JsonNode> lines() {
    StringWriter out = new StringWriter();
    JsonLinesExport.write(index, out);
    JsonMapper mapper = new JsonMapper();
    return out.toString().lines().map(mapper::readTree).toList();
  }

  @Test
  void types_comeInOrder() {
    assertThat(lines.stream().map(line -> line.get("type").asString()).distinct())
        .containsExactly("report", "source", "voice", "statement", "claim", "relation", "conflict");
  }

  @Test
  void ids_areUnique() {
    Set<String> seen = new HashSet<>();
    assertThat(lines).allMatch(line -> seen.add(line.get("id").asString()));
  }

  @Test
  void report_tellsItsDate() {
    assertThat(line("r1"))
        .hasToString(
            """
            {"type":"report","id":"r1","path":"in/a/1.txt","sha256":"00r1","language":"en","read":true,\
            "outlet":"Daily","title":null,"url":null,\
            "published":{"from":"2024-05-01","to":"2024-05-01","basis":"stated","why":"front matter"}}\
            """);
    assertThat(line("r2").get("published").isNull()).isTrue();
  }

  @Test
  void spans_countCodePoints() {
    JsonNode statement = line("t1-1");
    Report report = index.getReport("r1");
    int[] text = report.text().codePoints().toArray();
    JsonNode span = statement.get("span");
    int start = span.get(0).asInt();
    assertThat(new String(text, start, span.get(1).asInt() - start))
        .isEqualTo(statement.get("text").asString());
    JsonNode cue = statement.get("chain").get(1).get("cueSpan");
    assertThat(new String(text, cue.get(0).asInt(), 4)).isEqualTo("says");
  }

  @Test
  void statement_hasEveryKey() {
    JsonNode statement = line("t2-1");
    assertThat(statement.propertyNames())
        .contains(
            "type",
            "id",
            "report",
            "text",
            "span",
            "chain",
            "voice",
            "stance",
            "stanceWhy",
            "evidence",
            "when",
            "said",
            "where",
            "quantity",
            "actors",
            "event",
            "claim");
    assertThat(statement.get("voice").asString()).isEqualTo("vale-gov");
    assertThat(statement.get("claim").asString()).isEqualTo("c1");
    assertThat(statement.get("when"))
        .hasToString("{\"from\":\"2024-05-01\",\"to\":\"2024-05-01\"}");
    assertThat(statement.get("said").isNull()).isTrue();
    assertThat(statement.get("where"))
        .hasToString("[{\"name\":\"Vale\",\"lat\":50.25,\"lon\":14}]");
  }

  @Test
  void quantity_keepsOpenBounds() {
    assertThat(line("t1-1").get("quantity").get(0).toString())
        .startsWith(
            "{\"min\":20,\"max\":null,\"value\":20,\"modifier\":\"over\",\"unit\":\"house\"");
    assertThat(line("t3-1").get("quantity").get(0).get("value").asDouble()).isEqualTo(30.5);
  }

  @Test
  void link_pointsAtItsSource() {
    JsonNode link = line("t2-1").get("chain").get(0);
    JsonNode source = line(link.get("source").asString());
    assertThat(source.get("name").asString()).isEqualTo("Minister");
    assertThat(source.get("names")).hasToString("[\"Minister\"]");
  }

  @Test
  void claim_countsStances() {
    JsonNode claim = line("c1");
    assertThat(claim.get("affirms").asInt()).isEqualTo(1);
    assertThat(claim.get("hedges").asInt()).isEqualTo(1);
    assertThat(claim.get("denies").asInt()).isEqualTo(1);
    assertThat(claim.get("independence").asString()).isEqualTo("one origin");
    assertThat(claim.get("first").asString()).isEqualTo("t1-1");
  }

  @Test
  void relation_namesReportsAndOutlets() {
    List<JsonNode> relations =
        lines.stream().filter(line -> line.get("type").asString().equals("relation")).toList();
    assertThat(relations.get(0).get("kind").asString()).isEqualTo("rewrite");
    assertThat(relations.get(0).get("drift").get(0))
        .hasToString(
            "{\"what\":\"number\",\"was\":\"20\",\"became\":\"thirty\",\"statements\":[\"t1-1\",\"t3-1\"]}");
    assertThat(relations.get(1).get("from").asString()).isEqualTo("Wire");
  }

  private JsonNode line(String id) {
    return lines.stream()
        .filter(line -> line.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
