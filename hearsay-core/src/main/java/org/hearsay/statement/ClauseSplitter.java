package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.language.WordClass;
import org.hearsay.statement.Attribution.Range;

/** Parts a content where it says a second thing: each part with a verb of its own. */
final class ClauseSplitter {

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_CONVERB = 4;
  private static final int VERB_BEHIND_JOINT = 8;

  /** Within how many tokens a clause that leads in the main one opens ("a few weeks after …"). */
  private static final int LEAD_IN = 4;

  private final View view;

  ClauseSplitter(View view) {
    this.view = view;
  }

  /** The parts, in order; the range itself when it says one thing. */
  List<Range> split(Range range) {
    List<Range> parts = new ArrayList<>();
    int first = range.first();
    int main = mainClause(range);
    if (main > 0) {
      add(parts, first, main);
      first = main;
    }
    for (int i = first + FEWEST_WORDS; i < range.end() - FEWEST_WORDS + 1; i++) {
      if (isClause(first, i)
          && (isJoint(i) && opensClause(i, range.end()) || opensConverb(i, range.end()))) {
        add(parts, first, i);
        first = isRelative(i) ? antecedent(i, first) : i;
      }
    }
    add(parts, first, range.end());
    return parts;
  }

  /**
   * Where the main clause starts behind one that leads it in: "after X won, Y resigned"; -1 when
   * none does. A condition stays with what depends on it.
   */
  private int mainClause(Range range) {
    int lead = -1;
    for (int i = range.first(); i < Math.min(range.end(), range.first() + LEAD_IN); i++) {
      if (view.isFinite(i) || view.isMark(i) || view.is(i, WordClass.IF)) {
        return -1;
      }
      if (view.is(i, WordClass.WHILE)) {
        lead = i;
        break;
      }
    }
    if (lead < 0) {
      return -1;
    }
    for (int i = lead + 1; i < range.end() - FEWEST_WORDS; i++) {
      if (view.isComma(i) && view.hasFinite(lead, i)) {
        boolean goesOn = isRelative(i + 1) || view.is(i + 1, WordClass.AND) || isJoiner(i + 1);
        return !goesOn && opensClause(i, range.end()) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether a clause without a finite verb opens behind a comma: ", injuring two people". */
  private boolean opensConverb(int i, int end) {
    if (!view.isComma(i - 1) || view.words(i, end) < FEWEST_WORDS_OF_CONVERB) {
      return false;
    }
    boolean adverb = view.word(i).must(Feature.ADV) && i + 1 < end;
    int verb = adverb ? i + 1 : i;
    return view.word(verb).can(Feature.CONVERB)
        && !view.word(verb).can(Feature.NOUN)
        && view.mention(verb) == null
        && !view.is(verb, WordClass.PREP)
        && !view.is(verb, WordClass.CITING)
        && !view.is(verb, WordClass.ABOUT)
        && !view.reading().lexicon().at(verb, Entry.Trigger.class).isEmpty();
  }

  private boolean isClause(int from, int to) {
    return view.words(from, to) >= FEWEST_WORDS && view.hasFinite(from, to);
  }

  private boolean isJoint(int i) {
    if (view.token(i).is(";") || view.token(i).is(":")) {
      return true;
    }
    if (view.is(i, WordClass.IF)
        || view.is(i, WordClass.PURPOSE)
        || view.is(i, WordClass.THAT)
        || view.isInTime(i)) {
      return false;
    }
    boolean afterComma = view.isComma(i - 1) || view.isDash(i - 1);
    return view.is(i, WordClass.AND) && !joinsNames(i)
        || view.is(i, WordClass.BUT)
        || view.is(i, WordClass.WHILE)
        || afterComma && (isRelative(i) || view.hasVerbBracket() && view.is(i, WordClass.ARTICLE));
  }

  private boolean isJoiner(int i) {
    return view.is(i, WordClass.WHILE)
        || view.is(i, WordClass.AND)
        || view.is(i, WordClass.BUT)
        || view.is(i, WordClass.THAT);
  }

  /** A relative clause says something of the noun in front of it, which is taken along. */
  private int antecedent(int relative, int first) {
    int noun = relative - 2;
    boolean isNoun = noun > first && !view.isMark(noun) && !view.isFinite(noun);
    return isNoun && view.word(noun).can(Feature.NOUN) ? noun : relative;
  }

  /** Whether "and" stands between two names that can be one subject. */
  private boolean joinsNames(int i) {
    if (view.mention(i - 1) == null) {
      return false;
    }
    for (int k = i + 1; k <= i + 3 && k < view.reading().tokens().size(); k++) {
      if (view.mention(k) != null) {
        return true;
      }
      if (view.isFinite(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean isRelative(int i) {
    return view.is(i, WordClass.RELATIVE)
        || view.is(i, WordClass.PREP) && view.is(i + 1, WordClass.RELATIVE);
  }

  private boolean opensClause(int i, int end) {
    for (int k = i + 1; k < Math.min(end, i + VERB_BEHIND_JOINT); k++) {
      if (view.isFinite(k)) {
        return view.words(i + 1, end) >= FEWEST_WORDS;
      }
      if (view.isComma(k) || view.token(k).is(";") || view.token(k).is(":")) {
        return false;
      }
    }
    return false;
  }

  private void add(List<Range> parts, int from, int to) {
    int first = from;
    int end = to;
    while (first < end
        && (view.isMark(first) || view.is(first, WordClass.AND) || view.is(first, WordClass.BUT))) {
      first++;
    }
    while (end > first
        && (isJoiner(end - 1) || view.isMark(end - 1) && !view.token(end - 1).is("%"))) {
      end--;
    }
    if (first < end) {
      parts.add(new Range(first, end));
    }
  }
}
