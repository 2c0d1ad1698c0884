package org.hearsay.reading.quantity;

import java.util.List;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.Amount.Style;
import org.hearsay.reading.quantity.NumberGrammar.Hit;
import org.hearsay.reading.quantity.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits and words, of one language; safe for all threads. */
public final class NumberReader {

  private final NumberGrammar grammar;
  private final Digits digits;

  public NumberReader(LanguagePack pack) {
    this(new NumberGrammar(pack));
  }

  NumberReader(NumberGrammar grammar) {
    this.grammar = grammar;
    this.digits = new Digits(grammar);
  }

  /** Whether a number in words may start with {@code word}. */
  public boolean mayStart(Word word) {
    return grammar.mayStart(word);
  }

  /** The number that starts at token {@code i}; null when none does. */
  public @Nullable Amount read(List<Token> tokens, int i) {
    if (i >= tokens.size() || tokens.get(i).word().shape() == Shape.PUNCTUATION) {
      return null;
    }
    char c = tokens.get(i).form().charAt(0);
    if (c >= '0' && c <= '9') {
      return digits(tokens, i);
    }
    if (!grammar.mayStart(tokens.get(i).word())) {
      Amount joined = joined(tokens, i);
      return joined == null ? priced(tokens, i) : joined;
    }
    Amount vague = vague(tokens, i);
    if (vague != null) {
      return vague;
    }
    Amount words = words(tokens, i);
    Amount fraction = fraction(tokens, i);
    return fraction != null && (words == null || fraction.end() > words.end()) ? fraction : words;
  }

  /** The first of two numbers in digits that a hyphen joins in one word ("5,000-6,000"). */
  @Nullable Amount readLow(List<Token> tokens, int i) {
    int cut = hyphen(tokens, i);
    double value = cut < 0 ? Double.NaN : digits.value(tokens.get(i).form().substring(0, cut));
    return Double.isNaN(value) ? null : Amount.exact(i, i + 1, value, Style.PLAIN);
  }

  /** The second of two numbers that a hyphen joins, with its multipliers. */
  @Nullable Amount readHigh(List<Token> tokens, int i) {
    int cut = hyphen(tokens, i);
    double value = cut < 0 ? Double.NaN : digits.value(tokens.get(i).form().substring(cut + 1));
    return Double.isNaN(value) ? null : scaled(tokens, i, i + 1, value, Style.PLAIN);
  }

  private static int hyphen(List<Token> tokens, int i) {
    String form = i < tokens.size() ? tokens.get(i).form() : "";
    int cut = Digits.end(form, 0);
    boolean joined = cut > 0 && cut < form.length() - 1 && form.charAt(cut) == '-';
    return joined && Digits.end(form, cut + 1) == form.length() ? cut : -1;
  }

  private @Nullable Amount digits(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    int cut = Digits.end(form, 0);
    double value = digits.value(form.substring(0, cut));
    if (Double.isNaN(value)) {
      return null;
    }
    if (cut < form.length()) {
      return glued(tokens, i, value, form.substring(cut));
    }
    int end = i + 1;
    if (cut <= 3 && Digits.isPlain(form) && grammar.isThousands(' ')) {
      while (isGroup(tokens, end)) {
        String group = tokens.get(end).form();
        value = value * 1000 + Integer.parseInt(group.substring(0, 3));
        if (group.length() > 3) {
          value += Double.parseDouble("0." + group.substring(4));
        }
        end++;
      }
    }
    boolean plain = end == i + 1 && cut == form.length() && Digits.isPlain(form) && cut <= 4;
    return scaled(tokens, i, end, value, plain ? Style.PLAIN : Style.DIGITS);
  }

  /** Whether token {@code i} goes on a number whose thousands are parted by blanks. */
  private boolean isGroup(List<Token> tokens, int i) {
    if (i >= tokens.size() || tokens.get(i).start() != tokens.get(i - 1).end() + 1) {
      return false;
    }
    String form = tokens.get(i).form();
    return form.length() >= 3
        && Digits.isPlain(form.substring(0, 3))
        && (form.length() == 3
            || form.charAt(3) == grammar.decimal() && Digits.isPlain(form.substring(4)))
        && tokens.get(i - 1).form().indexOf(grammar.decimal()) < 0;
  }

