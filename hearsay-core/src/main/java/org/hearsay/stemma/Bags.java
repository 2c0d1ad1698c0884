package org.hearsay.stemma;

import com.carrotsearch.hppc.IntHashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The different words of each report that carry content and are not quoted, weighed by how few
 * reports of the same language have them.
 */
final class Bags {

  private final int[][] words;

  /** By word: the logarithm of how many reports there are for each that has it. */
  private final double[] weights;

  /** By report: what its words weigh together. */
  private final double[] sums;

  /**
   * @param languages of the reports whose wordings these are
   */
  Bags(List<Wording> wordings, Vocabulary vocabulary, List<String> languages) {
    this.words = new int[wordings.size()][];
    this.weights = new double[vocabulary.size()];
    this.sums = new double[words.length];
    int[] counts = new int[vocabulary.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = content(wordings.get(i), vocabulary);
      Arrays.stream(words[i]).forEach(word -> counts[word]++);
    }
    Map<String, Long> sizes =
        languages.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (int i = 0; i < words.length; i++) {
      double size = 1.0 + sizes.getOrDefault(languages.get(i), 0L);
      for (int word : words[i]) {
        weights[word] = Math.log(size / counts[word]);
        sums[i] += weights[word];
      }
    }
  }

  private static int[] content(Wording wording, Vocabulary vocabulary) {
    IntHashSet different = new IntHashSet();
    for (int i = 0; i < wording.size(); i++) {
      if (!wording.quoted().get(i) && vocabulary.isContent(wording.word(i))) {
        different.add(wording.word(i));
      }
    }
    int[] sorted = different.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** How alike two reports are in words: from 0, nothing in common, to 1. */
  double cosine(int a, int b) {
    double possible = Math.sqrt(sums[a] * sums[b]);
    return possible == 0 ? 0 : shared(words[a], words[b]) / possible;
  }

  private double shared(int[] one, int[] other) {
    double shared = 0;
    int j = 0;
    for (int word : one) {
      while (j < other.length && other[j] < word) {
        j++;
      }
      if (j < other.length && other[j] == word) {
        shared += weights[word];
      }
    }
    return shared;
  }
}
