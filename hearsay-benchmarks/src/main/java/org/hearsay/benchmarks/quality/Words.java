package org.hearsay.benchmarks.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of a text as scores compare them: without case and accents. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  /** Articles and prepositions that say nothing of a name. */
  private static final Set<String> STOP =
      Set.of(
          "the", "a", "an", "of", "and", "un", "una", "uno", "il", "la", "lo", "i", "gli", "le",
          "l", "di", "del", "della", "dei", "degli", "delle", "al", "ale", "ai", "unui", "unei",
          "z", "w", "na", "od");

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(fold(word.group()));
    }
    return words;
  }

  /** How many words a part of a text has, at least 1. */
  static long count(String text) {
    return Math.max(1, WORD.matcher(text).results().count());
  }

  private static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return ACCENT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether one of the names shares a stem of the wanted name's telling words. */
  static boolean sameName(String wanted, List<String> names) {
    List<String> telling = telling(wanted);
    for (String name : names) {
      List<String> others = telling(name);
      long hits =
          telling.stream().filter(x -> others.stream().anyMatch(y -> sameStem(x, y))).count();
      if (hits > 0 && (2 * hits >= telling.size() || 2 * hits >= others.size())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> telling(String name) {
    List<String> all = of(name);
    List<String> telling = all.stream().filter(w -> !STOP.contains(w)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static boolean sameStem(String x, String y) {
    int shorter = Math.min(x.length(), y.length());
    int stem = Math.max(4, shorter - 3);
    return x.equals(y) || shorter >= 4 && x.substring(0, stem).equals(y.substring(0, stem));
  }

  /** Where words stand in a text, whatever white space is between them; null when nowhere. */
  static @Nullable Span locate(String text, String words) {
    String strict = SPACE.matcher(words).replaceAll(" ");
    StringBuilder flat = new StringBuilder(text.length());
    int[] where = new int[text.length()];
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = SPACE.matcher(text.substring(i, i + 1)).matches();
      if (!space || !blank) {
        where[flat.length()] = i;
        flat.append(space ? ' ' : text.charAt(i));
      }
      blank = space;
    }
    int start = flat.indexOf(strict);
    return start < 0 || strict.isEmpty()
        ? null
        : new Span(where[start], where[start + strict.length() - 1] + 1);
  }

  /** Twice the shared words in all words of two parts of a text. */
  static double dice(Span a, Span b, String text) {
    int start = Math.max(a.start(), b.start());
    int end = Math.min(a.end(), b.end());
    if (end <= start) {
      return 0;
    }
    double both = count(text.substring(start, end));
    return 2 * both / (count(a.of(text)) + count(b.of(text)));
  }
}
