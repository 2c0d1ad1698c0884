package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each language has and how well it is read, as the Markdown page {@code docs/languages.md}.
 */
final class LanguageTable {

  private static final List<String> TABLES =
      List.of(
          "words",
          "cues",
          "sources",
          "events",
          "names",
          "lemmas",
          "time",
          "numbers",
          "furniture",
          "abbreviations",
          "sentences");

  private static final List<String> FIGURES =
      List.of("language", "statements", "source", "chain", "stance", "when", "quantity");

  private final Languages languages;
  private final Map<String, String> figures;
  private final String command;

  /**
   * A table.
   *
   * @param figures a file of measured figures (figure, language, value, items; parted by tabs);
   *     null for none
   * @throws Failure if the file can't be read
   */
  LanguageTable(Languages languages, @Nullable Path figures) {
    this.languages = languages;
    this.figures = figures == null ? Map.of() : read(figures);
    this.command = "./hearsay languages table" + (figures == null ? "" : " --figures " + figures);
  }

  /** The page, line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Languages");
    lines.add("");
    lines.add("Made by `" + command + "`. Entries of each table of a pack:");
    lines.add("");
    head(lines, TABLES);
    for (Languages.Language language : languages.list()) {
      Map<String, Integer> counts = languages.counts(language.tag());
      lines.add(
          row(
              language,
              TABLES.stream().map(t -> String.valueOf(counts.getOrDefault(t, 0))).toList()));
    }
    if (!figures.isEmpty()) {
      lines.add("");
      lines.add("Measured on reports with known statements (F1; when and quantity: recall):");
      lines.add("");
      head(lines, FIGURES);
      for (Languages.Language language : languages.list()) {
        lines.add(row(language, FIGURES.stream().map(f -> figure(f, language.tag())).toList()));
      }
    }
    return lines;
  }

  private static void head(List<String> lines, List<String> columns) {
    lines.add("| | " + String.join(" | ", columns) + " |");
    lines.add("|---|" + columns.stream().map(c -> "---:|").collect(Collectors.joining()));
  }

  private static String row(Languages.Language language, List<String> cells) {
    return "| %s (`%s`) | %s |"
        .formatted(language.name(), language.tag(), String.join(" | ", cells));
  }

  private String figure(String figure, String tag) {
    return figures.getOrDefault(figure + " " + tag, "–");
  }

  private static Map<String, String> read(Path file) {
    try {
      Map<String, String> found = new HashMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (cells.length >= 3 && !line.startsWith("#")) {
          found.put(
              cells[0] + " " + cells[1],
              String.format(Locale.ROOT, "%.2f", Double.parseDouble(cells[2])));
        }
      }
      return found;
    } catch (IOException | NumberFormatException e) {
      throw new Failure(
          file + ": no file of figures (figure, language, value, parted by tabs); name another");
    }
  }
}
