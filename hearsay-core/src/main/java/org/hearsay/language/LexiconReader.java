package org.hearsay.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Governs;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.LanguagePack.Row;
import org.jspecify.annotations.Nullable;

/** Reads a pack's tables of phrases into one lexicon. */
final class LexiconReader {

  private static final Set<String> STANCES = Set.of("affirmed", "hedged", "denied", "unknown");
  private static final Set<String> EVIDENCE =
      Set.of(
          "-",
          "imagery",
          "intelligence",
          "document",
          "tracking",
          "debris",
          "measurement",
          "testimony");

  private final TableReader tables;
  private final WordBreaker breaker;
  private final Vocabulary vocabulary;
  private final PhraseTrie<Entry> lexicon = new PhraseTrie<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> classes = new TreeSet<>();

  LexiconReader(TableReader tables, WordBreaker breaker, Vocabulary vocabulary) {
    this.tables = tables;
    this.breaker = breaker;
    this.vocabulary = vocabulary;
  }

  /** The lexicon of the pack in {@code folder}. */
  PhraseTrie<Entry> read(Path folder, String pack) {
    each(folder, pack, "words", 2, 3, this::function);
    each(folder, pack, "cues", 5, 6, this::cue);
    each(folder, pack, "sources", 3, 4, this::source);
    each(folder, pack, "events", 3, 4, this::trigger);
    for (Row row : rows(folder, pack, "names", 3, 4)) {
      name(row);
    }
    return lexicon;
  }

  /** How many rows each table had. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The classes of words, cues and source nouns that were used, in lower case. */
  Set<String> classes() {
    return classes;
  }

  private List<Row> rows(Path folder, String pack, String table, int least, int most) {
    String file = table + ".tsv";
    List<Row> rows = tables.read(folder.resolve(file), pack + "/" + file, least, most);
    counts.put(table, rows.size());
    return rows;
  }

  private void each(
      Path folder,
      String pack,
      String table,
      int least,
      int most,
      Function<Row, @Nullable Entry> make) {
    for (Row row : rows(folder, pack, table, least, most)) {
      Entry entry = make.apply(row);
      if (entry != null) {
        lexicon.add(keys(row.cell(0)), entry);
      }
    }
  }

  private @Nullable Entry function(Row row) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (String name : words(row.cell(1))) {
      WordClass cls = named(row, WordClass.class, name);
      if (cls != null) {
        classes.add(cls);
        this.classes.add(lower(cls));
      }
    }
    return classes.isEmpty() ? null : new Entry.Function(classes);
  }

  private @Nullable Entry cue(Row row) {
    Part part = named(row, Part.class, row.cell(1));
    CueClass cls = named(row, CueClass.class, row.cell(2));
    String stance = row.cell(3);
    if (!STANCES.contains(stance)) {
      tables.problem(row, "unknown stance \"" + stance + "\": affirmed, hedged, denied, unknown");
      return null;
    }
    Set<Governs> governs = EnumSet.noneOf(Governs.class);
    for (String name : words(row.cell(4))) {
      Governs g = name.equals("-") ? null : named(row, Governs.class, name);
      if (g != null) {
        governs.add(g);
      }
    }
    if (cls != null) {
      classes.add(lower(cls));
    }
    return part == null || cls == null
        ? null
        : new Entry.Cue(row.cell(0), part, cls, stance, governs);
  }

  private @Nullable Entry source(Row row) {
    NounKind kind = named(row, NounKind.class, row.cell(1));
    String evidence = row.cell(2);
    if (!EVIDENCE.contains(evidence)) {
      tables.problem(row, "unknown evidence \"" + evidence + "\"");
      return null;
    }
    if (kind != null) {
      classes.add(lower(kind));
    }
    return kind == null
        ? null
        : new Entry.SourceNoun(row.cell(0), kind, evidence.equals("-") ? "none" : evidence);
  }

  /** Stands before the ids of a trigger that is no event of its own: "- limited". */
  private static final String NO_EVENT = "-";

  private @Nullable Entry trigger(Row row) {
    Part part = named(row, Part.class, row.cell(1));
    if (part == null) {
      return null;
    }
    List<String> ids = words(row.cell(2));
    boolean none = !ids.isEmpty() && ids.getFirst().equals(NO_EVENT);
    return new Entry.Trigger(row.cell(0), part, !none, none ? ids.subList(1, ids.size()) : ids);
  }

  /** A name is written as it is read; it matches in these forms and by its words' lemmas. */
  private void name(Row row) {
    NameKind kind = named(row, NameKind.class, row.cell(1));
    if (kind == null) {
      return;
    }
    String phrase = row.cell(2);
    boolean capital = phrase.codePoints().anyMatch(Character::isUpperCase);
    Entry entry = new Entry.Name(phrase, row.cell(0), kind, capital);
    lexicon.add(keys(phrase), entry);
    List<String> lemmas = new ArrayList<>();
    breaker.breakWords(
        phrase,
        0,
        phrase.length(),
        (start, end) -> lemmas.add(vocabulary.word(phrase.substring(start, end)).lemma()));
    lexicon.add(lemmas, entry);
  }

  private <E extends Enum<E>> @Nullable E named(Row row, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT).replace('_', '-');
      tables.problem(row, "unknown \"" + name + "\"; known are " + known);
      return null;
    }
  }

  private static String lower(Enum<?> cls) {
    return cls.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
  }

  private List<String> keys(String phrase) {
    return PhraseTrie.keys(phrase, breaker, vocabulary);
  }
}
