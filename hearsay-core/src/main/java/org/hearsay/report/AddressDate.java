package org.hearsay.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Interval;

/** The date that many sites put into a report's address: a ground to infer, not a statement. */
public final class AddressDate {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(20[0-4]\\d)([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/(20[0-4]\\d)(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)[/-](0[1-9]|1[0-2])(?=[/-])(?![/-]\\d)");

  private AddressDate() {}

  /** The day, or the month, that {@code url} holds. */
  public static Optional<Interval> find(String url) {
    try {
      Matcher m = DAY.matcher(url);
      if (m.find()) {
        return Optional.of(day(m.group(1), m.group(3), m.group(4)));
      }
      m = DAY_FIRST.matcher(url);
      if (m.find()) {
        return Optional.of(day(m.group(3), m.group(2), m.group(1)));
      }
      m = MONTH.matcher(url);
      return m.find() ? Optional.of(month(m.group(1), m.group(2))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Interval day(String year, String month, String day) {
    return Interval.day(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static Interval month(String year, String month) {
    YearMonth stretch = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    return new Interval(stretch.atDay(1), stretch.atEndOfMonth());
  }
}
