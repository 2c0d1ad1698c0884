package org.hearsay.reading.quantity;

import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.Amount.Style;
import org.hearsay.reading.quantity.NumberWord.Role;
import org.hearsay.reading.quantity.UnitReader.Unit;
import org.hearsay.text.Quantity.Modifier;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count something from names, years, times of the day and articles. */
final class Counting {

  private final NumberGrammar grammar;

  Counting(NumberGrammar grammar) {
    this.grammar = grammar;
  }

  /** Whether a number is one that counts something, and no name, year or figure of speech. */
  boolean counts(
      List<Token> tokens, int i, Amount amount, @Nullable Modifier modifier, @Nullable Unit unit) {
    if (amount.style() == Style.WEAK && amount.min() != 1 && !isPlural(tokens, unit)
        || isArticle(tokens, amount, modifier)
        || grammar.find(tokens, amount.end(), Role.CLOCK) != null) {
      return false;
    }
    if (unit != null && unit.listed()) {
      return true;
    }
    return switch (amount.style()) {
      case PLAIN ->
          modifier != null && modifier != Modifier.EXACTLY
              || !isName(tokens, i, amount, unit) && !isYear(tokens, amount, unit);
      case WEAK -> unit != null || modifier == Modifier.AT_LEAST;
      case WORD -> unit != null || modifier != null || isObject(tokens, i, amount);
      case DIGITS, WORDS -> true;
      case VAGUE -> unit != null || amount.max() == null || modifier != null;
    };
  }

  /** Whether "one" picks out or names one of several, and counts nothing: "one of the". */
  private boolean isArticle(List<Token> tokens, Amount amount, @Nullable Modifier modifier) {
    return amount.style() == Style.WEAK
        && amount.min() == 1
        && modifier == null
        && grammar.find(tokens, amount.end(), Role.OF) != null;
  }

  /** Whether a number without a noun is what a verb in front of it does something to. */
  private static boolean isObject(List<Token> tokens, int i, Amount amount) {
    Word before = tokens.get(Math.max(0, i - 1)).word();
    int next = amount.end();
    boolean ends =
        next >= tokens.size()
            || tokens.get(next).word().shape() == Shape.PUNCTUATION
            || tokens.get(next).word().can(Feature.PREP)
            || tokens.get(next).word().can(Feature.CONJ);
    return i > 0
        && ends
        && amount.min() >= 2
        && before.shape() == Shape.LOWER
        && before.can(Feature.VERB)
        && !before.can(Feature.PREP)
        && !before.can(Feature.CONJ)
        && !before.can(Feature.DET);
  }

  /** Whether the noun of {@code unit} can be a plural, or is not known. */
  private static boolean isPlural(List<Token> tokens, @Nullable Unit unit) {
    if (unit == null) {
      return false;
    }
    Word noun = tokens.get(unit.end() - 1).word();
    return noun.can(Feature.PL) || !noun.can(Feature.SG);
  }

  private static boolean isYear(List<Token> tokens, Amount amount, @Nullable Unit unit) {
    return amount.min() >= 1900
        && amount.min() < 2100
        && (unit == null || !tokens.get(unit.end() - 1).word().can(Feature.PL));
  }

  private static boolean isName(List<Token> tokens, int i, Amount amount, @Nullable Unit unit) {
    if (unit != null) {
      return false;
    }
    int next = amount.end();
    boolean before = i > 0 && tokens.get(i - 1).word().shape().isCapital();
    boolean after = next < tokens.size() && tokens.get(next).word().shape().isCapital();
    return before || after || isOrdinal(tokens, next) || isPartOfMark(tokens, i, next);
  }

  /** Whether a full stop right behind a number is no end of a sentence. */
  private static boolean isOrdinal(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).is(".")
        && tokens.get(i).start() == tokens.get(i - 1).end()
        && tokens.get(i + 1).word().shape() == Shape.LOWER;
  }

  /** Whether a slash or the like binds a number to what stands beside it. */
  private static boolean isPartOfMark(List<Token> tokens, int i, int next) {
    return i > 0 && (tokens.get(i - 1).is("/") || tokens.get(i - 1).is("#"))
        || next < tokens.size() && (tokens.get(next).is("/") || tokens.get(next).is("°"));
  }
}
