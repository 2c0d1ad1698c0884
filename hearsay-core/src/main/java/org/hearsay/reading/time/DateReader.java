package org.hearsay.reading.time;

import java.time.LocalDate;
import java.util.Map;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.reading.time.DayNumbers.Days;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.hearsay.reading.time.Within.Share;
import org.jspecify.annotations.Nullable;

/** Reads single times of the calendar: dates, months, seasons, years, days of the week, parts. */
final class DateReader {

  private static final int[] SEASONS = {3, 6, 9, 12};

  /** The years between which four digits are a year even in front of a noun. */
  private static final int COMMON_FROM = 1900;

  private static final int COMMON_TO = 2100;

  private final TimeText text;
  private final DayNumbers numbers;
  private final CountReader counts;
  private final NthReader nths;

  DateReader(TimeText text) {
    this.text = text;
    this.numbers = new DayNumbers(text);
    this.counts = new CountReader(text);
    this.nths = new NthReader(text, this, counts);
  }

  DayNumbers numbers() {
    return numbers;
  }

  /** A year found behind a month, or standing alone. */
  record Year(int end, int year, @Nullable Integer shift) {

    Calendar of(Calendar said) {
      return said.withYear(year, shift);
    }
  }

  /** The longest single time that starts at token {@code i}. */
  @Nullable Parsed read(int i) {
    if (i >= text.size()) {
      return null;
    }
    Parsed best = numbers.numeric(i);
    if (best != null) {
      return best;
    }
    best = prefixed(i);
    if (best != null) {
      return best;
    }
    best = nths.read(i);
    best = Parsed.longer(best, counts.read(i));
    best = Parsed.longer(best, dayMonth(i));
    best = Parsed.longer(best, month(i));
    best = Parsed.longer(best, season(i));
    best = Parsed.longer(best, weekday(i));
    best = Parsed.longer(best, holiday(i));
    best = Parsed.longer(best, year(i));
    best = Parsed.longer(best, decade(i));
    return Parsed.longer(best, part(i));
  }

  @Nullable Parsed dayMonth(int i) {
    Days days = numbers.days(i);
    if (days == null) {
      return null;
    }
    int at = days.end();
    if (text.isMark(at, ".") && text.isDigit(i)) {
      at++;
    }
    at = text.skipGlue(at);
    Hit unit = text.find(at, Role.UNIT);
    if (unit != null && unit.word().unit() == Unit.MONTH) {
      at = text.skipGlue(unit.end());
    }
    Hit month = text.find(at, Role.MONTH);
    return month == null ? null : dated(i, month.end(), month.word().number(), days);
  }

  /** A date whose day and month are read up to token {@code end}. */
  private @Nullable Parsed dated(int first, int end, int month, Days days) {
    if (!Calendar.isValid(0, month, days.to())) {
      return null;
    }
    Calendar said = Calendar.month(month).withDay(days.from());
    Year year = yearAfter(end);
    int last = year == null ? end : year.end();
    Calendar from = year == null ? said : said.withYear(year.year(), year.shift());
    return days.from() == days.to()
        ? Parsed.of(first, last, from)
        : Parsed.of(first, last, new Said.Range(from, from.withDay(days.to())));
  }

  @Nullable Parsed month(int i) {
    Hit month = text.find(i, Role.MONTH);
    boolean weak = month != null && month.word().weak() && !(month.word().capital() && isLedIn(i));
    if (month == null) {
      Hit unit = text.find(i, Role.UNIT);
      if (unit != null && unit.word().unit() == Unit.MONTH) {
        month = text.find(text.skipGlue(unit.end()), Role.MONTH);
      }
      if (month == null) {
        return null;
      }
    }
    int number = month.word().number();
    if (text.grammar().monthFirst()) {
      int at = text.skipGlue(month.end());
      Days days = numbers.days(at);
      if (days != null && !text.isMark(days.end(), "%") && text.isDigit(at)) {
        Parsed dated = dated(i, days.end(), number, days);
        if (dated != null) {
          return dated;
        }
      }
    }
    Calendar said = Calendar.month(number);
    Hit shift = text.find(month.end(), Role.SHIFT);
    if (shift != null && !startsUnit(shift.end())) {
      return Parsed.of(i, shift.end(), new Said.Shifted(said, shift.word().number()));
    }
    Year year = yearAfter(month.end());
    return year == null
        ? new Parsed(i, month.end(), said, weak)
        : Parsed.of(i, year.end(), said.withYear(year.year(), year.shift()));
  }

