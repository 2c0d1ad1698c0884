package org.hearsay.statement;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Questions about the tokens of a reading that all rules ask. */
final class View {

  private static final String OPENERS = "„“«\"‘‹";
  private static final String CLOSERS = "”\"»’›“";
  private static final String DASHES = "–—-";

  private final Reading reading;
  private final @Nullable Mention[] mentions;
  private final boolean[] verbs;
  private final boolean[] times;

  View(Reading reading) {
    this.reading = reading;
    int size = reading.tokens().size();
    this.mentions = new Mention[size];
    for (Mention mention : reading.mentions()) {
      Arrays.fill(mentions, mention.first(), mention.end(), mention);
    }
    this.times = new boolean[size];
    for (TimeExpression time : reading.times()) {
      Arrays.fill(times, time.first(), time.end(), true);
    }
    this.verbs = new boolean[size];
    for (int i = 0; i < size; i++) {
      verbs[i] = looksFinite(i);
    }
    reading.sentences().forEach(this::verbOfLast);
  }

  Reading reading() {
    return reading;
  }

  /** Whether the language has this construction. */
  boolean has(Construction construction) {
    return reading.pack().has(construction);
  }

  Token token(int i) {
    return reading.tokens().get(i);
  }

  Word word(int i) {
    return token(i).word();
  }

  boolean is(int i, WordClass cls) {
    return i >= 0 && i < mentions.length && reading.lexicon().is(i, cls);
  }

  /** Where the phrase of this class that starts at {@code i} ends; {@code i} when none does. */
  int skip(int i, WordClass cls) {
    if (i < 0 || i >= mentions.length) {
      return i;
    }
    Match match = reading.lexicon().function(i, cls);
    return match == null ? i : match.end();
  }

  @Nullable Mention mention(int i) {
    return i >= 0 && i < mentions.length ? mentions[i] : null;
  }

  List<Match> cues(int i) {
    return reading.lexicon().at(i, Entry.Cue.class);
  }

  /** Whether the language puts its auxiliaries and verbs apart. */
  boolean hasVerbBracket() {
    return reading.pack().grammar().verbBracket();
  }

  /** Whether it is written as names are. */
  boolean isNameShape(int i) {
    return word(i).shape().isCapital()
        && !(reading.pack().grammar().capitalNouns() && word(i).isCommonNoun());
  }

  boolean isMark(int i) {
    return word(i).shape() == Word.Shape.PUNCTUATION;
  }

  boolean isComma(int i) {
    return token(i).is(",");
  }

  boolean isDash(int i) {
    Token token = token(i);
    return DASHES.indexOf(token.form().charAt(0)) >= 0;
  }

  boolean isOpener(int i) {
    return token(i).form().length() == 1 && OPENERS.indexOf(token(i).form().charAt(0)) >= 0;
  }

  boolean isCloser(int i) {
    return token(i).form().length() == 1 && CLOSERS.indexOf(token(i).form().charAt(0)) >= 0;
  }

  boolean isQuoteMark(int i) {
    return isOpener(i) || isCloser(i);
  }

  boolean isFullStop(int i) {
    return token(i).is(".") || token(i).is("!") || token(i).is("?") || token(i).is("…");
  }

  /** Whether token {@code i} is part of a time. */
  boolean isInTime(int i) {
    return i >= 0 && i < times.length && times[i];
  }

  /** Whether token {@code i} is a finite verb here, auxiliaries among them. */
  boolean isFinite(int i) {
    return verbs[i];
  }

  /** The token before {@code i}, past articles that are no prepositions. */
  int beforeArticle(int i) {
    int before = i - 1;
    while (before > 0
        && is(before, WordClass.ARTICLE)
        && !is(before, WordClass.TO)
        && !is(before, WordClass.OF)
        && !word(before).can(Feature.PREP)) {
      before--;
    }
    return before;
  }

  /** Whether a preposition governs the noun at {@code i}, past its articles and adjectives. */
  boolean isGoverned(int i) {
    int before = i - 1;
    while (before > 0
        && (is(before, WordClass.ARTICLE) || word(before).must(Feature.ADJ))
        && !word(before).can(Feature.PREP)) {
      before--;
    }
    return before >= 0
        && (word(before).can(Feature.PREP)
            || is(before, WordClass.PREP)
            || is(before, WordClass.OF)
            || is(before, WordClass.TO));
  }

