package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
  private final List<Map<String, Integer>> marks;
  private final Bags words;
  private final Map<String, Double> weights = new HashMap<>();

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
    this.marks = statements.stream().map(own -> marks(own, claimOf)).toList();
    List<String> languages = witnesses.stream().map(Witness::language).toList();
    this.words = new Bags(wordings, vocabulary, languages);
    weigh();
  }

  private void weigh() {
    Map<String, Integer> counts = new HashMap<>();
    marks.forEach(own -> own.keySet().forEach(mark -> counts.merge(mark, 1, Integer::sum)));
    double size = 1.0 + witnesses.size();
    counts.forEach((mark, count) -> weights.put(mark, Math.log(size / count)));
  }

  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (long candidate : candidates()) {
      int a = (int) (candidate >> 32);
      int b = (int) candidate;
      boolean sameLanguage = witnesses.get(a).language().equals(witnesses.get(b).language());
      Pair pair = sameLanguage ? rewrite(a, b) : compare(a, b);
      boolean found =
          sameLanguage
              ? pair.share >= WORDING && pair.marks >= MARKS
              : pair.share >= SHARE
                  && pair.marks >= TRANSLATED_MARKS
                  && pair.claims >= TRANSLATED_CLAIMS;
      if (found) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private Pair rewrite(int a, int b) {
    Pair marks = compare(a, b);
    return new Pair(a, b, words.cosine(a, b), marks.claims, marks.marks);
  }

  private Pair compare(int a, int b) {
    Map<String, Integer> one = marks.get(a);
    Map<String, Integer> other = marks.get(b);
    List<Integer> places = new ArrayList<>();
    double shared = 0;
    int claims = 0;
    for (Map.Entry<String, Integer> mark : one.entrySet()) {
      Integer place = other.get(mark.getKey());
      if (place != null) {
        places.add(place);
        shared += weight(mark.getKey());
        claims += mark.getKey().startsWith("claim ") ? 1 : 0;
      }
    }
    double possible = Math.min(weight(one.keySet()), weight(other.keySet()));
    boolean inOrder = longestRise(places) >= ORDER * places.size();
    double share = possible == 0 || !inOrder ? 0 : shared / possible;
    return new Pair(a, b, share, claims, places.size());
  }

  private double weight(Collection<String> marks) {
    return marks.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String mark) {
    return weights.getOrDefault(mark, 0.0);
  }

  /** The marks of a report in the order in which they first occur. */
  private static Map<String, Integer> marks(
      List<Statement> statements, Map<String, String> claimOf) {
    Map<String, Integer> marks = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String claim = claimOf.get(statement.id());
      if (claim != null) {
        marks.putIfAbsent("claim " + claim, marks.size());
      }
      statement.names().forEach(name -> marks.putIfAbsent("name " + name, marks.size()));
      for (Quantity quantity : statement.quantities()) {
        if (quantity.value() != null) {
          marks.putIfAbsent("number " + quantity.value() + quantity.unit(), marks.size());
        }
      }
    }
    return marks;
  }

  private TreeSet<Long> candidates() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      for (String mark : marks.get(i).keySet()) {
        index.computeIfAbsent(mark, k -> new ArrayList<>()).add(i);
      }
    }
    TreeSet<Long> candidates = new TreeSet<>();
    for (List<Integer> posting : index.values()) {
      for (int i = 0; i < posting.size(); i++) {
        int end = Math.min(posting.size(), i + 1 + REACH);
        for (int j = i + 1; j < end; j++) {
          candidates.add(SharedText.pack(posting.get(i), posting.get(j)));
        }
      }
    }
    return candidates;
  }

  /** The length of the longest rising subsequence. */
  static int longestRise(List<Integer> values) {
    int[] tails = new int[values.size()];
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