  /** A number with letters behind it in one word. */
  private @Nullable Amount glued(List<Token> tokens, int i, double value, String rest) {
    String letters = rest.startsWith("-") ? rest.substring(1) : rest;
    NumberWord suffix = grammar.suffix(letters);
    if (suffix == null) {
      String unit = rest.startsWith("-") ? grammar.joinedUnit(letters) : "";
      return unit.isEmpty() ? null : Amount.exact(i, i + 1, value, Style.DIGITS).withUnit(unit);
    }
    if (suffix.role() == Role.SUFFIX) {
      return scaled(tokens, i, i + 1, value * suffix.value(), Style.DIGITS);
    }
    return Amount.exact(i, i + 1, value, Style.DIGITS).withUnit(suffix.text());
  }

  /** A number word joined to what it counts: "four-day". */
  private @Nullable Amount joined(List<Token> tokens, int i) {
    String form = tokens.get(i).lower();
    int cut = form.indexOf('-');
    Double value = cut < 2 ? null : grammar.singleNumber(form.substring(0, cut));
    String unit = value == null || value < 2 ? "" : grammar.joinedUnit(form.substring(cut + 1));
    return value == null || unit.isEmpty()
        ? null
        : Amount.exact(i, i + 1, value, Style.WORDS).withUnit(unit);
  }

  /** Whether a number word joined to a noun may stand in {@code word}. */
  boolean mayBeJoined(Word word) {
    int cut = word.lower().indexOf('-');
    return cut >= 2 && grammar.singleNumber(word.lower().substring(0, cut)) != null;
  }

  /** The exact number at token {@code i} where a vague one is read as well: "about a hundred". */
  @Nullable Amount readExact(List<Token> tokens, int i) {
    return i < tokens.size() && grammar.mayStart(tokens.get(i).word()) ? words(tokens, i) : null;
  }

  /** A sum of money with its code written on to it: "USD3.14". */
  private @Nullable Amount priced(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    int cut = codeEnd(form);
    if (cut == 0 || Digits.end(form, cut) < form.length()) {
      return null;
    }
    NumberWord code = grammar.suffix(form.substring(0, cut));
    double value = digits.value(form.substring(cut));
    return code == null || code.role() != Role.MONEY || Double.isNaN(value)
        ? null
        : scaled(tokens, i, i + 1, value, Style.DIGITS).withUnit(code.text());
  }

  /** The index after the two or three capitals that digits follow; 0 when {@code form} has none. */
  static int codeEnd(String form) {
    int at = 0;
    while (at < form.length() && at < 4 && Character.isUpperCase(form.charAt(at))) {
      at++;
    }
    boolean code = at >= 2 && at <= 3 && at < form.length() && Character.isDigit(form.charAt(at));
    return code ? at : 0;
  }

  /** Digits, multiplied by the words that follow them. */
  private Amount scaled(List<Token> tokens, int first, int end, double value, Style style) {
    NumberSum sum = new NumberSum();
    sum.addDigits(value);
    int at = half(tokens, end, sum);
    Hit scale = scaleAt(tokens, at);
    while (scale != null && sum.multiply(scale.word().value())) {
      at = half(tokens, scale.end(), sum);
      scale = scaleAt(tokens, at);
    }
    return at == end
        ? Amount.exact(first, end, value, style)
        : Amount.exact(first, at, sum.total(), Style.DIGITS);
  }

  /** The index after "and a half" at {@code at}, which is added; {@code at} when there is none. */
  private int half(List<Token> tokens, int at, NumberSum sum) {
    Hit half = grammar.find(tokens, at, Role.AND_HALF);
    return half != null && sum.half() ? half.end() : at;
  }

  /** The multiplier at {@code at}, or after the word that joins it to its number. */
  private @Nullable Hit scaleAt(List<Token> tokens, int at) {
    Hit scale = grammar.find(tokens, at, Role.SCALE);
    if (scale == null) {
      Hit of = grammar.find(tokens, at, Role.OF);
      scale = of == null ? null : grammar.find(tokens, of.end(), Role.SCALE);
    }
    return scale;
  }

