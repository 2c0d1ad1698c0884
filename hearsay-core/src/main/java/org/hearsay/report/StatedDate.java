package org.hearsay.report;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that stands alone, as mark-up, front matter and date lines give it: a day, a month
 * or a year.
 *
 * <p>Understands ISO 8601, RFC 1123, numeric dates and names of months in every language that CLDR
 * knows. Where it cannot tell the day from the month (05/01/2024), and no language settles it, the
 * result is the year.
 */
final class StatedDate {

  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d\\d)(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern CJK =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日일])?");
  private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*|\\d+");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?|[+-]\\d\\d:?\\d\\d\\b");

  private StatedDate() {}

  /**
   * The date that {@code value} gives.
   *
   * @param language a BCP 47 tag that helps with ambiguous spellings, or null
   */
  static Optional<Interval> parse(String value, @Nullable String language) {
    String text = value.strip();
    if (text.length() > 120) {
      return Optional.empty();
    }
    try {
      return numeric(text, language).or(() -> named(text, language));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The date of a line that holds nothing else but a day of the week, a time, or particles. */
  static Optional<Interval> parseLine(String line, @Nullable String language) {
    int letters = 0;
    Matcher m = PART.matcher(TIME.matcher(line).replaceAll(" "));
    while (m.find()) {
      String part = m.group();
      boolean plain =
          Character.isDigit(part.charAt(0))
              || part.length() <= 3
              || CalendarWords.month(part, language) > 0
              || CalendarWords.isWeekday(part);
      if (!plain) {
        return Optional.empty();
      }
      letters += Character.isDigit(part.charAt(0)) ? 0 : part.length();
    }
    return letters > 40 ? Optional.empty() : parse(line, language).filter(StatedDate::hasMonth);
  }

  private static boolean hasMonth(Interval date) {
    return date.to().isBefore(date.from().plusMonths(2));
  }

  private static Optional<Interval> numeric(String text, @Nullable String language) {
    Matcher m = COMPACT.matcher(text);
    if (m.lookingAt()) {
      return Optional.of(interval(m.group(1), m.group(2), m.group(3)));
    }
    m = ISO.matcher(text);
    if (m.lookingAt() && restIsTime(text, m.end())) {
      return Optional.of(interval(m.group(1), m.group(3), m.group(4)));
    }
    m = CJK.matcher(text);
    if (m.find()) {
      return Optional.of(interval(m.group(1), m.group(2), m.group(3)));
    }
    m = DAY_FIRST.matcher(text);
    return m.find() ? Optional.of(dayFirst(m, language)) : Optional.empty();
  }

  private static boolean restIsTime(String text, int end) {
    return end == text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(end) == 'T';
  }

  private static Interval dayFirst(Matcher m, @Nullable String language) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean certain = m.group(2).equals(".") || first > 12 || first == second;
    if (certain || (second <= 12 && dayLeads(language))) {
      return interval(m.group(4), m.group(3), m.group(1));
    }
    return second > 12
        ? interval(m.group(4), m.group(1), m.group(3))
        : interval(m.group(4), null, null);
  }

  /** Whether all who write {@code language} put the day before the month. */
  private static boolean dayLeads(@Nullable String language) {
    if (language == null) {
      return false;
    }
    ULocale given = ULocale.forLanguageTag(language);
    boolean found = false;
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getLanguage().equals(given.getLanguage())
          && (given.getCountry().isEmpty() || locale.getCountry().equals(given.getCountry()))
          && DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat f) {
        String pattern = f.toPattern();
        int day = pattern.indexOf('d');
        if (day >= 0 && day < pattern.indexOf('y')) {
          found = true;
          if (day > pattern.indexOf('M')) {
            return false;
          }
        }
      }
    }
    return found;
  }

  private static Optional<Interval> named(String text, @Nullable String language) {
    List<String> words = new ArrayList<>();
    int day = 0;
    String year = "";
    Matcher m = PART.matcher(TIME.matcher(text).replaceAll(" "));
    while (m.find()) {
      String part = m.group();
      if (!Character.isDigit(part.charAt(0))) {
        words.add(part);
      } else if (part.length() == 4 && year.isEmpty()) {
        year = part;
      } else if (part.length() <= 2 && day == 0) {
        day = Integer.parseInt(part);
      }
    }
    int month = month(words, language);
    if (month == 0 || !year.matches("(19|20)\\d\\d") || words.size() > 8) {
      return Optional.empty();
    }
    return Optional.of(interval(year, "" + month, day == 0 ? null : "" + day));
  }

  /** The one month that {@code words} name, or 0; some languages' months are others' weekdays. */
  private static int month(List<String> words, @Nullable String language) {
    Set<Integer> months = new HashSet<>();
    Set<Integer> certain = new HashSet<>();
    for (String word : words) {
      int month = CalendarWords.month(word, language);
      if (month > 0) {
        (CalendarWords.isWeekday(word) ? months : certain).add(month);
      }
    }
    Set<Integer> found = certain.isEmpty() ? months : certain;
    return found.size() == 1 ? found.iterator().next() : 0;
  }

  private static Interval interval(String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return new Interval(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
    }
    YearMonth stretch = YearMonth.of(y, Integer.parseInt(month));
    return day == null
        ? new Interval(stretch.atDay(1), stretch.atEndOfMonth())
        : Interval.day(stretch.atDay(Integer.parseInt(day)));
  }
}
