package org.hearsay.report;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Folding;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays in all languages of CLDR; loaded when first asked. */
final class CalendarWords {

  /** Folded name → month → the languages that call it so. */
  private static final Map<String, Map<Integer, Set<String>>> MONTHS = new HashMap<>();

  private static final Set<String> WEEKDAYS = new HashSet<>();

  static {
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty() && locale.getScript().isEmpty()) {
        load(new DateFormatSymbols(locale), locale.getLanguage());
      }
    }
  }

  private CalendarWords() {}

  /**
   * The month that {@code word} names, 1 to 12.
   *
   * @return 0 for no month, or when languages disagree and {@code language} settles nothing
   */
  static int month(String word, @Nullable String language) {
    Map<Integer, Set<String>> found = MONTHS.getOrDefault(Folding.fold(word), Map.of());
    String tag = language == null ? "" : ULocale.forLanguageTag(language).getLanguage();
    int all = found.values().stream().mapToInt(Set::size).sum();
    return found.entrySet().stream()
        .filter(e -> e.getValue().contains(tag) || e.getValue().size() * 5 >= all * 4)
        .max(Comparator.comparing(e -> e.getValue().contains(tag)))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(Folding.fold(word));
  }

  private static void load(DateFormatSymbols symbols, String language) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < months.length && i < 12; i++) {
          addMonth(name(months[i]), i + 1, language);
        }
        for (String weekday : symbols.getWeekdays(context, width)) {
          WEEKDAYS.add(name(weekday));
        }
      }
    }
    WEEKDAYS.remove("");
  }

  private static void addMonth(String name, int number, String language) {
    if (name.length() >= 3 && name.codePoints().allMatch(Character::isLetter)) {
      MONTHS
          .computeIfAbsent(name, n -> new HashMap<>())
          .computeIfAbsent(number, n -> new HashSet<>())
          .add(language);
    }
  }

  private static String name(String given) {
    return Folding.fold(given).replaceAll("\\.$", "");
  }
}
