package org.hearsay.stemma;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;

/**
 * Pairs of reports that tell the same in other words, by the words that they still share, or in
 * another language, by the claims, names and numbers that they tell in the same order.
 */
final class LikenessFinder {

  /** Of a mark that many reports have, each is paired with so many next ones in time. */
  private static final int REACH = 24;

  /** Fewer shared marks are chance; reports of one event share three or four. */
  private static final int MARKS = 3;

  /** Cosine of the weighted words; independent reports of one event stay below 0.2. */
  private static final double WORDING = 0.22;

  /** Marks that a translation has: what independent reports of one announcement seldom reach. */
  private static final int TRANSLATED_MARKS = 10;

  private static final int TRANSLATED_CLAIMS = 5;

  /** The share of the shorter report's weight of marks that a translation has. */
  private static final double SHARE = 0.65;

  /** The share of the shared marks that must stand in the same order. */
  private static final double ORDER = 0.6;

  /** Two reports, by number, the one that came out first in front. */
  record Pair(int a, int b, double share, int claims, int marks) {}

  private final List<Witness> witnesses;
  private final MarkBags marks = new MarkBags();
  private final Bags words;

  /** The marks that are claims. */
  private final BitSet claims = new BitSet();

  /**
   * @param witnesses in order of publication
   * @param wordings of the witnesses, with the vocabulary that numbers their words
   * @param statements of each witness, in order of their places
   * @param claimOf from statement id to claim id
   */
  LikenessFinder(
      List<Witness> witnesses,
      List<Wording> wordings,
      Vocabulary vocabulary,
      List<List<Statement>> statements,
      Map<String, String> claimOf) {
    this.witnesses = witnesses;
    statements.forEach(own -> addMarks(own, claimOf));
    marks.weigh();
    words = new Bags(wordings, vocabulary, witnesses.stream().map(Witness::language).toList());
  }

  List<Pair> find() {
    int[][] postings = marks.postings();
    return IntStream.range(0, witnesses.size())
        .parallel()
        .mapToObj(a -> pairs(a, postings))
        .flatMap(List::stream)
        .toList();
  }

  /** The pairs of a report with later ones. */
  private List<Pair> pairs(int a, int[][] postings) {
    List<Pair> pairs = new ArrayList<>();
    MarkBags.Bag one = marks.get(a);
    for (int b : later(a, postings)) {
      MarkBags.Bag other = marks.get(b);
      boolean sameLanguage = witnesses.get(a).language().equals(witnesses.get(b).language());
      double share = sameLanguage ? words.cosine(a, b) : 0;
      if (sameLanguage && share < WORDING) {
        continue;
      }
      MarkBags.Shared shared = one.shared(other, marks, claims);
      double possible = Math.min(one.weight(), other.weight());
      boolean inOrder = longestRise(shared.places()) >= ORDER * shared.places().length;
      share = sameLanguage ? share : possible == 0 || !inOrder ? 0 : shared.weight() / possible;
      Pair pair = new Pair(a, b, share, shared.special(), shared.places().length);
      if (sameLanguage ? pair.marks >= MARKS : isTranslation(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static boolean isTranslation(Pair pair) {
    return pair.share >= SHARE
        && pair.marks >= TRANSLATED_MARKS
        && pair.claims >= TRANSLATED_CLAIMS;
  }

  /** The next reports that have one of a report's marks, ascending. */
  private int[] later(int a, int[][] postings) {
    IntArrayList later = new IntArrayList();
    for (int mark : marks.get(a).inOrder()) {
      int[] posting = postings[mark];
      int at = Arrays.binarySearch(posting, a);
      for (int i = at + 1; i <= Math.min(at + REACH, posting.length - 1); i++) {
        later.add(posting[i]);
      }
    }
    return IntStream.of(later.toArray()).sorted().distinct().toArray();
  }

  /** The marks of a report in the order in which they first occur. */
  private void addMarks(List<Statement> statements, Map<String, String> claimOf) {
    List<String> own = new ArrayList<>();
    for (Statement statement : statements) {
      String claim = claimOf.get(statement.id());
      if (claim != null) {
        own.add("claim " + claim);
        claims.set(marks.number("claim " + claim));
      }
      statement.names().forEach(name -> own.add("name " + name));
      for (Quantity quantity : statement.quantities()) {
        if (quantity.value() != null) {
          own.add("number " + quantity.value() + quantity.unit());
        }
      }
    }
    marks.add(own);
  }

  /** The length of the longest rising subsequence. */
  static int longestRise(int[] values) {
    int[] tails = new int[values.length];
    int length = 0;
    for (int value : values) {
      int at = Arrays.binarySearch(tails, 0, length, value);
      if (at < 0) {
        at = -at - 1;
        tails[at] = value;
        length = Math.max(length, at + 1);
      }
    }
    return length;
  }
}
