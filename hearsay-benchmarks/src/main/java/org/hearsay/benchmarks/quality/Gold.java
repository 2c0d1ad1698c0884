package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a careful analyst finds in one report.
 *
 * @param report path of the report without its suffix ("pl/01-x"), the end of the path that a case
 *     gives it
 * @param language tag of its language
 * @param published day or month of publication; null when it is not known
 * @param statements in order of their places
 */
record Gold(String report, String language, @Nullable String published, List<Said> statements) {

  /**
   * One content.
   *
   * @param at the words of the report that carry it
   * @param by its sources, the nearest first; empty for the report's own voice
   * @param claim id of its claim, "-" where it has none
   * @param when first day or month of when it happened; null when it does not say
   * @param quantity number and unit; null when it gives none
   */
  record Said(
      String at,
      List<String> by,
      String voice,
      String stance,
      String evidence,
      String claim,
      @Nullable String when,
      List<String> where,
      @Nullable String quantity) {

    /** Whether it has a claim. */
    boolean isClaimed() {
      return !claim.equals("-");
    }
  }

  /** Whether it belongs to the half that nothing is tuned on: each fourth report by its number. */
  boolean isHeldOut() {
    String digits = report.replaceAll("^.*/(\\d*).*$", "$1");
    return !digits.isEmpty() && Integer.parseInt(digits) % 4 == 3;
  }

  /** All gold below a folder, in order of their paths. */
  static List<Gold> read(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Gold> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        all.add(of(name.substring(0, name.length() - 5), mapper.readTree(Files.readString(file))));
      }
    }
    return List.copyOf(all);
  }

  private static Gold of(String report, JsonNode node) {
    List<Said> statements = new ArrayList<>();
    node.path("statements").forEach(said -> statements.add(said(said)));
    return new Gold(
        report, node.path("language").asString("?"), text(node, "published"), statements);
  }

  private static Said said(JsonNode node) {
    return new Said(
        node.path("at").asString(""),
        texts(node.path("by")),
        node.path("voice").asString(""),
        node.path("stance").asString(""),
        node.path("evidence").asString("none"),
        node.path("claim").asString("-"),
        text(node, "when"),
        texts(node.path("where")),
        text(node, "quantity"));
  }

  private static @Nullable String text(JsonNode node, String key) {
    return Optional.of(node.path(key).asString("")).filter(t -> !t.isEmpty()).orElse(null);
  }

  /** The strings of an array, or the one string that stands in its place. */
  private static List<String> texts(JsonNode node) {
    if (node.isString()) {
      return node.asString().isEmpty() ? List.of() : List.of(node.asString());
    }
    List<String> all = new ArrayList<>();
    node.forEach(each -> all.add(each.asString("")));
    return all;
  }
}
