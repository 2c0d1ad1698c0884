package org.hearsay.statement;

import java.util.List;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Joins what stands between commas beside a source to it: "X, spokesman for Y, who knows Z,". */
final class Appositions {

  private static final int LONGEST = 40;

  private final View view;
  private final Sentence sentence;
  private final List<Group> groups;

  Appositions(View view, Sentence sentence, List<Group> groups) {
    this.view = view;
    this.sentence = sentence;
    this.groups = groups;
  }

  /**
   * The group to which the words belong that end with a comma in front of a verb; null when these
   * words are no apposition.
   *
   * @param end where the verb group begins
   */
  @Nullable Group before(int end) {
    int comma = end - 1;
    if (comma <= sentence.first() || !view.isComma(comma)) {
      return null;
    }
    Group found = null;
    for (int k = groups.size() - 1; k >= 0; k--) {
      Group group = groups.get(k);
      if (group.end() >= comma) {
        continue;
      }
      if (comma - group.end() > LONGEST) {
        break;
      }
      if (view.isComma(group.end()) && isAside(group, comma)) {
        found = joined(group, k, comma);
      }
    }
    return found;
  }

  /** A group behind its verb, with the words between commas behind it. */
  Group behind(Group group) {
    int end = group.end();
    if (!isNamed(group) || !view.isComma(end)) {
      return group;
    }
    int close = end;
    while (close < sentence.end() && view.isComma(close) && isAside(group, segmentEnd(close))) {
      close = segmentEnd(close);
    }
    return close == end ? group : joined(group, groups.indexOf(group), close);
  }

  private int segmentEnd(int comma) {
    int i = comma + 1;
    while (i < sentence.end() && !view.isMark(i)) {
      i++;
    }
    return i;
  }

  private static boolean isNamed(Group group) {
    return group.name() != null || group.noun() != null;
  }

  /** Whether the words from the comma behind {@code group} to {@code end} say who or what it is. */
  private boolean isAside(Group group, int end) {
    boolean relative = false;
    for (int i = group.end() + 1; i < end; i++) {
      if (view.isComma(i - 1)) {
        relative |= view.is(i, WordClass.RELATIVE) || view.is(i + 1, WordClass.RELATIVE);
        if (!relative && !opensAside(group, i)) {
          return false;
        }
      }
      if (view.isFinite(i) && !relative || view.isMark(i) && !view.isComma(i)) {
        return false;
      }
    }
    return end > group.end() + 1;
  }

  private boolean opensAside(Group group, int from) {
    Word word = view.word(from);
    Mention mention = view.mention(from);
    if (mention != null) {
      return mention.kind() == Kind.PERSON && group.name() == null && group.noun() != null
          || isOf(from) && mention.kind() != Kind.PERSON;
    }
    boolean verb = word.can(Feature.CONVERB) && !word.can(Feature.ADJ);
    return !verb
        && !view.is(from, WordClass.PREP)
        && !view.is(from, WordClass.AND)
        && !view.is(from, WordClass.THAT)
        && !view.is(from, WordClass.CITED)
        && !view.is(from, WordClass.CITING)
        && !view.word(from).must(Feature.PREP)
        && !view.word(from).must(Feature.ADV)
        && (view.is(from, WordClass.ARTICLE)
            || word.can(Feature.NOUN)
            || word.can(Feature.ADJ)
            || word.can(Feature.NUM));
  }

  /** Whether a group with a noun opens with the name here: "X, Russia's minister,". */
  private boolean isOf(int from) {
    return groups.stream().anyMatch(g -> g.first() <= from && from < g.end() && g.noun() != null);
  }

  /** One group of a name and what is said of it. */
  private Group joined(Group group, int k, int end) {
    Mention name = group.name();
    Mention principal = group.principal();
    SourceNoun noun = group.noun();
    for (int i = k + 1; i < groups.size() && groups.get(i).end() <= end; i++) {
      Group other = groups.get(i);
      boolean direct = other.first() - group.end() <= 2;
      if (!direct) {
        break;
      }
      boolean person = other.name() != null && other.name().kind() == Kind.PERSON;
      if (name == null && person) {
        name = other.name();
      }
      noun = noun == null || noun.phrase().isEmpty() ? other.noun() : noun;
      principal = principal == null ? other.principal() : principal;
      if (principal == null && other.name() != null && !person && other.noun() != null) {
        principal = other.name();
      }
    }
    return new Group(group.first(), end, name, noun, principal);
  }

  /** "X, spokesman for Y said": the name in front of its apposition. */
  Group withName(Group group, int k) {
    if (k == 0
        || group.noun() == null
        || group.name() != null && group.name().kind() == Kind.PERSON) {
      return group;
    }
    Group before = groups.get(k - 1);
    boolean apposed =
        before.name() != null
            && before.name().kind() == Kind.PERSON
            && view.isComma(before.end())
            && group.first() - before.end() <= 2;
    return apposed
        ? new Group(before.first(), group.end(), before.name(), group.noun(), group.principal())
        : group;
  }
}
