package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.language.PhraseTrie;
import org.hearsay.language.Word;
import org.hearsay.reading.time.TimeWord.Role;

/** The time.tsv of a pack, ready for use; safe for all threads. */
final class TimeGrammar {

  private static final int MOST_KEPT = 400_000;

  private final PhraseTrie<TimeWord> words;
  private final Set<String> suffixes = new HashSet<>();
  private final Map<String, TimeWord> prefixes = new HashMap<>();
  private final LanguagePack pack;
  private final Map<Word, Boolean> known = new ConcurrentHashMap<>();
  private boolean monthFirst;

  TimeGrammar(LanguagePack pack) {
    this.pack = pack;
    List<Row> rows = new ArrayList<>();
    for (Row row : pack.table("time")) {
      TimeWord word = TimeWord.of(row);
      switch (word.role()) {
        case ORDER -> monthFirst = row.cell(0).equals("mdy");
        case SUFFIX -> suffixes.add(row.cell(0));
        case PREFIX -> prefixes.put(row.cell(0), word);
        default -> rows.add(row);
      }
    }
    words = pack.phrases(rows, TimeWord::of);
  }

  LanguagePack pack() {
    return pack;
  }

  /** Whether any phrase starts with {@code word}; looked up once a word. */
  boolean starts(Word word) {
    Boolean starts = known.get(word);
    if (starts == null) {
      starts = words.starts(word);
      if (known.size() < MOST_KEPT) {
        known.put(word, starts);
      }
    }
    return starts;
  }

  PhraseTrie<TimeWord> words() {
    return words;
  }

  /** What may stand right behind the number of a day ("th"). */
  boolean isSuffix(String letters) {
    return suffixes.contains(letters.startsWith("-") ? letters.substring(1) : letters);
  }

  /** The part that a beginning up to a hyphen means ("mid-"). */
  Map<String, TimeWord> prefixes() {
    return prefixes;
  }

  /** Whether dates in digits give the month first. */
  boolean monthFirst() {
    return monthFirst;
  }

  /** Whether this role can open a time expression. */
  static boolean opens(Role role) {
    return switch (role) {
      case MONTH,
          WEEKDAY,
          SEASON,
          UNIT,
          SHIFT,
          RELATIVE,
          HOLIDAY,
          AGO_BEFORE,
          AHEAD_BEFORE,
          PART,
          FROM,
          SINCE,
          BETWEEN,
          YEAR_BEFORE,
          YEAR_WORD,
          ORDINAL,
          QUARTER,
          DECADE ->
          true;
      default -> false;
    };
  }
}
