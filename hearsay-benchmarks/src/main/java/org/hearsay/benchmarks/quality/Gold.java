package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a careful analyst finds in one report.
 *
 * @param report path of the report, the end of the path that a case gives it
 * @param language tag of its language
 * @param statements in order of their places
 */
record Gold(String report, String language, List<Said> statements) {

  /**
   * One content.
   *
   * @param at the words of the report that carry it
   * @param claim id of its claim, "-" where it has none
   */
  record Said(String at, String claim) {}

  /** All gold below a folder, in order of their paths. */
  static List<Gold> read(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Gold> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        all.add(of(mapper.readTree(Files.readString(file))));
      }
    }
    return List.copyOf(all);
  }

  private static Gold of(JsonNode node) {
    List<Said> statements = new ArrayList<>();
    for (JsonNode said : node.path("statements")) {
      statements.add(new Said(said.path("at").asString(""), said.path("claim").asString("-")));
    }
    return new Gold(
        node.path("report").asString(""),
        node.path("language").asString(""),
        List.copyOf(statements));
  }
}
