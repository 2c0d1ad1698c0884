package org.hearsay.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** schema.org's classes and properties, as far as we use them, and what they say of nodes. */
final class SchemaOrg {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, JsonNode> nodes = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private SchemaOrg() {}

  /** What is wrong with a graph of nodes, a line each. */
  static List<String> problems(JsonNode graph) {
    SchemaOrg check = new SchemaOrg();
    for (JsonNode node : graph) {
      if (check.nodes.put(node.get("@id").asString(), node) != null) {
        check.problems.add(node.get("@id") + ": is there twice");
      }
    }
    graph.forEach(check::node);
    return check.problems;
  }

  private void node(JsonNode node) {
    Set<String> classes = classes(node.get("@type").asString());
    for (String name : node.propertyNames()) {
      if (!name.startsWith("@")) {
        property(node, name, classes);
      }
    }
  }

  private void property(JsonNode node, String name, Set<String> classes) {
    JsonNode property =
        classes.stream()
            .map(each -> schema(each).path("properties").path(name))
            .filter(found -> !found.isMissingNode())
            .findFirst()
            .orElse(null);
    if (property == null) {
      problems.add(node.get("@id") + ": " + node.get("@type") + " has no " + name);
      return;
    }
    for (JsonNode value : node.get(name).isArray() ? node.get(name) : List.of(node.get(name))) {
      if (!fits(value, property.toString())) {
        problems.add(node.get("@id") + ": " + name + " may not be " + value);
      }
      if (value.has("@type")) {
        node(value);
      }
    }
  }

  /** Whether a value is of a kind that a property's schema names. */
  private boolean fits(JsonNode value, String schema) {
    if (!value.isObject()) {
      return schema.contains("\"type\":\"string\"");
    }
    JsonNode meant = value.has("@type") ? value : nodes.get(value.get("@id").asString());
    return meant != null
        && classes(meant.get("@type").asString()).stream()
            .anyMatch(each -> schema.contains("\"schema:" + each + "\""));
  }

  /** A class and all that it is a kind of. */
  private static Set<String> classes(String name) {
    Set<String> classes = new LinkedHashSet<>(Set.of(name));
    for (JsonNode parent : schema(name).path("allOf")) {
      classes.addAll(classes(parent.get("$ref").asString().replace("schema:", "")));
    }
    return classes;
  }

  private static JsonNode schema(String name) {
    String file = "/schemas/schema-org/" + name + ".schema.json";
    try (InputStream in = SchemaOrg.class.getResourceAsStream(file)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
