package org.hearsay.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON of exports that are one document, made as a tree. */
final class JsonTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonTree() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode texts(Collection<String> values) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  /** Sets a member, where there is a value. */
  static void put(ObjectNode object, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      object.put(name, value);
    }
  }

  /** Writes the document, indented. */
  static void write(JsonNode document, Writer out) {
    try {
      out.write(MAPPER.writeValueAsString(document).replace("\r\n", "\n"));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an object on a line of its own. */
  static void writeLine(JsonNode object, Writer out) {
    try {
      out.write(object.toString());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
