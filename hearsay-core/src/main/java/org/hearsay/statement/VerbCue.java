package org.hearsay.statement;

import org.hearsay.language.Construction;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A verb group whose main verb is a cue.
 *
 * @param groupFirst index of the group's first token: auxiliary, negation or modal in front
 * @param first index of the cue's own first token
 * @param end index after its last
 * @param stance what the whole group does with the content
 */
record VerbCue(int groupFirst, int first, int end, Cue cue, Stance stance, boolean passive) {

  private static final int LONGEST_GROUP = 5;
  private static final int LONGEST_BRACKET = 20;

  /** The verb cue that starts at token {@code i}; null when there is none. */
  static @Nullable VerbCue at(View view, Sentence sentence, int i) {
    if (view.mention(i) != null || isFirstPerson(view, i) || isUnclear(view, sentence, i)) {
      return null;
    }
    VerbCue adjective = null;
    for (Match match : view.cues(i)) {
      Cue cue = (Cue) match.entry();
      if (cue.part() != Part.N && match.end() <= sentence.end()) {
        int first = groupFirst(view, sentence, i);
        if (isVerb(view, match, first)) {
          VerbCue found = of(view, withAdverbs(view, sentence, first), match, cue);
          if (cue.part() == Part.V) {
            return found;
          }
          adjective = found;
        }
      }
    }
    return adjective;
  }

  /** "Let us recall", "I presume": the report itself, or part of what somebody says. */
  private static boolean isFirstPerson(View view, int i) {
    int before = i - 1;
    while (before > 0
        && (view.is(before, WordClass.AUX)
            || view.is(before, WordClass.NOT)
            || view.is(before, WordClass.MODAL)
            || view.is(before, WordClass.FUTURE)
            || view.word(before).must(Feature.ADV))) {
      before--;
    }
    Word word = before < 0 ? view.word(i) : view.word(before);
    if (word.must(Feature.PRON) && (word.can(Feature.P1) || word.can(Feature.P2))) {
      return word.can(Feature.NOM) && view.isFinite(i) && view.has(Construction.BARE_CLAUSE);
    }
    return view.word(i).can(Feature.P1)
        && !view.word(i).can(Feature.P3)
        && !view.word(i).can(Feature.PAST);
  }

  /** Part of "it is not clear" or the like, which belongs to what is said. */
  private static boolean isUnclear(View view, Sentence sentence, int i) {
    for (int k = Math.max(sentence.first(), i - 4); k <= i; k++) {
      if (view.skip(k, WordClass.UNCLEAR) > i) {
        return true;
      }
    }
    return false;
  }

  private static VerbCue of(View view, int first, Match match, Cue cue) {
    boolean negated = view.hasVerbBracket() && isNegatedBehind(view, match.end());
    boolean impossible = false;
    boolean hedged = false;
    boolean passive = false;
    for (int k = first; k < match.end(); k++) {
      negated |= k < match.first() && view.is(k, WordClass.NOT);
      impossible |= view.is(k, WordClass.IMPOSSIBLE);
      hedged |= view.is(k, WordClass.MODAL) || view.is(k, WordClass.HEDGE);
      passive |= k < match.first() && view.is(k, WordClass.PASSIVE);
    }
    hedged |=
        view.word(match.first()).can(Feature.COND) && !view.word(match.first()).can(Feature.PAST);
    passive &= view.word(match.first()).can(Feature.PARTICIPLE);
    Stance stance = stance(cue, negated, impossible, hedged);
    int last = match.end() - 1;
    int end = last > match.first() && view.is(last, WordClass.THAT) ? last : match.end();
    if (closesBracket(view, match.end()) && !view.isFinite(match.first())) {
      end = match.end() + 1;
      passive |= view.is(match.end(), WordClass.PASSIVE);
    }
    return new VerbCue(first, match.first(), end, cue, stance, passive);
  }

  private static Stance stance(Cue cue, boolean negated, boolean impossible, boolean hedged) {
    Stance plain = Stance.of(cue.stance());
    if (impossible || cue.cls() == CueClass.REFUSE) {
      return Stance.UNKNOWN;
    }
    if (negated) {
      return switch (plain) {
        case DENIED, UNKNOWN -> Stance.HEDGED;
        case AFFIRMED, HEDGED -> cue.cls() == CueClass.ASSESS ? Stance.DENIED : Stance.UNKNOWN;
      };
    }
    return hedged && plain == Stance.AFFIRMED ? Stance.HEDGED : plain;
  }

  /** Whether the auxiliary of a clause that ends in its verb stands here. */
  private static boolean closesBracket(View view, int i) {
    return view.hasVerbBracket()
        && i < view.reading().tokens().size()
        && view.is(i, WordClass.AUX)
        && view.isFinite(i);
  }

  /** "Confirmed the attack not": the negation ends the clause. */
  private static boolean isNegatedBehind(View view, int end) {
    for (int i = end; i < view.reading().tokens().size() && !view.isMark(i); i++) {
      if (view.is(i, WordClass.NOT) && view.word(i).can(Feature.ADV)) {
        return true;
      }
    }
    return false;
  }

