package org.hearsay.reading.time;

import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.reading.quantity.Amount;
import org.hearsay.reading.time.Said.Counted;
import org.hearsay.reading.time.TimeText.Hit;
import org.hearsay.reading.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** Reads times that are counted from now: "yesterday", "last month", "two weeks ago". */
final class CountReader {

  private static final int MOST = 3000;
  private static final int SOME = 4;
  private static final int[] SEASONS = {3, 6, 9, 12};

  private final TimeText text;

  CountReader(TimeText text) {
    this.text = text;
  }

  /** The longest time counted from now that starts at token {@code i}. */
  @Nullable Parsed read(int i) {
    if (i >= text.size()) {
      return null;
    }
    Parsed best = relative(i);
    best = Parsed.longer(best, shifted(i));
    best = Parsed.longer(best, unitFirst(i));
    best = Parsed.longer(best, before(i, Role.AGO_BEFORE, -1));
    best = Parsed.longer(best, before(i, Role.AHEAD_BEFORE, 1));
    return Parsed.longer(best, numbered(i));
  }

  private @Nullable Parsed relative(int i) {
    Hit hit = text.find(i, Role.RELATIVE);
    if (hit == null) {
      return null;
    }
    return Parsed.of(i, hit.end(), Counted.of(hit.word().unit(), hit.word().number()));
  }

  /** "Last month", "next Friday", "the past two weeks". */
  private @Nullable Parsed shifted(int i) {
    Hit shift = text.find(i, Role.SHIFT);
    if (shift == null) {
      return null;
    }
    int n = shift.word().number();
    int at = shift.end();
    Hit unit = text.find(at, Role.UNIT);
    if (unit != null) {
      return Parsed.of(i, unit.end(), units(unit, n));
    }
    Hit day = text.find(at, Role.WEEKDAY);
    if (day != null) {
      return Parsed.of(i, day.end(), new Said.Weekday(day.word().number(), n, null));
    }
    Hit month = text.find(at, Role.MONTH);
    if (month != null) {
      Calendar named = Calendar.month(month.word().number());
      return Parsed.of(i, month.end(), new Said.Shifted(named, n));
    }
    Hit season = text.find(at, Role.SEASON);
    if (season != null) {
      Calendar named = new Calendar(0, null, SEASONS[season.word().number() - 1], 3, 0);
      return Parsed.of(i, season.end(), new Said.Shifted(named, n));
    }
    return stretch(i, at, n);
  }

  /** One unit, or, in the plural without a number, some: "the last weeks" are taken as four. */
  private Said units(Hit unit, int shift) {
    Unit what = unit.word().unit();
    Word noun = text.token(unit.end() - 1).word();
    boolean some = shift != 0 && noun.can(Feature.PL) && !noun.can(Feature.SG);
    return some ? new Said.Stretch(what, SOME * Integer.signum(shift)) : Counted.of(what, shift);
  }

  private @Nullable Parsed stretch(int first, int at, int shift) {
    Amount count = shift == 0 ? null : count(at);
    Hit unit = count == null ? null : unit(count.end());
    if (count == null || unit == null) {
      return null;
    }
    int n = (int) most(count) * Integer.signum(shift);
    return Parsed.of(first, unit.end(), new Said.Stretch(unit.word().unit(), n));
  }

  /** "Luna trecută", "mese scorso", "a week ago" without its article. */
  private @Nullable Parsed unitFirst(int i) {
    Hit unit = text.find(i, Role.UNIT);
    if (unit == null) {
      return null;
    }
    Unit what = unit.word().unit();
    Hit shift = text.find(unit.end(), Role.SHIFT);
    if (shift != null) {
      return Parsed.of(i, shift.end(), units(unit, shift.word().number()));
    }
    Hit ago = text.find(unit.end(), Role.AGO);
    if (ago != null) {
      return Parsed.of(i, ago.end(), Counted.of(what, -1));
    }
    Hit ahead = text.find(unit.end(), Role.AHEAD);
    return ahead == null ? null : Parsed.of(i, ahead.end(), Counted.of(what, 1));
  }

  private @Nullable Parsed before(int i, Role role, int way) {
    Hit hit = text.find(i, role);
    if (hit == null) {
      return null;
    }
    Amount count = count(hit.end());
    Hit unit = count == null ? text.find(hit.end(), Role.UNIT) : unit(count.end());
    if (unit == null) {
      return null;
    }
    Said said = counted(unit.word().unit(), count, way);
    return new Parsed(i, unit.end(), said, hit.word().weak());
  }

  private @Nullable Parsed numbered(int i) {
    boolean maybe = text.isDigit(i) || text.at(i).isEmpty();
    Amount count = maybe || text.find(i, Role.ORDINAL) == null ? count(i) : null;
    if (count == null) {
      return null;
    }
    Hit shift = text.find(count.end(), Role.SHIFT);
    Hit unit = unit(shift == null ? count.end() : shift.end());
    if (unit == null) {
      return null;
    }
    Unit what = unit.word().unit();
    Hit after = shift != null ? null : text.find(unit.end(), Role.SHIFT);
    Hit way = shift != null ? shift : after;
    if (way != null && way.word().number() != 0) {
      int n = (int) most(count) * Integer.signum(way.word().number());
      return Parsed.of(i, Math.max(unit.end(), way.end()), new Said.Stretch(what, n));
    }
    Hit ago = text.find(unit.end(), Role.AGO);
    if (ago != null) {
      return Parsed.of(i, ago.end(), counted(what, count, -1));
    }
    Hit ahead = text.find(unit.end(), Role.AHEAD);
    return ahead == null ? null : Parsed.of(i, ahead.end(), counted(what, count, 1));
  }

  /** The unit that a number ending before token {@code i} counts, past a joining word. */
  private @Nullable Hit unit(int i) {
    Hit unit = text.find(i, Role.UNIT);
    Hit glue = unit == null ? text.find(i, Role.GLUE) : null;
    return glue == null ? unit : text.find(glue.end(), Role.UNIT);
  }

  private @Nullable Amount count(int i) {
    Amount count = text.number(i);
    return count == null || count.min() < 1 || most(count) > MOST ? null : count;
  }

  private static double most(Amount count) {
    return count.max() == null ? count.min() * 3 : count.max();
  }

  private static Said counted(Unit unit, @Nullable Amount count, int way) {
    int least = count == null ? 1 : (int) count.min();
    int most = count == null ? 1 : (int) most(count);
    return way < 0 ? new Counted(unit, -most, -least) : new Counted(unit, least, most);
  }
}
