package org.hearsay.app.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of the interface, made from the routes and from the values that they give.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
final class OpenApi {

  private final Map<String, Object> schemas = new LinkedHashMap<>();

  private OpenApi() {}

  /** The description of all pages' data, as a JSON object. */
  static Map<String, Object> describe(List<PageRoute<?>> routes) {
    return new OpenApi().document(routes);
  }

  private Map<String, Object> document(List<PageRoute<?>> routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.forEach(route -> paths.put("/api/v1" + route.data(), Map.of("get", operation(route))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put(
        "info",
        ordered(
            "title", "Hearsay", "version", "1", "description", "All that the desk's pages show."));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas));
    return document;
  }

  private Map<String, Object> operation(PageRoute<?> route) {
    List<Object> parameters = new ArrayList<>();
    if (route.data().contains("{id}")) {
      parameters.add(parameter("id", "path", true));
    }
    route.query().forEach(name -> parameters.add(parameter(name, "query", false)));
    return ordered(
        "summary",
        route.tells(),
        "operationId",
        route.template().replace(".jte", ""),
        "parameters",
        parameters,
        "responses",
        ordered(
            "200",
            ordered("description", "What the page shows.", "content", content(route.type())),
            "404",
            ordered("description", "The case holds no such thing.")));
  }

  private Map<String, Object> content(Type type) {
    return Map.of("application/json", Map.of("schema", schema(type)));
  }

  private static Map<String, Object> parameter(String name, String in, boolean required) {
    return ordered(
        "name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return generic.getRawType() == Map.class
          ? ordered("type", "object", "additionalProperties", schema(last))
          : ordered("type", "array", "items", schema(last));
    }
    if (type == int.class || type == Integer.class) {
      return ordered("type", "integer");
    }
    if (type == double.class) {
      return ordered("type", "number");
    }
    if (type == boolean.class) {
      return ordered("type", "boolean");
    }
    if (type == String.class) {
      return ordered("type", "string");
    }
    if (type == LocalDate.class) {
      return ordered("type", "string", "format", "date");
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return reference(record);
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private Map<String, Object> reference(Class<?> record) {
    String name = name(record);
    if (!schemas.containsKey(name)) {
      Map<String, Object> properties = new LinkedHashMap<>();
      schemas.put(name, Map.of());
      List<String> required = new ArrayList<>();
      for (RecordComponent component : record.getRecordComponents()) {
        properties.put(component.getName(), nullable(component));
        required.add(component.getName());
      }
      schemas.put(name, ordered("type", "object", "required", required, "properties", properties));
    }
    return ordered("$ref", "#/components/schemas/" + name);
  }

  private static String name(Class<?> record) {
    @Nullable Class<?> within = record.getEnclosingClass();
    return (within == null ? "" : within.getSimpleName()) + record.getSimpleName();
  }

  private Map<String, Object> nullable(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    Map<String, Object> schema = schema(component.getGenericType());
    return type.isAnnotationPresent(Nullable.class)
        ? ordered("anyOf", List.of(schema, ordered("type", "null")))
        : schema;
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