  private boolean startsUnit(int i) {
    return text.find(i, Role.UNIT) != null;
  }

  @Nullable Parsed season(int i) {
    Hit season = text.find(i, Role.SEASON);
    if (season == null) {
      return null;
    }
    int number = season.word().number();
    Calendar said = new Calendar(0, null, SEASONS[number - 1], 3, 0);
    Hit shift = text.find(season.end(), Role.SHIFT);
    if (shift != null && !startsUnit(shift.end())) {
      return Parsed.of(i, shift.end(), new Said.Shifted(said, shift.word().number()));
    }
    Year year = yearAfter(season.end());
    return year == null
        ? new Parsed(i, season.end(), said, season.word().weak())
        : Parsed.of(i, year.end(), said.withYear(year.year(), year.shift()));
  }

  /** The year that stands at token {@code i}, past joining words and a comma. */
  @Nullable Year yearAfter(int i) {
    int at = i;
    if (text.isMark(at, ",") && numbers.year(at + 1) != 0) {
      at++;
    }
    at = text.skipGlue(at);
    int start = text.skip(at, Role.YEAR_WORD);
    int year = numbers.year(start);
    if (year != 0) {
      return new Year(text.skip(start + 1, Role.YEAR_WORD), year, null);
    }
    Parsed counted = counts.read(at);
    if (counted != null
        && counted.said() instanceof Said.Counted c
        && c.unit() == Unit.YEAR
        && c.from() == c.to()) {
      return new Year(counted.end(), 0, c.from());
    }
    return null;
  }

  @Nullable Parsed year(int i) {
    int start = text.skip(i, Role.YEAR_WORD);
    int year = numbers.year(start);
    boolean old = year < COMMON_FROM || year > COMMON_TO;
    if (year == 0 || old && text.countsWord(start + 1)) {
      return null;
    }
    int end = text.skip(start + 1, Role.YEAR_WORD);
    boolean sure = start > i || end > start + 1;
    return new Parsed(i, end, Calendar.year(year), !sure && !isLedIn(i));
  }

