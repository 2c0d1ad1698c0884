package org.hearsay.benchmarks.generator;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.language.LanguagePacks;
import org.hearsay.language.TableReader;

/**
 * What made-up reports in one language are made of: its templates, and its names of the entities.
 */
final class Templates {

  private final String tag;
  private final Map<String, List<Template>> byKind = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final DateTimeFormatter days;
  private final NumberFormat numbers;

  private Templates(LanguagePack pack, List<Row> rows) {
    tag = pack.tag();
    Locale locale = Locale.forLanguageTag(tag);
    days = DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
    numbers = NumberFormat.getIntegerInstance(locale);
    for (Row row : rows) {
      byKind
          .computeIfAbsent(row.cell(0) + " " + row.cell(1), k -> new ArrayList<>())
          .add(new Template(row.cell(2)));
    }
    for (Row row : pack.table("names")) {
      if (row.cell(1).equals("name")) {
        names.putIfAbsent(row.cell(0), row.cell(2));
      }
    }
  }

  /**
   * Those of every pack on the class path, by tag.
   *
   * @throws IllegalStateException if a pack has none
   */
  static List<Templates> onClassPath() {
    var folder = LanguagePacks.folderOnClassPath("hearsay/generator");
    List<Templates> all = new ArrayList<>();
    for (LanguagePack pack : LanguagePacks.onClassPath().listPacks()) {
      String file = pack.tag() + ".tsv";
      var problems = new ArrayList<org.hearsay.language.BadPack.Problem>();
      List<Row> rows = new TableReader(problems).read(folder.resolve(file), file, 3, 3);
      if (rows.isEmpty() || !problems.isEmpty()) {
        throw new IllegalStateException(
            "hearsay/generator/" + file + ": write templates for this language; " + problems);
      }
      all.add(new Templates(pack, rows));
    }
    return all;
  }

  String tag() {
    return tag;
  }

  String name(Entity entity) {
    return names.getOrDefault(entity.id(), entity.name());
  }

  String day(LocalDate day) {
    return days.format(day);
  }

  String number(int number) {
    return number < 10_000 ? Integer.toString(number) : numbers.format(number);
  }

  /** One of the templates of a kind and topic. */
  Template any(String kind, String topic, RandomGenerator random) {
    List<Template> templates = byKind.get(kind + " " + topic);
    if (templates == null) {
      throw new IllegalStateException(
          "hearsay/generator/" + tag + ".tsv: add a row " + kind + " " + topic);
    }
    return templates.get(random.nextInt(templates.size()));
  }

  /** What a claim says, as it stands behind "that". */
  Template clause(String topic, RandomGenerator random) {
    return any(byKind.containsKey("clause " + topic) ? "clause" : "content", topic, random);
  }
}
