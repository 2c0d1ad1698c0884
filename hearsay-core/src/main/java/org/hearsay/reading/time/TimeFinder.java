package org.hearsay.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.LanguagePack;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.NumberReader;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and stretches of days in texts of one language; safe for all threads.
 *
 * <p>A date without its year is the nearest one not after the last day on which the text may have
 * been published, or, where the words around speak of the future, the next one within half a year.
 * Times of day are not read.
 */
public final class TimeFinder {

  /** How many tokens around a time are looked at for a word of the future. */
  private static final int AROUND = 10;

  /** Within how many days a publication must lie for times that are counted from its day. */
  private static final int NARROW = 62;

  private static final int LONGEST_YEAR = 400;

  private static final int MONTH = 31;

  private final TimeGrammar grammar;
  private final NumberReader numbers;

  public TimeFinder(LanguagePack pack) {
    this.grammar = new TimeGrammar(pack);
    this.numbers = new NumberReader(pack);
  }

  /**
   * The times in {@code tokens}, in order, not overlapping.
   *
   * @param published when the text was published; null when it is not known
   */
  public List<TimeExpression> find(List<Token> tokens, @Nullable Interval published) {
    TimeText text = new TimeText(grammar, numbers, tokens);
    DateReader dates = new DateReader(text);
    RangeReader ranges = new RangeReader(text, dates);
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Parsed time = mayStart(text, i) ? read(text, ranges, dates, i) : null;
      if (time == null) {
        i++;
      } else {
        found.add(resolve(text, time, published));
        i = time.end();
      }
    }
    return found;
  }

  private static boolean mayStart(TimeText text, int i) {
    if (text.isDigit(i) || text.token(i).form().indexOf('-') > 0 || text.roman(i) > 0) {
      return true;
    }
    List<Hit> hits = text.at(i);
    for (int k = 0; k < hits.size(); k++) {
      if (TimeGrammar.opens(hits.get(k).word().role())) {
        return true;
      }
    }
    return text.isNumberWord(i) && isBeforeUnit(text, i);
  }

  /** Whether a number word may stand at {@code i}: a word of time follows within three tokens. */
  private static boolean isBeforeUnit(TimeText text, int i) {
    for (int k = i + 1; k <= i + 3 && k < text.size(); k++) {
      if (text.find(k, Role.UNIT) != null || text.find(k, Role.MONTH) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Parsed read(TimeText text, RangeReader ranges, DateReader dates, int i) {
    Parsed range = ranges.read(i);
    if (range != null) {
      return range;
    }
    Parsed time = dates.read(i);
    return time == null || time.weak() && !isSure(text, time) ? null : time;
  }

  /** Whether a weak time ahead stands by a word of the future. */
  private static boolean isSure(TimeText text, Parsed time) {
    return time.said() instanceof Said.Counted && isFuture(text, time);
  }

  private static TimeExpression resolve(TimeText text, Parsed time, @Nullable Interval published) {
    Said said = time.said();
    Span span = new Span(text.token(time.first()).start(), text.token(time.end() - 1).end());
    boolean future = isFuture(text, time);
    Interval when = null;
    if (!said.needsNow()) {
      when = said.on(new Said.Now(LocalDate.EPOCH, false));
    } else if (published != null) {
      when = resolve(said, published, future);
    }
    return new TimeExpression(
        time.first(), time.end(), span, when, said.kind(), said.precision(), future);
  }

  /**
   * The days meant by words that need a day to count from. A date without its year lies where the
   * publication does, as long as that stretch holds it once; what is counted from the day itself
   * ("last month") covers what any day of a short stretch would make of it, and is left open when
   * the stretch is long.
   */
  private static @Nullable Interval resolve(Said said, Interval published, boolean future) {
    long days = ChronoUnit.DAYS.between(published.from(), published.to());
    Interval last = said.on(new Said.Now(published.to(), future));
    if (!said.isCounted()) {
      return days <= LONGEST_YEAR ? last : null;
    }
    Interval first = said.on(new Said.Now(published.from(), future));
    if (first.equals(last)) {
      return last;
    }
    if (days > NARROW) {
      return null;
    }
    return first.from().isAfter(last.to()) || isApart(first, last, days)
        ? last
        : new Interval(first.from(), last.to());
  }

  /** Whether two readings are not neighbours but the same day or month of two years. */
  private static boolean isApart(Interval first, Interval last, long days) {
    long between = ChronoUnit.DAYS.between(first.from(), last.from());
    return between > days + MONTH;
  }

  /** Whether a word of the future stands near in the same sentence. */
  private static boolean isFuture(TimeText text, Parsed time) {
    for (int i = time.first() - 1; i >= Math.max(0, time.first() - AROUND); i--) {
      if (endsSentence(text, i)) {
        break;
      }
      if (speaksOfFuture(text, i)) {
        return true;
      }
    }
    for (int i = time.end(); i < Math.min(text.size(), time.end() + AROUND); i++) {
      if (endsSentence(text, i)) {
        break;
      }
      if (speaksOfFuture(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(TimeText text, int i) {
    return text.isMark(i, ".") || text.isMark(i, "!") || text.isMark(i, "?") || text.isMark(i, ";");
  }

  private static boolean speaksOfFuture(TimeText text, int i) {
    return text.token(i).word().must(Feature.FUT) || text.find(i, Role.FUTURE) != null;
  }
}
