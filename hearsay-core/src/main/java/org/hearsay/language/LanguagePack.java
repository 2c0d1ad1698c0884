package org.hearsay.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of one language, read from its folder.
 *
 * @param tag BCP 47 tag
 * @param name English name
 * @param script ISO 15924 code of its script
 * @param letters letters that speak for this language among others of its script
 * @param functionWords its most frequent words, for telling languages apart
 * @param grammar how it builds words and clauses
 * @param breaker how its words are broken
 * @param vocabulary its words
 * @param lexicon all phrases of its tables
 * @param abbreviations lower case, with their full stop; true when one may also end a sentence
 * @param furniture words that open furniture
 * @param patterns how source, cue and content stand together: the constructions of the language
 * @param tables further tables as rows of cells, by file name without suffix: those that a stage
 *     reads itself ("time", "numbers"), "examples" and "sentences"
 * @param yields what the pack promises to hold at least, by table
 * @param classes the classes of words, cues and source nouns that its tables use, in lower case
 * @param timeWords the phrases of its table of times, in lower case
 */
public record LanguagePack(
    String tag,
    String name,
    String script,
    String letters,
    Set<String> functionWords,
    Grammar grammar,
    WordBreaker breaker,
    Vocabulary vocabulary,
    PhraseTrie<Entry> lexicon,
    Map<String, Boolean> abbreviations,
    List<FurnitureWords> furniture,
    Map<Construction, Pattern> patterns,
    Map<String, List<Row>> tables,
    Map<String, Integer> yields,
    Set<String> classes,
    Set<String> timeWords) {

  /** The promise of how many examples each class has, of both sorts. */
  public static final String EXAMPLES_PER_CLASS = "examples_per_class";

  /**
   * A row of a table.
   *
   * @param line number in its file, from 1
   */
  public record Row(String file, int line, List<String> cells) {
    /** The cell at {@code i}; empty when the row is shorter. */
    public String cell(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }
  }

  /**
   * Words that open furniture.
   *
   * @param phrase lower case
   * @param kind of furniture
   * @param anywhere whether they show it anywhere in a line, not only at its start
   */
  public record FurnitureWords(String phrase, String kind, boolean anywhere) {}

  /** Whether the language has this construction. */
  public boolean has(Construction construction) {
    return patterns.containsKey(construction);
  }

  /** The rows of a table that a stage reads itself; empty when the pack lacks it. */
  public List<Row> table(String name) {
    return tables.getOrDefault(name, List.of());
  }

  /**
   * The phrases in the first cells of {@code rows}, each with what {@code make} makes of its row.
   */
  public <T> PhraseTrie<T> phrases(List<Row> rows, Function<Row, T> make) {
    PhraseTrie<T> trie = new PhraseTrie<>();
    for (Row row : rows) {
      trie.add(PhraseTrie.keys(row.cell(0), breaker, vocabulary), make.apply(row));
    }
    return trie;
  }
}
