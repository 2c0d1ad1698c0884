package org.hearsay.reading.time;

import org.hearsay.language.Word.Shape;
import org.hearsay.reading.quantity.Amount;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** Reads the digits of dates: days, years, and dates in digits alone. */
final class DayNumbers {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final TimeText text;

  DayNumbers(TimeText text) {
    this.text = text;
  }

  /**
   * Days of a month.
   *
   * @param to the last of them; equal to {@code from} for one day
   */
  record Days(int end, int from, int to) {}

  /** The day of a month that token {@code i} names, in digits or as an ordinal word. */
  @Nullable Days days(int i) {
    if (i >= text.size()) {
      return null;
    }
    if (!text.isDigit(i)) {
      Hit ordinal = text.find(i, Role.ORDINAL);
      return ordinal == null || ordinal.word().number() > 31
          ? words(i)
          : new Days(ordinal.end(), ordinal.word().number(), ordinal.word().number());
    }
    String form = text.token(i).form();
    int cut = digitsEnd(form, 0);
    int day = cut > 2 ? 0 : Integer.parseInt(form.substring(0, cut));
    if (day < 1 || day > 31) {
      return null;
    }
    if (cut == form.length()) {
      boolean mark = i + 1 < text.size() && text.grammar().isSuffix(text.token(i + 1).form());
      return new Days(mark ? i + 2 : i + 1, day, day);
    }
    String rest = form.substring(cut);
    if (text.grammar().isSuffix(rest)) {
      return new Days(i + 1, day, day);
    }
    int to = rest.length() > 3 || rest.charAt(0) != '-' ? 0 : plain(rest.substring(1));
    return to > day && to <= 31 ? new Days(i + 1, day, to) : null;
  }

  /** A day given as a number word; only where a month is near. */
  private @Nullable Days words(int i) {
    boolean near = false;
    for (int k = i + 1; k <= i + 6 && !near; k++) {
      near = text.find(k, Role.MONTH) != null;
    }
    Amount number = near ? text.number(i) : null;
    Double value = number == null ? null : number.value();
    if (number == null || value == null || value % 1 != 0 || value < 1 || value > 31) {
      return null;
    }
    return new Days(number.end(), value.intValue(), value.intValue());
  }

  /** The year that token {@code i}, four digits, names; 0 when it names none. */
  int year(int i) {
    if (!text.isDigit(i) || text.token(i).form().length() != 4) {
      return 0;
    }
    int year = plain(text.token(i).form());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** Two years in one word, as "2022-2023" or "2022-23"; null when it is not. */
  int @Nullable [] years(int i) {
    String form = text.isDigit(i) ? text.token(i).form() : "";
    if (form.length() != 9 && form.length() != 7 || digitsEnd(form, 0) != 4) {
      return null;
    }
    int from = plain(form.substring(0, 4));
    int to = form.charAt(4) == '-' ? plain(form.substring(5)) : 0;
    to = form.length() == 7 && to > 0 ? from / 100 * 100 + to : to;
    return from >= FIRST_YEAR && to > from && to <= LAST_YEAR ? new int[] {from, to} : null;
  }

  /** A date in digits: 2023-10-13, 13.10.2023, 13/10/2023. */
  @Nullable Parsed numeric(int i) {
    if (!text.isDigit(i) || text.token(i).word().shape() != Shape.NUMBER) {
      return null;
    }
    String form = text.token(i).form();
    if (form.length() <= 5 && form.indexOf('.') > 0) {
      return dotted(i, form);
    }
    if (form.length() >= 8) {
      for (char mark : new char[] {'-', '.'}) {
        Parsed found = split(i, i + 1, form, mark);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    boolean slashes =
        text.isMark(i + 1, "/")
            && text.isDigit(i + 2)
            && text.isMark(i + 3, "/")
            && text.isDigit(i + 4);
    if (!slashes || text.token(i + 4).start() - text.token(i).start() > 6) {
      return null;
    }
    String whole = form + '/' + text.token(i + 2).form() + '/' + text.token(i + 4).form();
    return split(i, i + 5, whole, '/');
  }

  /** Day and month with a full stop behind each: 15.10.; without the last one, in ranges alone. */
  private @Nullable Parsed dotted(int i, String form) {
    int dot = form.indexOf('.');
    int day = plain(form.substring(0, dot));
    int month = plain(form.substring(dot + 1));
    if (text.grammar().monthFirst() || day < 1 || !Calendar.isValid(0, month, day)) {
      return null;
    }
    boolean ended = text.isMark(i + 1, ".") && text.token(i + 1).start() == text.token(i).end();
    boolean sure = ended && (text.isJoined(i) || !text.endsSentence(i + 2));
    return new Parsed(i, ended ? i + 2 : i + 1, Calendar.month(month).withDay(day), !sure);
  }

  private @Nullable Parsed split(int first, int end, String form, char mark) {
    int one = form.indexOf(mark);
    int two = form.indexOf(mark, one + 1);
    if (one < 1 || two < 0 || form.indexOf(mark, two + 1) >= 0) {
      return null;
    }
    int a = plain(form.substring(0, one));
    int b = plain(form.substring(one + 1, two));
    int c = plain(form.substring(two + 1));
    if (one == 4) {
      return date(first, end, a, b, c);
    }
    if (form.length() - two - 1 != 4) {
      return form.length() - two - 1 == 2 && mark != '-' && c >= 0
          ? ordered(first, end, a, b, (c > 60 ? 1900 : 2000) + c, mark)
          : null;
    }
    return ordered(first, end, a, b, c, mark);
  }

  private @Nullable Parsed ordered(int first, int end, int a, int b, int year, char mark) {
    boolean monthFirst = text.grammar().monthFirst() && mark != '.' && a <= 12 || b > 12;
    return monthFirst ? date(first, end, year, a, b) : date(first, end, year, b, a);
  }

  private static @Nullable Parsed date(int first, int end, int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || !Calendar.isValid(year, month, day)) {
      return null;
    }
    return Parsed.of(first, end, Calendar.year(year).on(month, day));
  }

  private static int digitsEnd(String form, int from) {
    int i = from;
    while (i < form.length() && form.charAt(i) >= '0' && form.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The number that these digits are; -1 for anything else. */
  static int plain(String form) {
    return form.isEmpty() || form.length() > 6 || digitsEnd(form, 0) < form.length()
        ? -1
        : Integer.parseInt(form);
  }
}
