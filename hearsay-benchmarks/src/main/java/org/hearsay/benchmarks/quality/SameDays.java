package org.hearsay.benchmarks.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.TimeExpression.Kind;
import org.hearsay.reading.TimeExpression.Precision;
import org.hearsay.text.Interval;

/**
 * Which days are the ones that an example of Duckling means.
 *
 * <p>Exactly these are, and besides:
 *
 * <ul>
 *   <li>Duckling reads towards the future, news towards the past: what lies behind the day of
 *       reference is right when it is the wanted one for a reader a week or a year later;
 *   <li>whole weeks, months and years away from the day of reference ("three weeks ago") Duckling
 *       takes as the very day, Hearsay as the week, month or year that holds it;
 *   <li>bounds that the words do not give (parts, seasons, rests, the last or next so many units)
 *       are each reader's own: more than half of the days must be in common. What gives its ends
 *       must have them.
 * </ul>
 */
final class SameDays {

  static final LocalDate REFERENCE = LocalDate.of(2013, 2, 12);

  private static final Pattern DAYS =
      Pattern.compile(
          "\\(datetime \\((\\d+), (\\d+), (\\d+), .*\\) (Day|Week|Month|Quarter|Year)\\)");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\(datetimeInterval \\(\\((\\d+), (\\d+), (\\d+), [^)]*\\), \\((\\d+), (\\d+), (\\d+),"
              + " [^)]*\\)\\) (Day|Week|Month|Quarter|Year)\\)");

  private SameDays() {}

  /** The days of a value; empty for one that is no whole days. */
  static Optional<Interval> wanted(String value) {
    Matcher days = DAYS.matcher(value);
    if (days.matches()) {
      LocalDate from = day(days, 1);
      return Optional.of(new Interval(from, next(from, days.group(4)).minusDays(1)));
    }
    Matcher range = RANGE.matcher(value);
    if (!range.matches()) {
      return Optional.empty();
    }
    LocalDate from = day(range, 1);
    LocalDate end = day(range, 4);
    return end.isAfter(from) ? Optional.of(new Interval(from, end.minusDays(1))) : Optional.empty();
  }

  /**
   * Whether one of the times read means the days wanted.
   *
   * @param read the times of the phrase for a day of reference
   */
  static boolean isRight(Function<LocalDate, List<TimeExpression>> read, Interval wanted) {
    boolean past = false;
    for (TimeExpression time : read.apply(REFERENCE)) {
      Interval when = time.when();
      if (when == null) {
        continue;
      }
      if (isSame(time, when, wanted)) {
        return true;
      }
      past |= !when.to().isAfter(REFERENCE);
    }
    return past
        && wanted.to().isAfter(REFERENCE)
        && (isThere(read.apply(REFERENCE.plusWeeks(1)), wanted)
            || isThere(read.apply(REFERENCE.plusYears(1)), wanted));
  }

  private static boolean isThere(List<TimeExpression> times, Interval wanted) {
    return times.stream().anyMatch(t -> t.when() != null && isSame(t, t.when(), wanted));
  }

  private static boolean isSame(TimeExpression time, Interval found, Interval wanted) {
    if (found.equals(wanted)) {
      return true;
    }
    if (time.kind() == Kind.RANGE) {
      return false;
    }
    return time.kind() == Kind.RELATIVE && isAway(found, wanted, time.precision())
        || length(wanted) > 1 && 2 * common(found, wanted) > longest(found, wanted);
  }

  /** Whether {@code wanted} lies whole weeks, months or years away, in a week, month or year. */
  private static boolean isAway(Interval found, Interval wanted, Precision precision) {
    boolean inside = !wanted.from().isBefore(found.from()) && !wanted.to().isAfter(found.to());
    LocalDate day = wanted.from();
    return inside
        && switch (precision) {
          case WEEK -> ChronoUnit.DAYS.between(REFERENCE, day) % 7 == 0;
          case MONTH -> length(wanted) == 1 && day.getDayOfMonth() == REFERENCE.getDayOfMonth();
          case YEAR -> day.getMonth() == REFERENCE.getMonth();
          default -> false;
        };
  }

  private static long common(Interval one, Interval two) {
    LocalDate from = one.from().isAfter(two.from()) ? one.from() : two.from();
    LocalDate to = one.to().isBefore(two.to()) ? one.to() : two.to();
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  private static long longest(Interval one, Interval two) {
    return Math.max(length(one), length(two));
  }

  private static long length(Interval days) {
    return ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
  }

  /** A day of 0 stands for a whole month, a month of 0 for a whole year. */
  private static LocalDate day(Matcher found, int group) {
    int month = Math.max(1, Integer.parseInt(found.group(group + 1)));
    int day = Math.max(1, Integer.parseInt(found.group(group + 2)));
    return LocalDate.of(Integer.parseInt(found.group(group)), month, day);
  }

  private static LocalDate next(LocalDate from, String grain) {
    return switch (grain) {
      case "Week" -> from.plusWeeks(1);
      case "Month" -> from.plusMonths(1);
      case "Quarter" -> from.plusMonths(3);
      case "Year" -> from.plusYears(1);
      default -> from.plusDays(1);
    };
  }
}
