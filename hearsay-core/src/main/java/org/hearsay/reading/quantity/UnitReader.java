package org.hearsay.reading.quantity;

import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.NumberGrammar.Hit;
import org.hearsay.reading.quantity.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts or measures: the noun after it, past its adjectives. */
final class UnitReader {

  /** How many words a unit may be away from its number. */
  private static final int REACH = 6;

  private final NumberGrammar grammar;

  UnitReader(NumberGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * A unit found.
   *
   * @param end index after its last token
   * @param listed whether the pack lists it
   */
  record Unit(int end, String name, boolean listed) {}

  /** The unit of a number that ends before token {@code i}. */
  @Nullable Unit read(List<Token> tokens, int i, boolean one) {
    Hit of = grammar.find(tokens, i, Role.OF);
    int at = of == null ? i : of.end();
    Hit article = of == null ? grammar.find(tokens, i, Role.ARTICLE) : null;
    if (article != null) {
      return listed(tokens, article.end());
    }
    if (at < tokens.size() && at > 0 && isClosingQuote(tokens.get(at))) {
      at++;
    }
    Unit candidate = null;
    for (int k = at; k < Math.min(at + REACH, tokens.size()); k++) {
      Unit listed = listed(tokens, k);
      if (listed != null) {
        return listed;
      }
      Word word = tokens.get(k).word();
      if (isBoundary(tokens, k)) {
        break;
      }
      if (isNoun(word)) {
        candidate = new Unit(k + 1, word.lemmaAs(Feature.NOUN), false);
        boolean plural =
            !one
                && word.can(Feature.NOUN, Feature.PL)
                && !isPlural(tokens, k + 1, word.can(Feature.NOUN, Feature.SG));
        if (!grammar.headLast() || plural) {
          break;
        }
      } else if (!isBetween(word) && !isPossessive(word) || candidate != null) {
        break;
      }
    }
    return candidate;
  }

  /** A number in quotation marks still counts what follows it. */
  private static boolean isClosingQuote(Token token) {
    return token.is("”") || token.is("»") || token.is("\"") || token.is("“");
  }

  private @Nullable Unit listed(List<Token> tokens, int i) {
    Hit unit = grammar.findUnit(tokens, i, Role.UNIT);
    Hit money = grammar.findUnit(tokens, i, Role.MONEY);
    Hit hit = money != null && (unit == null || money.end() > unit.end()) ? money : unit;
    if (hit == null) {
      return null;
    }
    if (grammar.headLast() && hit.end() < tokens.size()) {
      Hit next = grammar.findUnit(tokens, hit.end(), Role.UNIT);
      Word last = tokens.get(hit.end() - 1).word();
      if (next != null
          && !last.can(Feature.PL)
          && tokens.get(next.end() - 1).word().can(Feature.PL)) {
        return new Unit(next.end(), next.word().text(), true);
      }
      Word head = tokens.get(hit.end()).word();
      if (next == null && last.can(Feature.SG) && head.can(Feature.NOUN, Feature.PL)) {
        return new Unit(hit.end() + 1, head.lemmaAs(Feature.NOUN), false);
      }
    }
    return new Unit(hit.end(), hit.word().text(), true);
  }

  /** Whether no unit can stand at or behind this token: a mark, a number, a function word. */
  private boolean isBoundary(List<Token> tokens, int i) {
    Word word = tokens.get(i).word();
    Shape shape = word.shape();
    return shape == Shape.PUNCTUATION
        || shape == Shape.NUMBER
        || !word.can(Feature.NOUN)
            && !word.can(Feature.ADJ)
            && (word.can(Feature.PREP)
                || word.can(Feature.CONJ)
                || word.can(Feature.PRON)
                || word.can(Feature.DET));
  }

  /**
   * Whether a plural noun stands at {@code i}.
   *
   * @param verbToo whether one that can be a verb counts: behind a noun that may be singular
   */
  private static boolean isPlural(List<Token> tokens, int i, boolean verbToo) {
    return i < tokens.size()
        && isNoun(tokens.get(i).word())
        && tokens.get(i).word().can(Feature.NOUN, Feature.PL)
        && (verbToo || !tokens.get(i).word().can(Feature.VERB));
  }

  private static boolean isNoun(Word word) {
    return word.shape() == Shape.LOWER
        && word.can(Feature.NOUN)
        && !word.can(Feature.PREP)
        && !word.can(Feature.CONJ)
        && !(word.can(Feature.ADJ) && !word.can(Feature.NOUN, Feature.PL));
  }

  /** Whether this is the ending of a possessive, cut off as a token of its own. */
  private static boolean isPossessive(Word word) {
    return word.lower().equals("'s") || word.lower().equals("’s");
  }

  /** Whether a word may stand between a number and its noun. */
  private static boolean isBetween(Word word) {
    return word.can(Feature.ADJ)
        || word.can(Feature.PARTICIPLE)
        || word.can(Feature.ADV)
        || word.shape().isCapital();
  }
}
