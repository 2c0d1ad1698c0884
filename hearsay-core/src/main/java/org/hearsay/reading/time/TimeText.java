package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.reading.Token;
import org.hearsay.reading.quantity.Amount;
import org.hearsay.reading.quantity.NumberReader;
import org.hearsay.reading.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** The tokens of one text with the words of time in them, looked up once each; for one thread. */
final class TimeText {

  private final TimeGrammar grammar;
  private final NumberReader numbers;
  private final List<Token> tokens;
  private final @Nullable List<Hit>[] hits;

  /** A phrase found: it ends before token {@code end}. */
  record Hit(int end, TimeWord word) {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  TimeText(TimeGrammar grammar, NumberReader numbers, List<Token> tokens) {
    this.grammar = grammar;
    this.numbers = numbers;
    this.tokens = tokens;
    this.hits = new List[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean isMark(int i, String mark) {
    return i < tokens.size() && tokens.get(i).is(mark);
  }

  boolean isDash(int i) {
    return isMark(i, "-") || isMark(i, "–") || isMark(i, "—");
  }

  /** Whether token {@code i} starts with a digit. */
  boolean isDigit(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    char c = tokens.get(i).form().charAt(0);
    return c >= '0' && c <= '9';
  }

  /** All phrases that start at token {@code i}. */
  List<Hit> at(int i) {
    if (i >= hits.length) {
      return List.of();
    }
    List<Hit> here = hits[i];
    if (here == null) {
      here = look(i);
      hits[i] = here;
    }
    return here;
  }

  private List<Hit> look(int i) {
    if (!grammar.starts(tokens.get(i).word())) {
      return List.of();
    }
    List<Hit> found = new ArrayList<>(0);
    grammar
        .words()
        .match(
            k -> k < tokens.size() ? tokens.get(k).word() : null,
            i,
            (first, end, word) -> {
              if (!word.capital() || Character.isUpperCase(tokens.get(i).form().charAt(0))) {
                found.add(new Hit(end, word));
              }
            });
    return found.isEmpty() ? List.of() : found;
  }

  /** The longest phrase of this role that starts at token {@code i}. */
  @Nullable Hit find(int i, Role role) {
    List<Hit> here = at(i);
    Hit best = null;
    for (int k = 0; k < here.size(); k++) {
      Hit hit = here.get(k);
      if (hit.word().role() == role && (best == null || hit.end() > best.end())) {
        best = hit;
      }
    }
    return best;
  }

  /** The index after the words at {@code i} that may stand between the parts of a date. */
  int skipGlue(int i) {
    int at = i;
    for (Hit hit = find(at, Role.GLUE); hit != null && at < i + 4; hit = find(at, Role.GLUE)) {
      at = hit.end();
    }
    return at;
  }

  /** Skips all phrases of this role. */
  int skip(int i, Role role) {
    int at = i;
    for (Hit hit = find(at, role); hit != null; hit = find(at, role)) {
      at = hit.end();
    }
    return at;
  }

  /**
   * Whether a number right before token {@code i} counts what it names: a noun, a sign, a scale.
   */
  boolean countsWord(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Word word = tokens.get(i).word();
    return isMark(i, "%")
        || isMark(i, ":")
        || number(i) != null
        || find(i, Role.UNIT) != null
        || (word.shape() == Word.Shape.LOWER || grammar.pack().grammar().capitalNouns())
            && (word.can(Feature.NOUN) || word.can(Feature.ADJ))
            && !word.can(Feature.PREP)
            && !word.can(Feature.CONJ);
  }

  /** Whether a number stands right before token {@code i}, or before a word that joins them. */
  boolean isCounted(int i) {
    int at = i > 1 && find(i - 1, Role.GLUE) != null ? i - 2 : i - 1;
    return at >= 0 && (isDigit(at) || isNumberWord(at));
  }

  /** Whether a word that leads to a date stands before token {@code i}. */
  boolean isJoined(int i) {
    return i > 0
        && at(i - 1).stream()
            .anyMatch(hit ->
                hit.end() == i
                    && switch (hit.word().role()) {
                      case GLUE, FROM, SINCE, TO, BETWEEN, AND, YEAR_BEFORE -> true;
                      default -> false;
                    });
  }

  /** Whether a sentence is over before token {@code i}: nothing follows, or a capital. */
  boolean endsSentence(int i) {
    return i >= tokens.size() || tokens.get(i).word().shape().isCapital();
  }

  /** The number that token {@code i} is in Roman digits, with its ending; 0 when it is none. */
  int roman(int i) {
    String form = i < tokens.size() ? tokens.get(i).form() : "";
    int value = 0;
    int last = 0;
    int at = 0;
    for (; at < form.length(); at++) {
      int digit = "IVX".indexOf(form.charAt(at));
      if (digit < 0) {
        break;
      }
      int number = digit == 0 ? 1 : digit == 1 ? 5 : 10;
      value += number > last ? number - 2 * last : number;
      last = number;
    }
    return at > 0 && (at == form.length() || grammar.isSuffix(form.substring(at))) ? value : 0;
  }

  /** Whether a number in words may start at token {@code i}. */
  boolean isNumberWord(int i) {
    return numbers.mayStart(tokens.get(i).word());
  }

  @Nullable Amount number(int i) {
    return numbers.read(tokens, i);
  }

  /** What a part of a word, read as a word, is in this role; null when it is not. */
  @Nullable TimeWord single(String form, Role role) {
    Word word = grammar.pack().vocabulary().word(form);
    @Nullable TimeWord[] found = new @Nullable TimeWord[1];
    grammar
        .words()
        .match(
            k -> k == 0 ? word : null,
            0,
            (first, end, value) -> found[0] = value.role() == role ? value : found[0]);
    return found[0];
  }

  TimeGrammar grammar() {
    return grammar;
  }
}
