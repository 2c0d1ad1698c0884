package org.hearsay.reading.time;

import java.time.LocalDate;
import org.hearsay.language.Feature;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.reading.quantity.Amount;
import org.hearsay.reading.time.DayNumbers.Days;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads times by their place in a longer one: the third quarter of a year, the last week of a
 * month, the first nine months of a year, the 20th of next month, the week of a day; and centuries.
 */
final class NthReader {

  private static final int LAST_CENTURY = 22;
  private static final int MOST = 366;

  private final TimeText text;
  private final DateReader dates;
  private final CountReader counts;

  NthReader(TimeText text, DateReader dates, CountReader counts) {
    this.text = text;
    this.dates = dates;
    this.counts = counts;
  }

  /** A number in a row, read up to token {@code end}. */
  private record Nth(int end, int number) {}

  /** The longest such time that starts at token {@code i}. */
  @Nullable Parsed read(int i) {
    Parsed best = quarter(i);
    best = Parsed.longer(best, within(i));
    best = Parsed.longer(best, dayOf(i));
    return Parsed.longer(best, weekOf(i));
  }

  /** "The third quarter of 2023", "trimestrul III", "the 19th century". */
  @Nullable Parsed quarter(int i) {
    Hit written = text.find(i, Role.QUARTER);
    if (written != null) {
      return months(i, written.end(), (written.word().number() - 1) * 3 + 1, 3);
    }
    Nth nth = nth(i);
    Hit unit = text.find(nth == null ? i : nth.end(), Role.UNIT);
    if (unit == null || unit.word().unit().compareTo(Unit.MONTH) <= 0) {
      return null;
    }
    Unit of = unit.word().unit();
    int end = unit.end();
    if (nth == null) {
      nth = ofUnit(unit.end());
      end = nth == null ? end : nth.end();
    }
    if (nth == null) {
      return null;
    }
    int n = nth.number();
    if (of == Unit.CENTURY && n <= LAST_CENTURY) {
      return Parsed.of(i, end, new Said.Fixed(Unit.CENTURY.around(LocalDate.of(n * 100, 1, 1))));
    }
    int months = of == Unit.QUARTER ? 3 : of == Unit.HALF ? 6 : 0;
    if (months == 0 || n * months > 12) {
      return null;
    }
    return months(i, end, (n - 1) * months + 1, months);
  }

  private Parsed months(int first, int end, int month, int months) {
    Calendar said = new Calendar(0, null, month, months, 0);
    DateReader.Year year = dates.yearAfter(end);
    return year == null ? Parsed.of(first, end, said) : Parsed.of(first, year.end(), year.of(said));
  }

  /** The place in a row that a word, Roman digits or digits with their mark give. */
  private @Nullable Nth nth(int i) {
    Hit ordinal = text.find(i, Role.ORDINAL);
    if (ordinal != null) {
      return new Nth(ordinal.end(), ordinal.word().number());
    }
    int roman = text.roman(i);
    if (roman > 0) {
      return new Nth(i + 1, roman);
    }
    Days days = text.isDigit(i) ? dates.numbers().days(i) : null;
    if (days == null || days.from() != days.to()) {
      return null;
    }
    return new Nth(text.isMark(days.end(), ".") ? days.end() + 1 : days.end(), days.from());
  }

  /** The place in a row that stands behind its unit: "siglo XIX", "quarter 3". */
  private @Nullable Nth ofUnit(int i) {
    int at = text.skipGlue(i);
    int roman = text.roman(at);
    if (roman > 0) {
      return new Nth(at + 1, roman);
    }
    int digit = at == i && text.isDigit(at) ? DayNumbers.plain(text.token(at).form()) : 0;
    return digit > 0 && digit <= 4 && !text.countsWord(at + 1) ? new Nth(at + 1, digit) : null;
  }

