package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * The words of two passages that differ, by the longest common run of equal words; capitals and
 * punctuation count.
 */
final class WordDiff {

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Words of a passage, beyond which it is not compared word by word. */
  private static final int MOST = 3000;

  private final List<Span> first;
  private final List<Span> second;

  private WordDiff(List<Span> first, List<Span> second) {
    this.first = first;
    this.second = second;
  }

  static WordDiff of(String one, Span inOne, String other, Span inOther) {
    List<Span> ones = words(one, inOne);
    List<Span> others = words(other, inOther);
    if (ones.size() > MOST || others.size() > MOST) {
      return new WordDiff(List.of(), List.of());
    }
    List<String> a = ones.stream().map(span -> span.of(one)).toList();
    List<String> b = others.stream().map(span -> span.of(other)).toList();
    short[][] common = common(a, b);
    WordDiff diff = new WordDiff(new ArrayList<>(), new ArrayList<>());
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        diff.first.add(ones.get(i++));
      } else {
        diff.second.add(others.get(j++));
      }
    }
    return diff;
  }

  private static List<Span> words(String text, Span within) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(within.start(), within.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  /** How many words the rests from i and from j share in order. */
  private static short[][] common(List<String> a, List<String> b) {
    short[][] common = new short[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? (short) (common[i + 1][j + 1] + 1)
                : (short) Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Words of the first passage that the second has not. */
  List<Span> first() {
    return first;
  }

  /** Words of the second passage that the first has not. */
  List<Span> second() {
    return second;
  }
}
