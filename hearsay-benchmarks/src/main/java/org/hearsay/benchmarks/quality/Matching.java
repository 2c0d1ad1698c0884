package org.hearsay.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Which statement found stands for which of the gold, by the words that they share. */
final class Matching {

  /** Twice the shared words in all words, from which on two contents are the same. */
  private static final double SAME = 0.4;

  private Matching() {}

  private record Pair(int gold, int found, double dice) {}

  /** From the number of the gold content to the statement, for those that were found. */
  static Map<Integer, Statement> match(String text, List<Gold.Said> gold, List<Statement> found) {
    List<Span> places = found.stream().map(s -> place(text, s)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Span at = Words.locate(text, gold.get(g).at());
      for (int f = 0; at != null && f < found.size(); f++) {
        double dice = Words.dice(at, places.get(f), text);
        if (dice >= SAME) {
          pairs.add(new Pair(g, f, dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::dice)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    Map<Integer, Statement> matches = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.gold) && used.add(pair.found)) {
        matches.put(pair.gold, found.get(pair.found));
      }
    }
    return matches;
  }

  private static Span place(String text, Statement statement) {
    @Nullable Span first = Words.locate(text, statement.text());
    return first == null ? statement.span() : first;
  }
}
