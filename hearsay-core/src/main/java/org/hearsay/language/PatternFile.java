package org.hearsay.language;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Pattern.Example;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code patterns.yaml}: a list of constructions, each with its examples. */
final class PatternFile {

  private static final Set<String> KEYS = Set.of("id", "note", "must", "mustnot");

  private final String file;
  private final TableReader tables;
  private final Map<Construction, Pattern> patterns = new EnumMap<>(Construction.class);

  private PatternFile(String file, TableReader tables) {
    this.file = file;
    this.tables = tables;
  }

  /** The patterns of the pack in {@code folder}; none when it has no such file. */
  static Map<Construction, Pattern> read(Path folder, String pack, TableReader tables) {
    PatternFile reader = new PatternFile(pack + "/patterns.yaml", tables);
    String text = String.join("\n", tables.lines(folder.resolve("patterns.yaml"), reader.file));
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root instanceof SequenceNode list) {
        list.getValue().forEach(reader::pattern);
      } else if (root != null) {
        reader.problem(root, "is no list; each pattern opens with \"- id:\"");
      }
    } catch (YAMLException e) {
      tables.problem(
          reader.file, 0, "no YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    return reader.patterns;
  }

  private void pattern(Node node) {
    if (!(node instanceof MappingNode map)) {
      problem(node, "a pattern opens with \"- id:\"");
      return;
    }
    Construction construction = null;
    List<Example> must = List.of();
    List<Example> mustNot = List.of();
    for (NodeTuple entry : map.getValue()) {
      switch (text(entry.getKeyNode())) {
        case "id" -> construction = construction(entry.getValueNode());
        case "must" -> must = examples(entry.getValueNode());
        case "mustnot" -> mustNot = examples(entry.getValueNode());
        case "note" -> text(entry.getValueNode());
        default -> problem(entry.getKeyNode(), "unknown key; known are " + KEYS);
      }
    }
    if (construction == null) {
      problem(node, "a pattern needs the id of a construction; see docs/language-packs.md");
    } else if (patterns.put(construction, new Pattern(construction, must, mustNot)) != null) {
      problem(node, "the pattern " + construction.id() + " stands here a second time");
    }
  }

  private @Nullable Construction construction(Node node) {
    Optional<Construction> found = Construction.find(text(node));
    if (found.isEmpty()) {
      problem(node, "unknown construction \"" + text(node) + "\"; see docs/language-packs.md");
    }
    return found.orElse(null);
  }

  private List<Example> examples(Node node) {
    List<Example> examples = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        examples.add(new Example(text(item), file, line(item)));
      }
    } else {
      problem(node, "examples are a list: one a line, each after \"- \"");
    }
    return examples;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(node, "is no text; put an example that opens with a bracket in quotes");
    return "";
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private void problem(Node node, String message) {
    tables.problem(file, line(node), message);
  }
}
