package org.hearsay.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** What {@code language.yaml} says. */
record PackHeader(
    String tag,
    String name,
    String script,
    String dictionary,
    String letters,
    String normalise,
    Grammar grammar,
    Set<String> functionWords,
    List<String> splitAfter,
    List<String> splitBefore,
    Map<String, Integer> yields) {

  private static final Set<String> KEYS =
      Set.of(
          "tag",
          "name",
          "script",
          "dictionary",
          "letters",
          "normalise",
          "capital_nouns",
          "verb_bracket",
          "compounds",
          "particles",
          "function_words",
          "split_after",
          "split_before",
          "maintainers",
          "yields");

  static @Nullable PackHeader read(Path folder, String pack, TableReader tables) {
    String file = pack + "/language.yaml";
    Path path = folder.resolve("language.yaml");
    if (!Files.isRegularFile(path)) {
      tables.problem(file, 0, "is missing; a folder without it is no language pack");
      return null;
    }
    try {
      Object loaded =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(String.join("\n", tables.lines(path, file)));
      if (loaded instanceof Map<?, ?> map) {
        return of(map, file, tables);
      }
      tables.problem(file, 0, "holds no keys; see docs/language-packs.md");
    } catch (YAMLException e) {
      tables.problem(file, 0, "no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    return null;
  }

  private static PackHeader of(Map<?, ?> map, String file, TableReader tables) {
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        tables.problem(file, 0, "unknown key \"" + key + "\"");
      }
    }
    for (String key : List.of("tag", "name", "script", "function_words")) {
      if (!map.containsKey(key)) {
        tables.problem(file, 0, "the key \"" + key + "\" is missing");
      }
    }
    Map<String, Integer> yields = new LinkedHashMap<>();
    if (map.get("yields") instanceof Map<?, ?> promised) {
      promised.forEach(
          (k, v) -> yields.put(String.valueOf(k), v instanceof Number n ? n.intValue() : 0));
    }
    return new PackHeader(
        text(map, "tag"),
        text(map, "name"),
        text(map, "script"),
        text(map, "dictionary"),
        text(map, "letters"),
        text(map, "normalise"),
        grammar(map),
        new LinkedHashSet<>(list(map, "function_words")),
        list(map, "split_after"),
        list(map, "split_before"),
        yields);
  }

  private static Grammar grammar(Map<?, ?> map) {
    return new Grammar(
        Boolean.TRUE.equals(map.get("capital_nouns")),
        Boolean.TRUE.equals(map.get("verb_bracket")),
        list(map, "compounds").stream().map(link -> link.equals("-") ? "" : link).toList(),
        Set.copyOf(list(map, "particles")));
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    // YAML reads a bare "no" as a truth value; a tag must be quoted then
    return value == null ? "" : String.valueOf(value);
  }

  private static List<String> list(Map<?, ?> map, String key) {
    List<String> out = new ArrayList<>();
    if (map.get(key) instanceof List<?> values) {
      values.forEach(v -> out.add(String.valueOf(v)));
    }
    return out;
  }
}
