package org.hearsay.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What the search for names asks of the tokens of a text. */
final class NameText {

  /** Marks after which a word has a capital because a sentence or a quotation begins. */
  private static final Set<String> OPENERS =
      Set.of(
          ".", "!", "?", "…", "...", ":", "„", "“", "”", "\"", "«", "»", "‘", "—", "–", "-", "•");

  /** Small words inside names of persons and places, in any language. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("de von van der den al el bin ibn ben di del della dei da dos das du la le ter zu af y")
              .split(" "));

  private static final int SHORTEST_PART = 4;
  private static final double TITLE_CASE = 0.8;

  private final LanguagePack pack;
  private final String text;
  private final List<Token> tokens;
  private final Matches lexicon;
  private final boolean[] starts;
  private final boolean[] titles;

  NameText(
      LanguagePack pack,
      String text,
      List<Token> tokens,
      List<Sentence> sentences,
      Matches lexicon) {
    this.pack = pack;
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.starts = new boolean[tokens.size()];
    this.titles = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = i == 0 || OPENERS.contains(form(i - 1)) || hasBreak(i - 1);
    }
    sentences.forEach(s -> starts[s.first()] = true);
    markTitles();
  }

  /** The words of a place in the text, as they are written. */
  String written(Span span) {
    return span.of(text);
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Word word(int i) {
    return tokens.get(i).word();
  }

  String form(int i) {
    return tokens.get(i).form();
  }

  Matches lexicon() {
    return lexicon;
  }

  /** The words of tokens {@code first} to {@code end} as they stand in the text. */
  String slice(int first, int end) {
    return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  boolean isCapital(int i) {
    return i >= 0
        && i < tokens.size()
        && word(i).shape().isCapital()
        && !(pack.grammar().capitalNouns() && word(i).isCommonNoun());
  }

  /** Whether it is one of the pack's abbreviations, with or without its full stop. */
  boolean isAbbreviation(int i) {
    String lower = tokens.get(i).lower();
    return pack.abbreviations().containsKey(lower.endsWith(".") ? lower : lower + ".");
  }

  /** Whether it is a name made part of an ordinary word by a hyphen ("Dutch-built"). */
  boolean isCompound(int i) {
    String form = form(i);
    int joint = form.lastIndexOf('-');
    return joint > 0
        && form.length() - joint > SHORTEST_PART
        && Character.isLowerCase(form.charAt(joint + 1))
        && pack.vocabulary().knows(form.substring(joint + 1));
  }

  /** Whether a sentence, line or quotation begins with this token. */
  boolean isStart(int i) {
    return starts[i];
  }

  /** Whether it stands in a line that writes most words with a capital, as headlines do. */
  boolean isInTitle(int i) {
    return titles[i];
  }

  /** Whether only blanks part a token from the next. */
  boolean isJoined(int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && !hasBreak(i)
        && tokens.get(i + 1).start() - tokens.get(i).end() <= 2;
  }

  private boolean hasBreak(int i) {
    for (int k = tokens.get(i).end(); k < tokens.get(i + 1).start(); k++) {
      if (text.charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  boolean isParticle(int i) {
    return PARTICLES.contains(tokens.get(i).lower());
  }

  /** Whether the token is an ordinary word when written small. */
  boolean isOrdinary(int i) {
    String lower = tokens.get(i).lower();
    if (lexicon.at(i).stream().anyMatch(m -> !(m.entry() instanceof Entry.Name))) {
      return true;
    }
    return pack.vocabulary().word(lower).isKnown();
  }

  /** Which tokens are words that the pack tells dates with. */
  boolean[] dates() {
    boolean[] dates = new boolean[tokens.size()];
    for (int i = 0; i < dates.length; i++) {
      for (String key : word(i).keys()) {
        dates[i] |= pack.timeWords().contains(key);
      }
    }
    return dates;
  }

  boolean isFunctionWord(int i) {
    return !lexicon.at(i, Entry.Function.class).isEmpty();
  }

  /** Whether a preposition other than those of belonging, doing and speaking stands here. */
  boolean isPreposition(int i) {
    return i >= 0
        && (lexicon.is(i, WordClass.PREP) || word(i).can(Feature.PREP))
        && !lexicon.is(i, WordClass.OF)
        && !lexicon.is(i, WordClass.BY)
        && !lexicon.is(i, WordClass.ABOUT);
  }

  /** A source noun that ends before token {@code end} and holds the token before it; or null. */
  @Nullable Match sourceEndingAt(int end) {
    for (int first = Math.max(0, end - 5); first < end; first++) {
      for (Match match : lexicon.at(first, Entry.SourceNoun.class)) {
        if (match.end() == end) {
          return match;
        }
      }
    }
    return null;
  }

  /** Whether two tokens can be forms of one word. */
  boolean isSameWord(int a, int b) {
    return sameWord(word(a), word(b));
  }

  static boolean sameWord(Word a, Word b) {
    for (String key : a.keys()) {
      if (b.keys().contains(key)) {
        return true;
      }
    }
    return Folding.fold(a.lower()).equals(Folding.fold(b.lower()));
  }

  private void markTitles() {
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || starts[i]) {
        markTitle(from, i);
        from = i;
      }
    }
  }

  private void markTitle(int from, int to) {
    int words = 0;
    int capital = 0;
    for (int i = from; i < to; i++) {
      if (form(i).length() > 3 && Character.isLetter(form(i).charAt(0))) {
        words++;
        capital += isCapital(i) ? 1 : 0;
      }
    }
    boolean sentence = form(to - 1).equals(".");
    if (words >= 5 && capital >= TITLE_CASE * words && !sentence) {
      Arrays.fill(titles, from, to, true);
    }
  }
}