  /** Whether a word that makes four digits a year ends right before token {@code i}. */
  private boolean isLedIn(int i) {
    for (int k = Math.max(0, i - 2); k < i; k++) {
      Hit before = text.find(k, Role.YEAR_BEFORE);
      if (before != null && before.end() == i) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Parsed decade(int i) {
    if (i >= text.size()) {
      return null;
    }
    String form = text.token(i).form();
    if (form.length() == 5 && form.charAt(4) == 's' && text.isDigit(i)) {
      int year = DayNumbers.plain(form.substring(0, 4));
      return year % 10 == 0 ? decadeFrom(i, i + 1, year) : null;
    }
    Hit decade = text.find(i, Role.DECADE);
    if (decade == null) {
      return null;
    }
    String value = decade.word().text();
    if (!value.equals("-")) {
      return decadeFrom(i, decade.end(), Integer.parseInt(value));
    }
    int at = decade.end();
    if (text.isMark(at, "'") || text.isMark(at, "’") || text.isMark(at, "‘")) {
      at++;
    }
    int year = text.isDigit(at) ? DayNumbers.plain(text.token(at).form()) : -1;
    int full = year >= 0 && year < 100 ? 1900 + year : year;
    return full % 10 == 0 && full >= 1800 && full < 2100 ? decadeFrom(i, at + 1, full) : null;
  }

  private static Parsed decadeFrom(int first, int end, int year) {
    Said days = new Said.Fixed(Unit.DECADE.around(LocalDate.of(year, 1, 1)));
    return Parsed.of(first, end, days);
  }

  private @Nullable Parsed holiday(int i) {
    Hit holiday = text.find(i, Role.HOLIDAY);
    if (holiday == null) {
      return null;
    }
    int number = holiday.word().number();
    Calendar said = Calendar.month(number / 100).withDay(number % 100);
    Year year = yearAfter(holiday.end());
    return year == null
        ? Parsed.of(i, holiday.end(), said)
        : Parsed.of(i, year.end(), said.withYear(year.year(), year.shift()));
  }

  private @Nullable Parsed weekday(int i) {
    Hit day = text.find(i, Role.WEEKDAY);
    if (day == null || text.find(i, Role.UNIT) != null && text.isCounted(i)) {
      return null;
    }
    int number = day.word().number();
    Parsed date = date(i, day.end(), number);
    if (date != null) {
      return date;
    }
    Hit shift = text.find(day.end(), Role.SHIFT);
    if (shift != null && !startsUnit(shift.end())) {
      return Parsed.of(i, shift.end(), new Said.Weekday(number, shift.word().number(), null));
    }
    Parsed week = week(day.end());
    if (week != null && week.said() instanceof Said.Counted c) {
      return Parsed.of(i, week.end(), new Said.Weekday(number, null, c.from()));
    }
    return new Parsed(i, day.end(), new Said.Weekday(number, null, null), day.word().weak());
  }

  /** A day of the week with its date: "Friday, 3 May", "Friday the 3rd". */
  private @Nullable Parsed date(int first, int end, int weekday) {
    int at = text.skipGlue(text.isMark(end, ",") ? end + 1 : end);
    Parsed date = Parsed.longer(dayMonth(at), month(at));
    date = date == null ? numbers.numeric(at) : date;
    if (date != null && date.said().precision() == Precision.DAY) {
      boolean open = date.said() instanceof Calendar c && !c.hasYear();
      Said said = open ? new Within.Named(date.said(), weekday) : date.said();
      return Parsed.of(first, date.end(), said);
    }
    Days days = text.isDigit(at) ? numbers.days(at) : null;
    return days == null || days.from() != days.to() || text.countsWord(days.end())
        ? null
        : Parsed.of(first, days.end(), new Said.WeekdayOn(weekday, days.from()));
  }

  /** The one week counted from now that stands at token {@code i}, past joining words. */
  private @Nullable Parsed week(int i) {
    int joined = text.skipGlue(i);
    for (int at : new int[] {i, joined, text.skipGlue(text.skip(joined, Role.YEAR_BEFORE))}) {
      Parsed counted = counts.read(at);
      if (counted != null
          && counted.said() instanceof Said.Counted c
          && c.unit() == Unit.WEEK
          && c.from() == c.to()) {
        return counted;
      }
    }
    return null;
  }

  /** "Mid-October", "mid-2023" in one word. */
  private @Nullable Parsed prefixed(int i) {
    String form = text.token(i).lower();
    if (form.indexOf('-') <= 0) {
      return null;
    }
    for (Map.Entry<String, TimeWord> prefix : text.grammar().prefixes().entrySet()) {
      if (form.startsWith(prefix.getKey())) {
        String rest = text.token(i).form().substring(prefix.getKey().length());
        Share share = Share.valueOf(prefix.getValue().text());
        TimeWord month = text.single(rest, Role.MONTH);
        if (month != null) {
          Calendar said = Calendar.month(month.number());
          Year year = yearAfter(i + 1);
          Calendar full = year == null ? said : said.withYear(year.year(), year.shift());
          return Parsed.of(i, year == null ? i + 1 : year.end(), new Within.Part(full, share));
        }
        int year = rest.length() == 4 ? DayNumbers.plain(rest) : -1;
        return year < 1000
            ? null
            : Parsed.of(i, i + 1, new Within.Part(Calendar.year(year), share));
      }
    }
    return null;
  }

  private @Nullable Parsed part(int i) {
    Hit part = text.find(i, Role.PART);
    if (part == null) {
      return null;
    }
    int at = text.skipGlue(part.end());
    Parsed whole = Parsed.longer(month(at), season(at));
    whole = Parsed.longer(whole, year(at));
    whole = Parsed.longer(whole, counts.read(at));
    whole = Parsed.longer(whole, decade(at));
    whole = Parsed.longer(whole, nths.quarter(at));
    if (whole == null) {
      Hit unit = text.find(at, Role.UNIT);
      if (unit != null && unit.word().unit() != Unit.DAY) {
        whole = Parsed.of(at, unit.end(), Said.Counted.of(unit.word().unit(), 0));
      }
    }
    if (whole == null || whole.said().precision() == Precision.DAY) {
      return null;
    }
    Share share = Share.valueOf(part.word().text());
    return Parsed.of(i, whole.end(), new Within.Part(whole.said(), share));
  }
}
