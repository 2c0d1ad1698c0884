package org.hearsay.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code patterns.yaml}. */
final class PatternFile {

  private static final Set<String> KEYS =
      Set.of("id", "match", "stance", "note", "must", "mustnot");

  private PatternFile() {}

  static List<PatternSpec> read(Path folder, String pack, TableReader tables) {
    String file = pack + "/patterns.yaml";
    List<PatternSpec> specs = new ArrayList<>();
    try {
      Object loaded =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(String.join("\n", tables.lines(folder.resolve("patterns.yaml"), file)));
      if (loaded instanceof List<?> list) {
        for (Object item : list) {
          if (item instanceof Map<?, ?> map) {
            specs.add(spec(map, file, tables));
          }
        }
      }
    } catch (YAMLException e) {
      tables.problem(file, 0, "no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    return specs;
  }

  private static PatternSpec spec(Map<?, ?> map, String file, TableReader tables) {
    String id = String.valueOf(map.get("id"));
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        tables.problem(file, 0, "pattern " + id + ": unknown key \"" + key + "\"");
      }
    }
    if (!map.containsKey("id") || !map.containsKey("match")) {
      tables.problem(file, 0, "a pattern needs \"id\" and \"match\": " + map);
    }
    Object stance = map.get("stance");
    return new PatternSpec(
        id,
        String.valueOf(map.get("match")),
        stance == null ? null : String.valueOf(stance),
        list(map.get("must")),
        list(map.get("mustnot")),
        file);
  }

  private static List<String> list(@org.jspecify.annotations.Nullable Object value) {
    List<String> out = new ArrayList<>();
    if (value instanceof List<?> items) {
      items.forEach(item -> out.add(String.valueOf(item)));
    } else if (value != null) {
      out.add(String.valueOf(value));
    }
    return out;
  }
}
