package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the interface against its routes and against what they answer. */
final class OpenApiTest extends DeskFixture {

  private JsonNode description;

  @BeforeEach
  void describe() {
    description = json("/api/v1/openapi.json");
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  @Test
  void description_namesEveryRoute() {
    List<String> routes = new ArrayList<>();
    java.util.Objects.requireNonNull(desk)
        .listPaths()
        .filter(path -> path.startsWith("/api/v1/") && !path.endsWith("openapi.json"))
        .forEach(routes::add);
    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(routes);
    assertThat(routes).hasSizeGreaterThan(8);
  }

  @Test
  void answer_isAsDescribed() {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (var path : description.get("paths").properties()) {
      JsonNode answer =
          json(path.getKey().replace("{id}", id(path.getKey())) + "?q=Vale&place=Vale");
      JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
      assertThat(answer.has("error")).as(path.getKey() + " " + answer).isFalse();
      check(path.getKey(), answer, schema, wrong);
      checked++;
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(8);
  }

  private String id(String path) {
    return switch (path.replaceAll("/api/v1/(\\w+)/.*", "$1")) {
      case "claims" -> "c1";
      case "reports" -> "r1";
      case "relations" -> json("/api/v1/reports/r3").at("/took/0/id").asString();
      case "sources" -> json("/api/v1/sources").at("/sources/0/key").asString();
      default -> "";
    };
  }

  private void check(String at, JsonNode value, JsonNode schema, List<String> wrong) {
    if (schema.has("anyOf")) {
      if (!value.isNull()) {
        check(at, value, schema.get("anyOf").get(0), wrong);
      }
      return;
    }
    if (schema.has("$ref")) {
      check(at, value, description.at(schema.get("$ref").asString().substring(1)), wrong);
      return;
    }
    boolean fits =
        switch (schema.get("type").asString()) {
          case "string" -> value.isString();
          case "integer" -> value.isInt();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          case "object" -> value.isObject();
          default -> false;
        };
    if (!fits) {
      wrong.add(at + " is " + value.getNodeType());
    } else if (value.isArray()) {
      value.forEach(each -> check(at + "[]", each, schema.get("items"), wrong));
    } else if (schema.has("properties")) {
      if (!List.copyOf(value.propertyNames())
          .equals(List.copyOf(schema.get("properties").propertyNames()))) {
        wrong.add(at + " has " + value.propertyNames());
        return;
      }
      value
          .properties()
          .forEach(each ->
              check(
                  at + "." + each.getKey(),
                  each.getValue(),
                  schema.get("properties").get(each.getKey()),
                  wrong));
    }
  }
}
