package org.hearsay.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.Amount.Style;
import org.hearsay.reading.quantity.NumberGrammar.Hit;
import org.hearsay.reading.quantity.NumberWord.Role;
import org.hearsay.reading.quantity.UnitReader.Unit;
import org.hearsay.text.Quantity;
import org.hearsay.text.Quantity.Modifier;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts in texts of one language; safe for all threads.
 *
 * <p>A number that belongs to a date, an ordinal or a name is none. What is exact or about a number
 * has its value; an open bound has the other end null; a vague word has bounds and no value.
 */
public final class QuantityFinder {

  private final NumberGrammar grammar;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Counting counting;

  public QuantityFinder(LanguagePack pack) {
    this.grammar = new NumberGrammar(pack);
    this.numbers = new NumberReader(grammar);
    this.units = new UnitReader(grammar);
    this.counting = new Counting(grammar);
  }

  private record Found(int end, Quantity quantity) {}

  private record Bound(int end, @Nullable Modifier modifier) {}

  /**
   * The amounts in {@code tokens}, in order, not overlapping.
   *
   * @param times the dates found in the same tokens, in order
   */
  public List<Quantity> find(List<Token> tokens, List<TimeExpression> times) {
    List<Quantity> found = new ArrayList<>();
    int time = 0;
    int i = 0;
    while (i < tokens.size()) {
      while (time < times.size() && times.get(time).end() <= i) {
        time++;
      }
      int limit = time < times.size() ? times.get(time).first() : tokens.size();
      if (limit <= i) {
        i = times.get(time).end();
        continue;
      }
      Found here = mayStart(tokens, i) ? read(tokens.subList(0, limit), i) : null;
      if (here == null) {
        i = skipWord(tokens, i);
      } else {
        found.add(here.quantity());
        i = here.end();
      }
    }
    return found;
  }

  private boolean mayStart(List<Token> tokens, int i) {
    Shape shape = tokens.get(i).word().shape();
    if (shape == Shape.PUNCTUATION) {
      return sign(tokens, i) != null || grammar.mayStart(tokens.get(i).word());
    }
    return Character.isDigit(tokens.get(i).form().charAt(0))
        || NumberReader.codeEnd(tokens.get(i).form()) > 0
        || numbers.mayBeJoined(tokens.get(i).word())
        || grammar.mayStart(tokens.get(i).word())
        || sign(tokens, i) != null;
  }

