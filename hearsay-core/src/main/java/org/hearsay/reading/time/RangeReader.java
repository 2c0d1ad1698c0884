package org.hearsay.reading.time;

import org.hearsay.reading.time.DayNumbers.Days;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** Reads times from one to another, and times since one. */
final class RangeReader {

  private final TimeText text;
  private final DateReader dates;

  RangeReader(TimeText text, DateReader dates) {
    this.text = text;
    this.dates = dates;
  }

  /**
   * One end of a range.
   *
   * @param bare a day or year in digits alone, which the other end must explain; 0 when it is a
   *     time of its own
   */
  private record End(int end, @Nullable Parsed time, int bare) {}

  /** The range that starts at token {@code i}; null when none does. */
  @Nullable Parsed read(int i) {
    Hit between = text.find(i, Role.BETWEEN);
    if (between != null) {
      return pair(i, between.end(), Role.AND);
    }
    Hit from = text.find(i, Role.FROM);
    if (from != null) {
      Parsed pair = pair(i, from.end(), Role.TO);
      if (pair != null) {
        return pair;
      }
    }
    Hit since = text.find(i, Role.SINCE);
    return since == null ? bare(i) : since(i, since.end());
  }

  private @Nullable Parsed since(int i, int at) {
    Parsed pair = pair(i, at, Role.TO);
    if (pair != null) {
      return pair;
    }
    int start = text.skipGlue(at);
    Parsed time = dates.read(start);
    if (time == null || time.said() instanceof Said.Range) {
      return null;
    }
    if (time.weak() && !(time.said() instanceof Calendar)) {
      return null;
    }
    return Parsed.of(i, time.end(), new Said.Range(time.said(), null));
  }

  /** A range without an opening word: "12–17 September", "September to December". */
  private @Nullable Parsed bare(int i) {
    int[] years = dates.numbers().years(i);
    if (years != null) {
      Said range = new Said.Range(Calendar.year(years[0]), Calendar.year(years[1]));
      return Parsed.of(i, text.skip(i + 1, Role.YEAR_WORD), range);
    }
    Parsed hyphenated = months(i);
    return hyphenated != null ? hyphenated : pair(i, i, Role.TO);
  }

  /** Two months in one word. */
  private @Nullable Parsed months(int i) {
    String form = text.token(i).form();
    int cut = form.indexOf('-');
    if (cut < 3 || cut > form.length() - 4 || text.isDigit(i)) {
      return null;
    }
    TimeWord from = text.single(form.substring(0, cut), Role.MONTH);
    TimeWord to = from == null ? null : text.single(form.substring(cut + 1), Role.MONTH);
    if (from == null || to == null) {
      return null;
    }
    int year = dates.numbers().year(i + 1);
    Calendar end = Calendar.month(to.number()).withYear(year, null);
    Calendar start = Calendar.month(from.number());
    int end1 = year == 0 ? i + 1 : text.skip(i + 2, Role.YEAR_WORD);
    return Parsed.of(i, end1, new Said.Range(fill(start, end), end));
  }

  private @Nullable Parsed pair(int first, int at, Role joint) {
    End from = end(text.skipGlue(at));
    if (from == null) {
      return null;
    }
    boolean day = from.bare() > 0 && from.bare() <= 31;
    int next = joint(from.end(), joint, first == at && (day || isNextMonth(from)));
    if (next < 0) {
      return null;
    }
    End to = end(text.skipGlue(next));
    return to == null ? null : join(first, first < at, from, to);
  }

  /** Whether a month stands at this end, and after "and" the month that follows it. */
  private boolean isNextMonth(End from) {
    Hit and = text.find(from.end(), Role.AND);
    Hit next = and == null ? null : text.find(and.end(), Role.MONTH);
    return next != null
        && from.time() != null
        && from.time().said() instanceof Calendar c
        && c.day() == 0
        && c.months() == 1
        && !c.hasYear()
        && next.word().number() == c.month() % 12 + 1;
  }

  private int joint(int i, Role role, boolean list) {
    if (text.isDash(i) || list && text.isMark(i, "/")) {
      return i + 1;
    }
    Hit joint = text.find(i, role);
    if (joint == null && list) {
      joint = text.find(i, Role.AND);
    }
    return joint == null ? -1 : joint.end();
  }

  private @Nullable End end(int i) {
    if (i >= text.size()) {
      return null;
    }
    Parsed time = dates.read(i);
    if (time != null && time.said() instanceof Said.WeekdayOn on) {
      return new End(time.end(), null, on.day());
    }
    if (time != null && !(time.said() instanceof Said.Range)) {
      boolean plainYear = time.weak() && text.isDigit(i);
      return new End(time.end(), time, plainYear ? dates.numbers().year(i) : 0);
    }
    Days day = dates.numbers().days(i);
    if (day == null || day.from() != day.to()) {
      return null;
    }
    boolean dotted = text.isMark(day.end(), ".") && isMark(day.end() + 1);
    return new End(dotted ? day.end() + 1 : day.end(), null, day.from());
  }

  private boolean isMark(int i) {
    return text.isDash(i) || text.isMark(i, "/");
  }

  /** The day and month that are said, with or without their day of the week. */
  private static @Nullable Calendar dated(@Nullable Parsed time) {
    Said said = time == null ? null : time.said();
    Said named = said instanceof Within.Named n ? n.whole() : said;
    return named instanceof Calendar c ? c : null;
  }

  private @Nullable Parsed join(int first, boolean led, End from, End to) {
    Parsed a = from.time();
    Parsed b = to.time();
    if (a == null && b == null) {
      return null;
    }
    Calendar x = dated(a);
    Calendar y = dated(b);
    if (a == null) {
      return y != null && y.day() > 0 && y.day() >= from.bare()
          ? Parsed.of(first, to.end(), new Said.Range(y.withDay(from.bare()), y))
          : null;
    }
    if (b == null) {
      return x != null
              && x.day() > 0
              && to.bare() >= x.day()
              && Calendar.isValid(x.year(), x.month(), to.bare())
          ? Parsed.of(first, to.end(), new Said.Range(a.said(), x.withDay(to.bare())))
          : null;
    }
    if (a.weak() && b.weak() && !led && from.bare() + to.bare() == 0) {
      return null;
    }
    if (from.bare() > 0 && to.bare() > 0 && (from.bare() >= to.bare() || from.bare() < 1800)) {
      return null;
    }
    if (x != null && y != null) {
      Calendar start = fill(x, y);
      return Parsed.of(first, to.end(), new Said.Range(start, fillEnd(start, y)));
    }
    return Parsed.of(first, to.end(), new Said.Range(a.said(), b.said()));
  }

  /** The start with the year that the end gives. */
  private static Calendar fill(Calendar start, Calendar end) {
    if (start.hasYear() || !end.hasYear() || end.month() == 0 || start.month() == 0) {
      return start;
    }
    boolean before = start.month() > end.month();
    Integer shift = end.yearShift();
    return shift != null
        ? start.withYear(0, shift - (before ? 1 : 0))
        : start.withYear(end.year() - (before ? 1 : 0), null);
  }

  private static Calendar fillEnd(Calendar start, Calendar end) {
    if (end.hasYear() || start.year() == 0 || end.month() == 0) {
      return end;
    }
    return end.withYear(start.year() + (start.month() > end.month() ? 1 : 0), null);
  }
}