  /** The n-th or last day, day of the week, week or month of a longer time; the first so many. */
  private @Nullable Parsed within(int i) {
    Amount lead = text.isDigit(i) || text.isNumberWord(i) ? text.number(i) : null;
    Amount count = lead;
    Hit nth = text.find(lead == null ? i : lead.end(), Role.ORDINAL);
    if (lead != null && nth == null && text.find(i, Role.ORDINAL) != null) {
      count = null;
      nth = text.find(i, Role.ORDINAL);
    }
    int start = count == null ? i : count.end();
    Hit last = nth != null ? nth : text.find(start, Role.SHIFT);
    if (last == null || nth == null && last.word().number() != -1) {
      return null;
    }
    int n = nth == null ? -1 : nth.word().number();
    count = count == null && n <= 1 ? text.number(last.end()) : count;
    int at = Math.max(last.end(), count == null ? 0 : count.end());
    Hit unit = text.find(at, Role.UNIT);
    Hit day = unit != null || count != null ? null : text.find(at, Role.WEEKDAY);
    Hit what = unit != null ? unit : day;
    if (what == null || unit != null && unit.word().unit().compareTo(Unit.QUARTER) > 0) {
      return null;
    }
    Unit small = unit == null ? Unit.DAY : unit.word().unit();
    Parsed whole = whole(what.end(), small);
    if (whole == null) {
      return null;
    }
    if (count == null) {
      int weekday = day == null ? 0 : day.word().number();
      return Parsed.of(i, whole.end(), new Within.Nth(whole.said(), n, small, weekday));
    }
    Double value = count.value();
    boolean some = value != null && value % 1 == 0 && value >= 1 && value <= MOST && n <= 1;
    return value == null || !some
        ? null
        : Parsed.of(i, whole.end(), new Within.Some(whole.said(), small, n * value.intValue()));
  }

  /** The time that holds several of a unit, and stands behind it. */
  private @Nullable Parsed whole(int i, Unit small) {
    int at = text.skipGlue(i);
    at = at == i ? text.skip(at, Role.YEAR_BEFORE) : at;
    Parsed whole = Parsed.longer(dates.month(at), dates.year(at));
    whole = Parsed.longer(whole, dates.season(at));
    whole = Parsed.longer(whole, counted(at));
    if (whole == null || !holds(whole.said().precision(), small)) {
      return null;
    }
    return whole;
  }

  /** A month or year counted from now; without a word for which, the present one. */
  private @Nullable Parsed counted(int i) {
    Parsed counted = counts.read(i);
    if (counted != null
        && counted.said() instanceof Said.Counted c
        && c.unit().compareTo(Unit.MONTH) >= 0
        && c.from() == c.to()) {
      return counted;
    }
    Hit unit = text.find(i, Role.UNIT);
    boolean whole =
        unit != null
            && unit.word().unit().compareTo(Unit.MONTH) >= 0
            && !text.token(unit.end() - 1).word().must(Feature.PL);
    return unit == null || !whole
        ? null
        : Parsed.of(i, unit.end(), Said.Counted.of(unit.word().unit(), 0));
  }

  private static boolean holds(Precision whole, Unit small) {
    return switch (whole) {
      case MONTH -> small.compareTo(Unit.WEEK) <= 0;
      case SEASON -> small.compareTo(Unit.MONTH) <= 0;
      case YEAR -> small.compareTo(Unit.QUARTER) <= 0;
      default -> false;
    };
  }

  /** "The 20th of next month", "20 tego miesiąca". */
  private @Nullable Parsed dayOf(int i) {
    Days days = dates.numbers().days(i);
    if (days == null || days.from() != days.to()) {
      return null;
    }
    int end = text.isMark(days.end(), ".") && text.isDigit(i) ? days.end() + 1 : days.end();
    Hit noun = text.find(end, Role.UNIT);
    end = noun != null && noun.word().unit() == Unit.DAY ? noun.end() : end;
    boolean bare = text.isDigit(i) && text.find(end, Role.AHEAD_BEFORE) != null;
    int at = text.skipGlue(end);
    Parsed month = bare ? null : isPlain(i) && days.end() == i + 1 ? counts.read(at) : counted(at);
    if (month == null
        || !(month.said() instanceof Said.Counted)
        || month.said().precision() != Precision.MONTH
        || isPlain(i) && at == days.end() && mayBePlural(at, month.end())) {
      return null;
    }
    return Parsed.of(i, month.end(), new Within.Nth(month.said(), days.from(), Unit.DAY, 0));
  }

  /** Whether token {@code i} is digits alone, which count months as well. */
  private boolean isPlain(int i) {
    return DayNumbers.plain(text.token(i).form()) >= 0;
  }

  /** Whether the unit between these tokens may be a plural, which the number in front counts. */
  private boolean mayBePlural(int first, int end) {
    for (int k = first; k < end; k++) {
      if (text.find(k, Role.UNIT) != null && text.token(k).word().can(Feature.PL)) {
        return true;
      }
    }
    return false;
  }

  /** "The week of 7 October": the one that holds the day. */
  private @Nullable Parsed weekOf(int i) {
    Hit unit = text.find(i, Role.UNIT);
    if (unit == null || unit.word().unit() != Unit.WEEK) {
      return null;
    }
    int at = text.skipGlue(unit.end());
    Parsed day = at == unit.end() ? null : Parsed.longer(dates.dayMonth(at), dates.month(at));
    if (day == null || day.said().precision() != Precision.DAY) {
      return null;
    }
    return Parsed.of(i, day.end(), new Within.Around(day.said(), Unit.WEEK));
  }
}
