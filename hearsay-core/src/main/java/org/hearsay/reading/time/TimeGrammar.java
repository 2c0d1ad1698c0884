package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.language.PhraseTrie;
import org.hearsay.reading.time.TimeWord.Role;

/** The time.tsv of a pack, ready for use; safe for all threads. */
final class TimeGrammar {

  private final PhraseTrie<TimeWord> words;
  private final Set<String> suffixes = new HashSet<>();
  private final Map<String, TimeWord> prefixes = new HashMap<>();
  private final LanguagePack pack;
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
          DECADE ->
          true;
      default -> false;
    };
  }
}
