package org.hearsay.statement;

import org.hearsay.language.Construction;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Sentence;

/** Finds where a noun group begins whose noun or name is known. */
final class NounOpening {

  private static final int LONGEST_TITLE = 6;

  private final View view;

  NounOpening(View view) {
    this.view = view;
  }

  /** Takes in adjectives and counting words in front ("an unnamed", "one of the senior"). */
  int widen(int first, Sentence sentence) {
    int i = first;
    while (i > sentence.first()
        && !view.isMark(i - 1)
        && !view.isFinite(i - 1)
        && !view.is(i - 1, WordClass.AND)
        && !view.is(i - 1, WordClass.RELATIVE)
        && !view.is(i - 1, WordClass.PREP)
        && !view.is(i - 1, WordClass.ABOUT)
        && isBeforeNoun(i - 1)) {
      i--;
    }
    return i - Math.max(oneOf(i, sentence), partOf(i, sentence));
  }

  /** Whether the word belongs to what brings a source in: "in the words of". */
  private boolean isInPhrase(int i) {
    for (int k = Math.max(0, i - 4); k <= i; k++) {
      if (view.skip(k, WordClass.ACCORDING) > i || view.skip(k, WordClass.CITING) > i) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Part of", "a group of": a noun in front that the group's genitive or preposition belongs to.
   */
  private int partOf(int i, Sentence sentence) {
    if (i - 1 <= sentence.first() - 1 || view.mention(i) != null) {
      return 0;
    }
    Word head = view.word(i);
    boolean genitive = head.can(Feature.NOUN) && head.can(Feature.GEN) && !head.can(Feature.NOM);
    int noun = genitive ? i - 1 : view.is(i - 1, WordClass.OF) ? i - 2 : -1;
    if (noun < sentence.first() || view.mention(noun) != null || view.isInTime(noun)) {
      return 0;
    }
    Word word = view.word(noun);
    boolean plain =
        word.must(Feature.NOUN) && !view.isMark(noun) && !view.isFinite(noun) && !isInPhrase(noun);
    boolean governed = noun > sentence.first() && view.is(noun - 1, WordClass.PREP);
    if (!plain || governed) {
      return 0;
    }
    int first = noun;
    while (first > sentence.first() && view.is(first - 1, WordClass.ARTICLE)) {
      first--;
    }
    return i - first;
  }

  /** Adjectives and determiners; where nouns can stand as adjectives do, these as well. */
  private boolean isBeforeNoun(int i) {
    Word word = view.word(i);
    if (view.mention(i) != null || view.isInTime(i)) {
      return false;
    }
    boolean compound =
        view.has(Construction.BARE_CLAUSE)
            && (word.can(Feature.NOUN) || word.can(Feature.ADJ) || word.can(Feature.NUM))
            && !word.can(Feature.PREP)
            && !word.can(Feature.CONJ)
            && !word.can(Feature.PRON)
            && !word.can(Feature.ADV);
    return word.must(Feature.ADJ)
        || word.can(Feature.DET) && !view.is(i, WordClass.THAT)
        || isTitle(i)
        || view.is(i, WordClass.ARTICLE)
        || view.is(i, WordClass.POSSESSIVE)
        || view.is(i, WordClass.DEMONSTRATIVE)
        || word.can(Feature.NUM)
        || compound;
  }

  /** "Mr.", "Sen.": an abbreviation with a capital in front of a name. */
  private boolean isTitle(int i) {
    String form = view.token(i).form();
    return form.endsWith(".")
        && form.length() > 2
        && form.length() <= LONGEST_TITLE
        && view.word(i).shape().isCapital()
        && view.mention(i + 1) != null;
  }

  /** "One of" in front of a plural. */
  private int oneOf(int i, Sentence sentence) {
    boolean linked = i - 2 >= sentence.first() && view.is(i - 1, WordClass.OF);
    if (!linked || view.isMark(i - 2) || view.mention(i - 2) != null) {
      return 0;
    }
    Word word = view.word(i - 2);
    return word.can(Feature.NUM)
            || word.can(Feature.ADJ) && word.can(Feature.SG) && word.lower().length() < 6
        ? 2
        : 0;
  }
}
