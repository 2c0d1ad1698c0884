package org.hearsay.language;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.LanguagePack.FurnitureWords;
import org.hearsay.language.LanguagePack.Row;
import org.jspecify.annotations.Nullable;

/** Reads a folder into a {@link LanguagePack}; docs/language-packs.md describes the files. */
public final class PackReader {

  /** Tables that a stage reads itself: their most columns. */
  private static final Map<String, Integer> OWN_TABLES = Map.of("time", 8, "numbers", 8);

  private final List<Problem> problems = new ArrayList<>();
  private final TableReader tables = new TableReader(problems);
  private final Path folder;
  private final String pack;

  private PackReader(Path folder) {
    this.folder = folder;
    this.pack = String.valueOf(folder.getFileName()).replace("/", "");
  }

  /**
   * The pack in this folder.
   *
   * @throws BadPack if anything in it is wrong, with every place
   */
  public static LanguagePack read(Path folder) {
    PackReader reader = new PackReader(folder);
    LanguagePack pack = reader.read();
    if (pack == null || !reader.problems.isEmpty()) {
      throw new BadPack(reader.problems);
    }
    return pack;
  }

  private @Nullable LanguagePack read() {
    PackHeader header = PackHeader.read(folder, pack, tables);
    if (header == null) {
      return null;
    }
    Map<String, Boolean> abbreviations = abbreviations();
    WordBreaker breaker =
        new WordBreaker(abbreviations.keySet(), header.splitAfter(), header.splitBefore());
    Vocabulary vocabulary = vocabulary(header);
    LexiconReader lexicon = new LexiconReader(tables, breaker, vocabulary);
    PhraseTrie<Entry> trie = lexicon.read(folder, pack);
    Map<Construction, Pattern> patterns = PatternFile.read(folder, pack, tables);
    Map<String, Integer> counts = new TreeMap<>(lexicon.counts());
    Map<String, List<Row>> own = new HashMap<>();
    OWN_TABLES.forEach((name, columns) -> own.put(name, rows(name, 2, columns)));
    own.put("examples", rows("examples", 1, 1));
    own.put("sentences", rows("sentences", 2, 2));
    own.forEach((name, rows) -> counts.put(name, rows.size()));
    counts.put("patterns", patterns.size());
    counts.put("must_per_pattern", least(patterns, p -> p.must().size()));
    counts.put("mustnot_per_pattern", least(patterns, p -> p.mustNot().size()));
    checkYields(header, counts);
    return new LanguagePack(
        header.tag(),
        header.name(),
        header.script(),
        header.letters(),
        header.functionWords(),
        header.grammar(),
        breaker,
        vocabulary,
        trie,
        abbreviations,
        furniture(),
        constructions(patterns),
        Map.copyOf(own),
        header.yields(),
        Set.copyOf(lexicon.classes()),
        own.getOrDefault("time", List.of()).stream()
            .map(row -> row.cell(0).toLowerCase(Locale.ROOT).replace("=", ""))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static int least(Map<Construction, Pattern> patterns, ToIntFunction<Pattern> examples) {
    return patterns.entrySet().stream()
        .filter(pattern -> !pattern.getKey().spansReport())
        .map(Map.Entry::getValue)
        .mapToInt(examples)
        .min()
        .orElse(0);
  }

  private List<Row> rows(String table, int least, int most) {
    String file = table + ".tsv";
    return tables.read(folder.resolve(file), pack + "/" + file, least, most);
  }

  /** A pack that says nothing of constructions has all but clauses without a conjunction. */
  private static Map<Construction, Pattern> constructions(Map<Construction, Pattern> patterns) {
    Map<Construction, Pattern> all = new EnumMap<>(Construction.class);
    all.putAll(patterns);
    if (all.isEmpty()) {
      for (Construction construction : Construction.values()) {
        if (construction != Construction.BARE_CLAUSE && construction != Construction.COMMA_CLAUSE) {
          all.put(construction, Pattern.of(construction));
        }
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private void checkYields(PackHeader header, Map<String, Integer> counts) {
    header
        .yields()
        .forEach((table, least) -> {
          int got = counts.getOrDefault(table, 0);
          if (got < least && !table.equals(LanguagePack.EXAMPLES_PER_CLASS)) {
            String message = table + " holds " + got + " entries, fewer than the " + least;
            tables.problem(pack + "/language.yaml", 0, message + " that it promises");
          }
        });
  }

  private Map<String, Boolean> abbreviations() {
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (Row row : rows("abbreviations", 1, 3)) {
      if (!row.cell(0).endsWith(".")) {
        tables.problem(row, "an abbreviation ends in a full stop");
      }
      found.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1).equals("end"));
    }
    return found;
  }

  private List<FurnitureWords> furniture() {
    List<FurnitureWords> found = new ArrayList<>();
    for (Row row : rows("furniture", 2, 4)) {
      String phrase = row.cell(0).toLowerCase(Locale.ROOT);
      found.add(new FurnitureWords(phrase, row.cell(1), row.cell(2).equals("anywhere")));
    }
    return found;
  }

  private Vocabulary vocabulary(PackHeader header) {
    TagTable tags = tags();
    Map<String, List<Analysis>> added = new HashMap<>();
    Map<String, List<Analysis>> replaced = new HashMap<>();
    for (Row row : rows("lemmas", 3, 4)) {
      boolean replaces = row.cell(0).startsWith("!") && row.cell(0).length() > 1;
      String form = (replaces ? row.cell(0).substring(1) : row.cell(0)).toLowerCase(Locale.ROOT);
      Analysis analysis =
          new Analysis(row.cell(1).toLowerCase(Locale.ROOT), features(row, row.cell(2)));
      (replaces ? replaced : added).computeIfAbsent(form, f -> new ArrayList<>()).add(analysis);
    }
    Map<String, String> endings = new LinkedHashMap<>();
    for (Row row : rows("endings", 2, 3)) {
      endings.put(row.cell(0), row.cell(1).equals("-") ? "" : row.cell(1));
    }
    return new Vocabulary(
        dictionary(header.dictionary(), tags),
        added,
        replaced,
        endings,
        header.normalise(),
        header.grammar());
  }

  private TagTable tags() {
    TagTable table = new TagTable();
    for (Row row : rows("tags", 2, 3)) {
      try {
        table.add(java.util.regex.Pattern.compile(row.cell(0)), features(row, row.cell(1)));
      } catch (PatternSyntaxException e) {
        tables.problem(row, "not a regular expression: " + e.getDescription());
      }
    }
    return table;
  }

  private long features(Row row, String names) {
    long features = 0;
    for (String name : names.strip().split(" +")) {
      try {
        features |= name.equals("-") ? 0 : Feature.named(name).bit();
      } catch (IllegalArgumentException e) {
        tables.problem(row, "unknown feature \"" + name + "\"; see docs/language-packs.md");
      }
    }
    return features;
  }

  private Morphology dictionary(String name, TagTable tags) {
    if (name.isEmpty()) {
      return form -> List.of();
    }
    try {
      URL url = find(name);
      if (url == null) {
        tables.problem(
            pack + "/language.yaml", 0, "no dictionary " + name + " in the folder or class path");
        return form -> List.of();
      }
      return new DictionaryMorphology(Dictionary.read(url), tags);
    } catch (IOException | RuntimeException e) {
      tables.problem(pack + "/language.yaml", 0, "can't read " + name + ": " + e.getMessage());
      return form -> List.of();
    }
  }

  private @Nullable URL find(String name) throws IOException {
    Path beside = folder.resolve(name);
    if (Files.isRegularFile(beside)) {
      return beside.toUri().toURL();
    }
    return PackReader.class.getClassLoader().getResource(name);
  }
}
