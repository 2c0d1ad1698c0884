package org.hearsay.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FollowTheMoney's own model, as its library publishes it, and what it says of entities. */
final class FollowTheMoneyModel {

  private final JsonNode schemata;
  private final JsonNode types;
  private final List<String> problems = new ArrayList<>();

  private FollowTheMoneyModel(JsonNode model) {
    this.schemata = model.get("schemata");
    this.types = model.get("types");
  }

  /** What is wrong with entities, a line each. */
  static List<String> problems(List<JsonNode> entities) throws IOException {
    try (InputStream in =
        FollowTheMoneyModel.class.getResourceAsStream(
            "/schemas/followthemoney/defaultModel.json")) {
      FollowTheMoneyModel model = new FollowTheMoneyModel(new JsonMapper().readTree(in));
      model.check(entities);
      return model.problems;
    }
  }

  private void check(List<JsonNode> entities) {
    Map<String, String> schemaOf = new HashMap<>();
    for (JsonNode entity : entities) {
      String id = entity.get("id").asString();
      if (id.isBlank() || schemaOf.put(id, entity.get("schema").asString()) != null) {
        problems.add(id + ": is no id of its own");
      }
    }
    entities.forEach(entity -> entity(entity, schemaOf));
  }

  private void entity(JsonNode entity, Map<String, String> schemaOf) {
    String at = entity.get("id").asString();
    JsonNode schema = schemata.path(entity.get("schema").asString());
    if (schema.isMissingNode() || schema.path("abstract").asBoolean(false)) {
      problems.add(at + ": has no schema that entities may have");
      return;
    }
    JsonNode properties = entity.get("properties");
    for (JsonNode required : schema.path("required")) {
      if (properties.path(required.asString()).isEmpty()) {
        problems.add(at + ": lacks " + required);
      }
    }
    for (String name : properties.propertyNames()) {
      JsonNode property = property(schema, name);
      if (property.isMissingNode() || property.path("stub").asBoolean(false)) {
        problems.add(at + ": may not have " + name);
        continue;
      }
      for (JsonNode value : properties.get(name)) {
        if (!isValue(property, value.asString(), schemaOf)) {
          problems.add(at + ": " + name + " may not be " + value);
        }
      }
    }
  }

  /** A property of a schema or of one that it extends. */
  private JsonNode property(JsonNode schema, String name) {
    for (JsonNode each : schema.get("schemata")) {
      JsonNode found = schemata.get(each.asString()).path("properties").path(name);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return schemata.path("").path(name);
  }

  private boolean isValue(JsonNode property, String value, Map<String, String> schemaOf) {
    String type = property.get("type").asString();
    return switch (type) {
      case "entity" -> isA(schemaOf.getOrDefault(value, ""), property.get("range").asString());
      case "date" -> value.matches("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?)?)?");
      case "url" -> value.matches("https?://\\S+");
      case "language", "country", "topic" -> types.get(type).get("values").has(value);
      default -> !value.isBlank();
    };
  }

  private boolean isA(String schema, String range) {
    for (JsonNode each : schemata.path(schema).path("schemata")) {
      if (each.asString().equals(range)) {
        return true;
      }
    }
    return false;
  }
}