  /** The first token that starts at or behind the character {@code offset}. */
  int tokenAt(int offset) {
    int low = 0;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether there is a finite verb in these tokens. */
  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs[i]) {
        return true;
      }
    }
    return false;
  }

  /** How many words (not marks) these tokens hold. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isMark(i) ? 0 : 1;
    }
    return words;
  }

  Span span(int from, int to) {
    return new Span(token(from).start(), token(to - 1).end());
  }

  String text(int from, int to) {
    return span(from, to).of(reading.report().text());
  }

  /** In a sentence without a verb, the first word is one that could be and stands in its place. */
  private void verbOfLast(Sentence sentence) {
    if (hasFinite(sentence.first(), sentence.end())) {
      return;
    }
    for (int i = sentence.first() + 1; i < sentence.end() - 1; i++) {
      Word word = word(i);
      boolean maybe =
          mentions[i] == null
              && !times[i]
              && !isNounPlace(i)
              && word.can(Feature.FINITE, Feature.PRES)
              && word.can(Feature.P3);
      boolean behindNoun = mentions[i - 1] != null || times[i - 1] || word(i - 1).can(Feature.NOUN);
      if (maybe && (behindNoun || isMark(i - 1)) && !isMark(i + 1)) {
        verbs[i] = true;
        return;
      }
    }
  }

  private boolean looksFinite(int i) {
    Word word = word(i);
    if (mentions[i] != null || !word.can(Feature.VERB)) {
      return false;
    }
    if (times[i] || isPassiveParticiple(i, word)) {
      return false;
    }
    boolean finite = word.can(Feature.FINITE) || reading.lexicon().is(i, WordClass.MODAL);
    if (!finite || reading.lexicon().is(i, WordClass.PREP) && word.can(Feature.PREP)) {
      return false;
    }
    if (word.lower().startsWith("'") && i > 0 && !reading.lexicon().is(i - 1, WordClass.PRONOUN)) {
      return false;
    }
    if (hasVerbBracket() && isBracketed(i, word)) {
      return false;
    }
    boolean bare = word.can(Feature.INF) && !word.can(Feature.FINITE, Feature.PAST);
    return bare ? isBareFinite(i, word) : !isNounRather(i, word);
  }

  /**
   * Whether a form that can be an infinitive or participle depends on an auxiliary of its clause,
   * before it or right behind.
   */
  private boolean isBracketed(int i, Word word) {
    boolean dependent = word.can(Feature.INF) || word.can(Feature.PARTICIPLE);
    if (!dependent || reading.lexicon().is(i, WordClass.AUX)) {
      return false;
    }
    boolean closed =
        i + 1 < verbs.length
            && reading.lexicon().is(i + 1, WordClass.AUX)
            && word(i + 1).can(Feature.FINITE);
    for (int k = i - 1; !closed && k >= 0 && !isMark(k); k--) {
      closed =
          verbs[k]
              && (reading.lexicon().is(k, WordClass.AUX)
                  || reading.lexicon().is(k, WordClass.MODAL)
                  || reading.lexicon().is(k, WordClass.FUTURE));
    }
    return closed;
  }

  /** "Weapons sent by X", "Turkish-owned": a form that can be a participle, and is one here. */
  private boolean isPassiveParticiple(int i, Word word) {
    if (!word.can(Feature.PARTICIPLE) || word.can(Feature.AUX)) {
      return false;
    }
    boolean agent = i + 1 < mentions.length && reading.lexicon().is(i + 1, WordClass.BY);
    boolean behindNoun = i > 0 && word(i - 1).can(Feature.NOUN) && !follows(i, WordClass.PRONOUN);
    return agent && behindNoun || word.lower().indexOf('-') > 0;
  }

  /** A form that is an infinitive too is finite only behind its subject. */
  private boolean isBareFinite(int i, Word word) {
    if (word.must(Feature.VERB) && i > 0) {
      return !follows(i, WordClass.TO) && !isAfterModal(i);
    }
    boolean other =
        word.can(Feature.PREP)
            || word.can(Feature.DET)
            || word.can(Feature.NUM)
            || word.can(Feature.CONJ)
            || word.can(Feature.ADV)
            || word.can(Feature.PRON);
    if (i == 0 || other && !word.can(Feature.AUX) || isAfterModal(i)) {
      return false;
    }
    Word before = word(i - 1);
    return follows(i, WordClass.PRONOUN)
        || follows(i, WordClass.RELATIVE)
        || mentions[i - 1] == null
            && before.can(Feature.NOUN, Feature.PL)
            && !verbs[i - 1]
            && (before.must(Feature.PL) || word.can(Feature.AUX) || !word.can(Feature.NOUN));
  }

  private boolean isAfterModal(int i) {
    return follows(i, WordClass.MODAL) || follows(i, WordClass.FUTURE);
  }

  /** Whether a finite form that can be a noun or adjective is one here. */
  private boolean isNounRather(int i, Word word) {
    if (!word.can(Feature.NOUN) && !word.can(Feature.ADJ)) {
      return false;
    }
    if (reading.lexicon().is(i, WordClass.AUX) && i > 0 && word(i - 1).can(Feature.PARTICIPLE)) {
      return false;
    }
    if (isNounPlace(i)) {
      return true;
    }
    boolean plural = word.can(Feature.NOUN, Feature.PL) && word.can(Feature.PRES);
    boolean subject =
        mentions[i - 1] != null
            || follows(i, WordClass.PRONOUN)
            || follows(i, WordClass.RELATIVE)
            || !reading.lexicon().at(i - 1, Entry.SourceNoun.class).isEmpty() && !cues(i).isEmpty();
    return plural && !word.must(Feature.VERB) && !subject;
  }

  private boolean follows(int i, WordClass cls) {
    return i > 0 && reading.lexicon().is(i - 1, cls);
  }

  /** Whether a noun or adjective is expected here rather than a verb. */
  private boolean isNounPlace(int i) {
    if (i == 0) {
      return true;
    }
    Word before = word(i - 1);
    if (mentions[i - 1] != null) {
      return mentions[i - 1].form() == Entry.NameKind.ADJECTIVE;
    }
    if (follows(i, WordClass.AUX) && word(i).can(Feature.PARTICIPLE)) {
      return false;
    }
    return follows(i, WordClass.ARTICLE)
        || follows(i, WordClass.POSSESSIVE)
        || follows(i, WordClass.DEMONSTRATIVE)
        || follows(i, WordClass.PREP)
        || follows(i, WordClass.OF)
        || follows(i, WordClass.BY)
        || follows(i, WordClass.ABOUT)
        || follows(i, WordClass.TO)
        || before.must(Feature.PREP)
        || before.must(Feature.ADJ)
        || before.must(Feature.DET)
        || before.must(Feature.NUM);
  }
}
