package org.hearsay.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/** Which statement found stands for which of the gold, by the words that they share. */
final class Matching {

  /** Twice the shared words in all words, from which on two contents are the same. */
  private static final double SAME = 0.4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Matching() {}

  private record Pair(int gold, int found, double dice) {}

  /** From the number of the gold content to the statement, for those that were found. */
  static Map<Integer, Statement> match(String text, List<Gold.Said> gold, List<Statement> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      int start = text.indexOf(gold.get(g).at());
      if (start >= 0) {
        Span at = new Span(start, start + gold.get(g).at().length());
        for (int f = 0; f < found.size(); f++) {
          pairs.add(new Pair(g, f, dice(text, at, found.get(f).span())));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.dice)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Map<Integer, Statement> matches = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.dice >= SAME && !matches.containsKey(pair.gold) && used.add(pair.found)) {
        matches.put(pair.gold, found.get(pair.found));
      }
    }
    return matches;
  }

  private static double dice(String text, Span a, Span b) {
    if (!a.overlaps(b)) {
      return 0;
    }
    Span both = new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    return 2.0 * words(both.of(text)) / (words(a.of(text)) + words(b.of(text)));
  }

  private static long words(String text) {
    return Math.max(1, WORD.matcher(text).results().count());
  }
}
