package org.hearsay.reading.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.language.Feature;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.language.PhraseTrie;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/** The numbers.tsv of a pack, ready for use; safe for all threads. */
final class NumberGrammar {

  private static final int MOST_KEPT = 400_000;
  private static final int IN_WORDS = 1;
  private static final int IN_UNITS = 2;
  private static final int IS_NUMBER = 4;

  private static final Set<Role> UNITS = Set.of(Role.UNIT, Role.MONEY);
  private static final Set<Role> SETTINGS =
      Set.of(Role.DECIMAL, Role.THOUSANDS, Role.COMPOUND, Role.HEAD, Role.SUFFIX, Role.JOINED);

  private final LanguagePack pack;
  private final PhraseTrie<NumberWord> words;
  private final PhraseTrie<NumberWord> units;
  private final Map<String, NumberWord> suffixes = new HashMap<>();
  private final Map<String, NumberWord> joined = new HashMap<>();
  private final Map<String, NumberWord> singleUnits = new HashMap<>();
  private final Map<String, Double> singleNumbers = new HashMap<>();
  private final Map<String, Double> pieces = new HashMap<>();
  private final Set<Character> firstLetters = new HashSet<>();
  private String decimal = ".";
  private final Set<Character> thousands = new HashSet<>();
  private final Map<Word, Integer> starts = new ConcurrentHashMap<>();
  private boolean headLast;

  /** A phrase found: it ends before token {@code end}. */
  record Hit(int end, NumberWord word) {}

  NumberGrammar(LanguagePack pack) {
    this.pack = pack;
    List<Row> forWords = new ArrayList<>();
    List<Row> forUnits = new ArrayList<>();
    for (Row row : pack.table("numbers")) {
      NumberWord word = NumberWord.of(row);
      if (SETTINGS.contains(word.role())) {
        set(row.cell(0), word);
      } else {
        (UNITS.contains(word.role()) ? forUnits : forWords).add(row);
        single(row.cell(0), word);
      }
    }
    words = pack.phrases(forWords, NumberWord::of);
    units = pack.phrases(forUnits, NumberWord::of);
  }

  private void set(String phrase, NumberWord word) {
    switch (word.role()) {
      case DECIMAL -> decimal = phrase;
      case THOUSANDS -> thousands.add(phrase.equals("blank") ? ' ' : phrase.charAt(0));
      case HEAD -> headLast = phrase.equals("last");
      case COMPOUND -> piece(phrase, word.value());
      case JOINED -> joined.put(phrase, word);
      default -> suffixes.put(phrase, word);
    }
  }

  private void single(String phrase, NumberWord word) {
    String form = phrase.startsWith("=") ? phrase.substring(1) : phrase;
    if (UNITS.contains(word.role())) {
      singleUnits.putIfAbsent(form, word);
    } else if (word.role() == Role.CARDINAL || word.role() == Role.SCALE) {
      singleNumbers.putIfAbsent(form, word.value());
    }
  }

  private void piece(String phrase, double value) {
    pieces.put(phrase, value);
    firstLetters.add(phrase.charAt(0));
  }

  char decimal() {
    return decimal.charAt(0);
  }

  boolean isThousands(char c) {
    return thousands.contains(c == '\u00a0' || c == '\u202f' ? ' ' : c);
  }

  /** Whether the last noun of a row of nouns is what is counted. */
  boolean headLast() {
    return headLast;
  }

  /** What letters right behind digits multiply them by, or measure. */
  @Nullable NumberWord suffix(String letters) {
    NumberWord exact = suffixes.get(letters);
    return exact != null ? exact : singleUnits.get(letters.toLowerCase(Locale.ROOT));
  }

  /**
   * What a word on the far side of a hyphen makes its number count: "year-old", "day",
   * "процентный"; empty when it counts nothing.
   */
  String joinedUnit(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    NumberWord unit = joined.getOrDefault(lower, singleUnits.get(lower));
    if (unit != null && !unit.capital()) {
      return unit.text();
    }
    Word word = pack.vocabulary().word(letters);
    for (String lemma : word.lemmas()) {
      NumberWord found = joined.getOrDefault(lemma, singleUnits.get(lemma));
      if (found != null && !found.capital()) {
        return found.text();
      }
    }
    boolean noun = word.shape() == Shape.LOWER && word.can(Feature.NOUN, Feature.SG);
    return noun ? word.lemmaAs(Feature.NOUN) : "";
  }

  /** The value of a word that stands alone for a number; null when it does not. */
  @Nullable Double singleNumber(String lower) {
    return singleNumbers.get(lower);
  }

  /** What can start with a word: bits of the tables; looked up once a word. */
  private int starts(Word word) {
    Integer known = starts.get(word);
    if (known == null) {
      known =
          (words.starts(word) ? IN_WORDS : 0)
              | (units.starts(word) ? IN_UNITS : 0)
              | (compound(word.lower()) != null ? IS_NUMBER : 0);
      if (starts.size() < MOST_KEPT) {
        starts.put(word, known);
      }
    }
    return known;
  }

  /** Whether a number word or a modifier can start with {@code word}. */
  boolean mayStart(Word word) {
    return (starts(word) & (IN_WORDS | IS_NUMBER)) != 0;
  }

  /** The value of a word made of number words; null when it is none. */
  @Nullable Double compound(Word word) {
    return (starts(word) & IS_NUMBER) == 0 ? null : compound(word.lower());
  }

  /** The longest phrase of this role that starts at token {@code i}. */
  @Nullable Hit find(List<Token> tokens, int i, Role role) {
    return i < tokens.size() && (starts(tokens.get(i).word()) & IN_WORDS) != 0
        ? find(words, tokens, i, role)
        : null;
  }

  @Nullable Hit findUnit(List<Token> tokens, int i, Role role) {
    return i < tokens.size() && (starts(tokens.get(i).word()) & IN_UNITS) != 0
        ? find(units, tokens, i, role)
        : null;
  }

  private static @Nullable Hit find(
      PhraseTrie<NumberWord> trie, List<Token> tokens, int i, Role role) {
    @Nullable Hit[] best = new @Nullable Hit[1];
    trie.match(
        at -> at < tokens.size() ? tokens.get(at).word() : null,
        i,
        (first, end, word) -> {
          Hit old = best[0];
          boolean written = !word.capital() || tokens.get(first).word().shape() == Shape.UPPER;
          if (word.role() == role && written && (old == null || end > old.end())) {
            best[0] = new Hit(end, word);
          }
        });
    return best[0];
  }

  private boolean mayBeCompound(String lower) {
    return lower.length() > 5 && !pieces.isEmpty() && firstLetters.contains(lower.charAt(0))
        || lower.indexOf('-') > 0;
  }

  private @Nullable Double compound(String lower) {
    if (!mayBeCompound(lower)) {
      return null;
    }
    NumberSum sum = new NumberSum();
    if (lower.indexOf('-') > 0) {
      for (String part : lower.split("-")) {
        Double value = singleNumbers.get(part);
        if (value == null || !sum.add(value)) {
          return null;
        }
      }
      return sum.total();
    }
    int at = 0;
    while (at < lower.length()) {
      int end = longestPiece(lower, at);
      if (end < 0 || !sum.add(pieces.getOrDefault(lower.substring(at, end), 0.0))) {
        return null;
      }
      at = end;
    }
    return sum.total();
  }

  private int longestPiece(String lower, int at) {
    for (int end = lower.length(); end > at; end--) {
      if (pieces.containsKey(lower.substring(at, end))) {
        return end;
      }
    }
    return -1;
  }
}
