package org.hearsay.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.LanguagePack.Row;

/**
 * The language-neutral inventory of event types and topic concepts.
 *
 * @param labels from id to its English label
 * @param wider from id to the id of its next wider type; absent for the widest
 * @param topics from id to the subjects that it belongs to; absent for those that belong to none
 * @param things ids of the concepts that are things to speak of ("container"), neither events nor
 *     general words ("limited")
 */
public record Concepts(
    Map<String, String> labels,
    Map<String, String> wider,
    Map<String, Set<String>> topics,
    Set<String> things) {

  public Concepts {
    labels = Map.copyOf(labels);
    wider = Map.copyOf(wider);
    topics = Map.copyOf(topics);
    things = Set.copyOf(things);
  }

  /**
   * The inventory in {@code concepts.tsv} of this folder.
   *
   * @throws BadPack if it can't be read
   */
  public static Concepts read(Path folder) {
    List<Problem> problems = new ArrayList<>();
    TableReader tables = new TableReader(problems);
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> wider = new LinkedHashMap<>();
    Map<String, Set<String>> topics = new LinkedHashMap<>();
    Set<String> things = new LinkedHashSet<>();
    for (Row row : tables.read(folder.resolve("concepts.tsv"), "concepts.tsv", 5, 5)) {
      if (labels.put(row.cell(0), row.cell(2)) != null) {
        tables.problem(row, "the id " + row.cell(0) + " stands twice");
      }
      if (row.cell(1).equals("concept")) {
        things.add(row.cell(0));
      }
      if (!row.cell(3).equals("-")) {
        wider.put(row.cell(0), row.cell(3));
      }
      if (!row.cell(4).equals("-")) {
        topics.put(row.cell(0), Set.of(row.cell(4).split(" ")));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadPack(problems);
    }
    return new Concepts(labels, wider, topics, things);
  }
}