  private @Nullable Amount vague(List<Token> tokens, int i) {
    Hit vague = grammar.find(tokens, i, Role.VAGUE);
    if (vague == null) {
      return null;
    }
    NumberWord word = vague.word();
    Amount amount = new Amount(i, vague.end(), null, word.value(), word.max(), Style.VAGUE, "");
    for (Hit s = scaleAt(tokens, amount.end()); s != null; s = scaleAt(tokens, amount.end())) {
      amount = amount.times(s.word().value(), s.end());
    }
    return amount;
  }

  private @Nullable Amount words(List<Token> tokens, int i) {
    NumberSum sum = new NumberSum();
    int at = i;
    int count = 0;
    boolean weak = true;
    Hit one = grammar.find(tokens, i, Role.ONE);
    if (one != null) {
      Hit scale = grammar.find(tokens, one.end(), Role.SCALE);
      if (scale == null) {
        return null;
      }
      at = one.end();
    }
    for (Hit next = wordAt(tokens, at); next != null; next = next(tokens, at, sum)) {
      double value = next.word().value();
      boolean fits =
          switch (next.word().role()) {
            case SCALE -> sum.multiply(value);
            case COMPOUND -> sum.addWhole(value);
            default -> sum.add(value);
          };
      if (!fits) {
        break;
      }
      at = half(tokens, next.end(), sum);
      count += at > next.end() ? 2 : 1;
      weak &= next.word().weak();
    }
    if (count == 0) {
      return null;
    }
    double value = sum.total();
    Style style = count > 1 || value >= 100 ? Style.WORDS : weak ? Style.WEAK : Style.WORD;
    return Amount.exact(i, at, value, style);
  }

  private @Nullable Hit next(List<Token> tokens, int at, NumberSum sum) {
    Hit word = wordAt(tokens, at);
    if (word != null) {
      return word;
    }
    Hit and = sum.mayGoOn() ? grammar.find(tokens, at, Role.AND) : null;
    if (and != null) {
      Hit after = wordAt(tokens, and.end());
      return after != null && after.word().role() != Role.SCALE ? after : null;
    }
    Hit of = grammar.find(tokens, at, Role.OF);
    return of == null ? null : grammar.find(tokens, of.end(), Role.SCALE);
  }

  private @Nullable Hit wordAt(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    Hit cardinal = grammar.find(tokens, at, Role.CARDINAL);
    if (cardinal != null) {
      return cardinal;
    }
    Hit scale = grammar.find(tokens, at, Role.SCALE);
    if (scale != null) {
      return scale;
    }
    Double compound = grammar.compound(tokens.get(at).word());
    return compound == null
        ? null
        : new Hit(at + 1, new NumberWord(Role.COMPOUND, compound, null, "", null, false, false));
  }

  /** "Half", "two thirds". */
  private @Nullable Amount fraction(List<Token> tokens, int i) {
    Hit whole = grammar.find(tokens, i, Role.FRACTION);
    if (whole != null) {
      return fractionOf(tokens, i, whole);
    }
    Hit count = grammar.find(tokens, i, Role.CARDINAL);
    Hit part = count == null ? null : grammar.find(tokens, count.end(), Role.DENOMINATOR);
    return count == null || part == null
        ? null
        : Amount.exact(i, part.end(), share(count, part), Style.WORDS).withUnit("fraction");
  }

  /** A share to four decimals, as the tables give them. */
  private static double share(Hit count, Hit part) {
    return Math.round(count.word().value() / part.word().value() * 1e4) / 1e4;
  }

  /** A fraction, or, in front of a multiplier, a number: "half a million". */
  private Amount fractionOf(List<Token> tokens, int i, Hit fraction) {
    double value = fraction.word().value();
    Hit one = grammar.find(tokens, fraction.end(), Role.ONE);
    Hit scale = scaleAt(tokens, one == null ? fraction.end() : one.end());
    return scale == null || scale.word().value() < 100
        ? Amount.exact(i, fraction.end(), value, Style.WORD).withUnit("fraction")
        : Amount.exact(i, scale.end(), value * scale.word().value(), Style.WORDS);
  }
}
