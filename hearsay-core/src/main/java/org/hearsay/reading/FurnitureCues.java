package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.LanguagePack.FurnitureWords;

/**
 * Finds furniture by a language's words for it: a whole passage, or the sentence or bracket in it.
 *
 * <p>Words that open running text as well ("photos show …") count only where a colon or another
 * mark of a label follows, or where no full stop ends the passage.
 */
final class FurnitureCues {

  /** The most words of a passage that goes as a whole. */
  private static final int MOST_WORDS = 45;

  /** The most words of one whose opening is no label. */
  private static final int MOST_UNLABELLED = 20;

  /** The most words of a part that a passage loses. */
  private static final int MOST_PART = 25;

  /** Kinds whose words may stand in running text. */
  private static final Set<String> NAMES_A_SOURCE = Set.of("credit", "caption", Furniture.SOURCE);

  private static final String LABEL_MARKS = ":|©/»>›→–—";

  private final List<FurnitureWords> words;

  /** Numbers in {@link #words} by their first word; those that open with a mark by "". */
  private final Map<String, List<Integer>> byFirst = new HashMap<>();

  FurnitureCues(List<FurnitureWords> words) {
    this.words =
        words.stream()
            .sorted(Comparator.comparingInt((FurnitureWords w) -> -w.phrase().length()))
            .toList();
    for (int i = 0; i < this.words.size(); i++) {
      String phrase = this.words.get(i).phrase();
      String first = phrase.substring(0, endOfWord(phrase, 0));
      byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(i);
    }
  }

  /** The phrases whose first word stands in the text, the longer first. */
  private List<FurnitureWords> candidates(String lower) {
    Set<Integer> numbers = new TreeSet<>(byFirst.getOrDefault("", List.of()));
    for (int i = 0; i < lower.length(); ) {
      int end = endOfWord(lower, i);
      if (end > i) {
        numbers.addAll(byFirst.getOrDefault(lower.substring(i, end), List.of()));
      }
      i = Math.max(end, i + 1);
    }
    return numbers.stream().map(words::get).toList();
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  List<Furniture> find(Passage passage) {
    String lower = lower(passage.text());
    List<FurnitureWords> candidates = candidates(lower);
    Optional<Furniture> whole = whole(passage, lower, candidates);
    return whole.isPresent() ? List.of(whole.get()) : parts(passage, lower, candidates);
  }

  private Optional<Furniture> whole(
      Passage passage, String lower, List<FurnitureWords> candidates) {
    int start = opening(lower);
    boolean bracketed = start > 0 && isBracket(lower.charAt(start - 1));
    for (FurnitureWords w : candidates) {
      boolean opens = matchesAt(lower, w.phrase(), start) && (!bracketed || closesAtEnd(lower));
      if (opens && isLabelOrUnclosed(passage, lower, start + w.phrase().length())) {
        return Optional.of(new Furniture(passage.span(), w.kind(), why(w)));
      }
      boolean inside = w.anywhere() && indexOf(lower, w.phrase(), 0) >= 0;
      boolean sure = !NAMES_A_SOURCE.contains(w.kind()) || !passage.isProse();
      if (inside && sure && passage.words() <= MOST_WORDS) {
        return Optional.of(new Furniture(passage.span(), w.kind(), why(w)));
      }
    }
    return Optional.empty();
  }

  private static boolean closesAtEnd(String lower) {
    char last = lower.charAt(lower.length() - 1);
    return last == ')' || last == ']';
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isLabelOrUnclosed(Passage passage, String lower, int end) {
    int next = end;
    while (next < lower.length() && lower.charAt(next) == ' ') {
      next++;
    }
    boolean label =
        next == lower.length()
            || LABEL_MARKS.indexOf(lower.charAt(next)) >= 0
            || LABEL_MARKS.indexOf(lower.charAt(end - 1)) >= 0;
    return label ? !passage.isProse() : passage.isUnclosed() && passage.words() <= MOST_UNLABELLED;
  }

  private List<Furniture> parts(Passage passage, String lower, List<FurnitureWords> candidates) {
    List<Furniture> found = new ArrayList<>();
    for (FurnitureWords w : candidates) {
      for (int at = indexOf(lower, w.phrase(), 0); at >= 0; ) {
        int end = at + w.phrase().length();
        int from = at;
        int to = part(lower, w, at, end);
        if (to > 0 && at > 0 && isBracket(lower.charAt(at - 1))) {
          from = at - 1;
        }
        if (to > 0 && count(lower, from, to) <= MOST_PART) {
          Furniture part = new Furniture(passage.part(from, to), w.kind(), why(w));
          if (found.stream().noneMatch(f -> f.span().overlaps(part.span()))) {
            found.add(part);
          }
        }
        at = indexOf(lower, w.phrase(), end);
      }
    }
    return found;
  }

  /** The end of the part that a phrase at {@code at} opens, or 0. */
  private static int part(String lower, FurnitureWords w, int at, int end) {
    if (at > 0 && isBracket(lower.charAt(at - 1))) {
      int close = lower.indexOf(lower.charAt(at - 1) == '(' ? ')' : ']', end);
      return close < 0 ? 0 : close + 1;
    }
    boolean label = labelFollows(lower, end);
    boolean afterSentence = at == 0 || sentenceEnds(lower, at);
    if (!afterSentence || !(label || (w.anywhere() && !NAMES_A_SOURCE.contains(w.kind())))) {
      return 0;
    }
    for (int i = end; i < lower.length() - 1; i++) {
      if (".!?".indexOf(lower.charAt(i)) >= 0 && lower.charAt(i + 1) == ' ') {
        return i + 1;
      }
    }
    return lower.length();
  }

  private static boolean labelFollows(String lower, int end) {
    String rest = lower.substring(end).stripLeading();
    return lower.charAt(end - 1) == ':' || rest.startsWith(":") || rest.startsWith("©");
  }

  private static boolean sentenceEnds(String lower, int at) {
    String before = lower.substring(Math.max(0, at - 4), at).stripTrailing();
    return !before.isEmpty() && ".!?…”\"»)".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Where the first word stands, after bullets, brackets and quotes. */
  private static int opening(String lower) {
    int i = 0;
    while (i < lower.length() - 1
        && !Character.isLetterOrDigit(lower.charAt(i))
        && lower.charAt(i) != '©') {
      i++;
    }
    return i;
  }

  private static int indexOf(String lower, String phrase, int from) {
    for (int i = lower.indexOf(phrase, from); i >= 0; i = lower.indexOf(phrase, i + 1)) {
      if (matchesAt(lower, phrase, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matchesAt(String lower, String phrase, int at) {
    int end = at + phrase.length();
    boolean before = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
    boolean inWord = Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
    boolean after =
        !inWord || end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
    return before && after && lower.startsWith(phrase, at);
  }

  private static int count(String lower, int from, int to) {
    return lower.substring(from, to).split("\\s+").length;
  }

  /** Lower case of the same length, with plain blanks. */
  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(Character.isSpaceChar(c) || c == '\n' ? ' ' : Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static String why(FurnitureWords w) {
    return "\"" + w.phrase().toLowerCase(Locale.ROOT) + "\"";
  }
}