  /** A currency in front of its number: a sign or a code, not a word. */
  private @Nullable Hit sign(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return null;
    }
    Shape shape = tokens.get(i).word().shape();
    boolean code = shape.isCapital() && tokens.get(i).form().length() == 2;
    boolean maybe = shape == Shape.PUNCTUATION || shape == Shape.UPPER || code;
    return maybe ? grammar.findUnit(tokens, i, Role.MONEY) : null;
  }

  /** Past a word that makes the number after it a name, else past one token. */
  private int skipWord(List<Token> tokens, int i) {
    Hit not = grammar.find(tokens, i, Role.NOT);
    if (not != null && not.end() < tokens.size()) {
      return Character.isDigit(tokens.get(not.end()).form().charAt(0)) ? not.end() + 1 : not.end();
    }
    return i + 1;
  }

  private @Nullable Found read(List<Token> tokens, int i) {
    Bound before = modifiers(tokens, i);
    Hit between = grammar.find(tokens, before.end(), Role.BETWEEN);
    if (between != null) {
      Found range = range(tokens, i, between.end(), true);
      if (range != null) {
        return range;
      }
    }
    Found range = range(tokens, i, before.end(), false);
    return range != null ? range : single(tokens, i, before);
  }

  /** The modifiers from token {@code i} on; the first that bounds wins over "about". */
  private Bound modifiers(List<Token> tokens, int i) {
    int at = i;
    Modifier modifier = null;
    for (Hit hit = grammar.find(tokens, at, Role.MODIFIER);
        hit != null;
        hit = grammar.find(tokens, at, Role.MODIFIER)) {
      if (modifier == null || modifier == Modifier.ABOUT || modifier == Modifier.EXACTLY) {
        modifier = hit.word().modifier();
        modifier = modifier == Modifier.UP_TO && isLevel(tokens, i) ? Modifier.EXACTLY : modifier;
      }
      at = hit.end();
      Hit article = grammar.find(tokens, at, Role.ARTICLE);
      at = article == null ? at : article.end();
    }
    return new Bound(at, modifier);
  }

  /** Whether a word in front of token {@code i} makes "up to" the level that is reached. */
  private boolean isLevel(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      if (tokens.get(k).word().shape() == Shape.PUNCTUATION) {
        return false;
      }
      if (grammar.find(tokens, k, Role.LEVEL) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found single(List<Token> tokens, int i, Bound before) {
    Hit money = sign(tokens, before.end());
    Amount amount = numbers.read(tokens, money == null ? before.end() : money.end());
    if (amount == null) {
      Found half = oneAndHalf(tokens, i, before);
      return half == null ? times(tokens, i, before) : half;
    }
    if (amount.style() == Style.VAGUE && before.modifier() != null) {
      amount = exact(tokens, amount);
    }
    Found some = someOf(tokens, i, before, amount);
    if (some != null) {
      return some;
    }
    Hit after = grammar.find(tokens, amount.end(), Role.AFTER);
    int end = after == null ? amount.end() : after.end();
    Unit unit = unit(tokens, amount, money, end);
    if (unit != null) {
      end = unit.end();
      Amount whole = small(tokens, amount, end);
      end = whole.end() > amount.end() ? whole.end() : end;
      amount = whole;
    }
    if (after == null) {
      after = grammar.find(tokens, end, Role.AFTER);
      end = after == null ? end : after.end();
    }
    Modifier modifier = before.modifier();
    if (after != null && after.word().modifier() != null) {
      modifier = after.word().modifier();
    }
    if (!counting.counts(tokens, i, amount, modifier, unit)) {
      return null;
    }
    String name = unit == null ? "" : unit.name();
    return new Found(end, quantity(span(tokens, i, end), amount, modifier, name));
  }

  /**
   * "Around a thousand" in words that alone mean thousands: a multiplier in the singular is one.
   */
  private Amount exact(List<Token> tokens, Amount vague) {
    boolean scale = grammar.find(tokens, vague.first(), Role.SCALE) != null;
    boolean one = tokens.get(vague.first()).word().can(Feature.SG);
    Amount exact = scale && one ? numbers.readExact(tokens, vague.first()) : null;
    return exact == null ? vague : exact;
  }

  /** What stands behind the unit and belongs to the number: "and a half", "and 50 cents". */
  private Amount small(List<Token> tokens, Amount amount, int end) {
    Double value = amount.value();
    if (value == null || value % 1 != 0) {
      return amount;
    }
    Hit half = grammar.find(tokens, end, Role.AND_HALF);
    if (half != null && amount.style() != Style.PLAIN) {
      return amount.plus(0.5, half.end());
    }
    Hit and = grammar.find(tokens, end, Role.AND);
    Amount cents = numbers.read(tokens, and == null ? end : and.end());
    Double part = cents == null ? null : cents.value();
    if (cents == null || part == null || part < 1 || part > 99) {
      return amount;
    }
    Hit of = grammar.find(tokens, cents.end(), Role.OF);
    Hit cent = grammar.find(tokens, of == null ? cents.end() : of.end(), Role.CENT);
    return cent == null ? amount : amount.plus(part / 100, cent.end());
  }

  /** "Two of the three ships": the unit stands behind the second number, which is read next. */
  private @Nullable Found someOf(List<Token> tokens, int i, Bound before, Amount amount) {
    Hit of = grammar.find(tokens, amount.end(), Role.OF);
    if (of == null || !amount.unit().isEmpty()) {
      return null;
    }
    Hit article = grammar.find(tokens, of.end(), Role.ARTICLE);
    Amount whole = numbers.read(tokens, article == null ? of.end() : article.end());
    if (whole == null || whole.value() == null || amount.value() == null) {
      return null;
    }
    Unit unit = units.read(tokens, whole.end(), false);
    if (unit == null || amount.value() >= whole.value()) {
      return null;
    }
    Span span = span(tokens, i, amount.end());
    return new Found(amount.end(), quantity(span, amount, before.modifier(), unit.name()));
  }

  private @Nullable Unit unit(List<Token> tokens, Amount amount, @Nullable Hit money, int end) {
    if (money != null) {
      return new Unit(end, money.word().text(), true);
    }
    boolean one = amount.value() != null && amount.value() == 1;
    if (!amount.unit().isEmpty()) {
      return new Unit(end, amount.unit(), true);
    }
    return units.read(tokens, end, one);
  }

  /** "A year and a half" with the half behind its noun. */
  private @Nullable Found oneAndHalf(List<Token> tokens, int i, Bound before) {
    Hit one = grammar.find(tokens, before.end(), Role.ONE);
    Unit unit = one == null ? null : units.read(tokens, one.end(), true);
    Hit half = unit == null ? null : grammar.find(tokens, unit.end(), Role.AND_HALF);
    if (unit == null || half == null) {
      return null;
    }
    Amount amount = Amount.exact(before.end(), half.end(), 1.5, Style.WORDS);
    Span span = span(tokens, i, half.end());
    return new Found(half.end(), quantity(span, amount, before.modifier(), unit.name()));
  }

  private @Nullable Found times(List<Token> tokens, int i, Bound before) {
    Hit times = grammar.find(tokens, before.end(), Role.TIMES);
    if (times == null) {
      return null;
    }
    Amount amount = Amount.exact(i, times.end(), times.word().value(), Style.WORDS);
    Span span = span(tokens, i, times.end());
    return new Found(times.end(), quantity(span, amount, before.modifier(), "time"));
  }

  /** Two numbers as the ends of one amount: "5,000 to 6,000 tonnes", "between five and six". */
  private @Nullable Found range(List<Token> tokens, int i, int at, boolean between) {
    Hit money = sign(tokens, at);
    int start = money == null ? at : money.end();
    Amount low = numbers.readLow(tokens, start);
    Amount high = low == null ? null : numbers.readHigh(tokens, start);
    if (low == null) {
      low = numbers.read(tokens, start);
      int next = low == null || low.end() >= tokens.size() ? -1 : joint(tokens, low.end(), between);
      Hit again = next < 0 ? null : sign(tokens, next);
      high = next < 0 ? null : numbers.read(tokens, again == null ? next : again.end());
    }
    if (low == null || high == null || low.value() == null || high.value() == null) {
      return null;
    }
    double least = low.value();
    if (high.value() >= 1000 && least < 1000 && low.style() != Style.DIGITS) {
      double scale = scale(high.value());
      least = least * scale < high.value() ? least * scale : least;
    }
    Unit unit = unit(tokens, high, money, high.end());
    boolean small = low.style() == Style.WORD || low.style() == Style.WEAK;
    if (least >= high.value() || unit == null && (small || low.style() == Style.PLAIN)) {
      return null;
    }
    int end = unit == null ? high.end() : unit.end();
    Span span = span(tokens, i, end);
    String name = unit == null ? "" : unit.name();
    return new Found(end, new Quantity(span, null, least, high.value(), Modifier.ABOUT, name));
  }

  /** The index after what joins the ends of a range at {@code i}; -1 when nothing does. */
  private int joint(List<Token> tokens, int i, boolean between) {
    Token token = tokens.get(i);
    if (token.is("-") || token.is("–") || token.is("—")) {
      return i + 1;
    }
    Hit to = grammar.find(tokens, i, Role.TO);
    if (to == null && between) {
      to = grammar.find(tokens, i, Role.AND);
    }
    return to == null ? -1 : to.end();
  }

  /** The largest power of a thousand in {@code value}. */
  private static double scale(double value) {
    double scale = 1;
    while (scale * 1000 <= value) {
      scale *= 1000;
    }
    return scale;
  }

  private static Span span(List<Token> tokens, int i, int end) {
    return new Span(tokens.get(i).start(), tokens.get(end - 1).end());
  }

  private static Quantity quantity(
      Span span, Amount amount, @Nullable Modifier modifier, String unit) {
    Double value = amount.value();
    if (value == null) {
      Modifier vague = amount.max() == null ? Modifier.OVER : Modifier.ABOUT;
      Modifier said = modifier == null || modifier == Modifier.ABOUT ? vague : modifier;
      return switch (said) {
        case UP_TO, UNDER -> new Quantity(span, null, null, amount.max(), said, unit);
        case OVER, AT_LEAST -> new Quantity(span, null, amount.min(), null, said, unit);
        default -> new Quantity(span, null, amount.min(), amount.max(), said, unit);
      };
    }
    Modifier said = modifier == null ? Modifier.EXACTLY : modifier;
    return switch (said) {
      case EXACTLY -> new Quantity(span, value, value, value, said, unit);
      case ABOUT -> new Quantity(span, value, null, null, said, unit);
      case OVER, AT_LEAST -> new Quantity(span, value, value, null, said, unit);
      case UP_TO, UNDER -> new Quantity(span, value, null, value, said, unit);
    };
  }
}