  /** Where the auxiliary stands whose participle or infinitive ends the clause at {@code i}. */
  private static int bracketFirst(View view, Sentence sentence, int i) {
    Word word = view.word(i);
    if (view.isFinite(i) || !word.can(Feature.PARTICIPLE) && !word.can(Feature.INF)) {
      return i;
    }
    for (int k = i - 1; k >= Math.max(sentence.first(), i - LONGEST_BRACKET); k--) {
      if (view.isComma(k)
          || view.token(k).is(":")
          || view.token(k).is(";")
          || view.isQuoteMark(k)) {
        return i;
      }
      if (view.isFinite(k)) {
        boolean aux = view.is(k, WordClass.AUX) || view.is(k, WordClass.MODAL);
        return aux || view.is(k, WordClass.FUTURE) ? k : i;
      }
    }
    return i;
  }

  private static int groupFirst(View view, Sentence sentence, int i) {
    if (view.hasVerbBracket()) {
      int bracket = bracketFirst(view, sentence, i);
      if (bracket < i) {
        return bracket;
      }
    }
    int first = i;
    int k = i - 1;
    while (k >= sentence.first() && i - k <= LONGEST_GROUP && view.mention(k) == null) {
      if (view.is(k, WordClass.AUX)
          || view.is(k, WordClass.NOT) && !view.is(k, WordClass.PREP)
          || view.is(k, WordClass.MODAL)
          || view.is(k, WordClass.FUTURE)
          || view.is(k, WordClass.IMPOSSIBLE)
          || view.is(k, WordClass.REFLEXIVE)) {
        first = k;
      } else if (impossibleUpTo(view, sentence, k) < k) {
        first = impossibleUpTo(view, sentence, k);
        k = first;
      } else if (!isBetween(view, k)) {
        break;
      }
      k--;
    }
    return first;
  }

  /** Where the words begin that say it can't be, and end at {@code last}; else {@code last}. */
  private static int impossibleUpTo(View view, Sentence sentence, int last) {
    for (int k = Math.max(sentence.first(), last - LONGEST_GROUP); k < last; k++) {
      if (view.skip(k, WordClass.IMPOSSIBLE) == last + 1) {
        return k;
      }
    }
    return last;
  }

  /** "Also said", "recently told": adverbs right in front belong to the cue. */
  private static int withAdverbs(View view, Sentence sentence, int groupFirst) {
    int first = groupFirst;
    while (first - 1 > sentence.first()
        && view.word(first - 1).must(Feature.ADV)
        && view.mention(first - 1) == null
        && !view.isInTime(first - 1)) {
      first--;
    }
    return first;
  }

  /** Whether a word can stand inside a verb group without being part of it. */
  private static boolean isBetween(View view, int i) {
    Word word = view.word(i);
    boolean noun = word.can(Feature.NOUN) && !(i > 0 && view.is(i - 1, WordClass.AUX));
    boolean adverb = word.can(Feature.ADV) && !noun && !view.isFinite(i);
    return adverb || view.is(i, WordClass.HEDGE) || view.is(i, WordClass.TO);
  }

  /** "Has likely begun": what could be a cue only says how sure the verb behind it is. */
  private static boolean isAdverb(View view, Match match) {
    int next = match.end();
    return next < view.reading().tokens().size()
        && view.word(next).can(Feature.PARTICIPLE)
        && !view.is(next, WordClass.TO)
        && view.word(match.first()).can(Feature.ADV);
  }

  /** "The ruling": a form in -ing that is a noun, unless a mark or conjunction is in front. */
  private static boolean isNounHere(View view, int i) {
    Word word = view.word(i);
    if (!word.can(Feature.NOUN) || i == 0) {
      return false;
    }
    return !view.isMark(i - 1)
        && !view.is(i - 1, WordClass.AND)
        && !view.is(i - 1, WordClass.BUT)
        && !view.is(i - 1, WordClass.PREP)
        && !view.is(i - 1, WordClass.AUX)
        && !view.word(i - 1).can(Feature.ADV);
  }

  private static boolean isVerb(View view, Match match, int groupFirst) {
    for (int k = match.first(); k < match.end(); k++) {
      Word word = view.word(k);
      boolean noun = k > 0 && word.can(Feature.NOUN) && view.word(k - 1).must(Feature.DET);
      if (noun && !view.isFinite(k)) {
        return false;
      }
      if (view.isFinite(k) || word.can(Feature.CONVERB) && !isNounHere(view, k)) {
        return true;
      }
      boolean supported = groupFirst < match.first() || closesBracket(view, match.end());
      if (supported
          && (word.can(Feature.PARTICIPLE) || word.can(Feature.INF) && word.can(Feature.VERB))) {
        return true;
      }
    }
    return ((Cue) match.entry()).part() == Part.A
        && groupFirst < match.first()
        && !isAdverb(view, match);
  }
}
