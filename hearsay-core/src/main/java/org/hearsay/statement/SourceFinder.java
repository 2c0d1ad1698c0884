package org.hearsay.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Governs;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying among the groups of its sentence. */
final class SourceFinder {

  private static final int FARTHEST_LEFT = 14;
  private static final int FARTHEST_RIGHT = 4;
  private static final int TOLD = 3;
  private static final Set<Feature> NUMBERS = EnumSet.of(Feature.SG, Feature.PL);
  private static final Set<Feature> GENDERS = EnumSet.of(Feature.M, Feature.F, Feature.N);

  private final View view;
  private final Sentence sentence;
  private final List<Group> groups;
  private final Appositions appositions;
  private final NounOpening opening;

  SourceFinder(View view, Sentence sentence, List<Group> groups) {
    this.view = view;
    this.sentence = sentence;
    this.groups = groups;
    this.appositions = new Appositions(view, sentence, groups);
    this.opening = new NounOpening(view);
  }

  /** The subject of an active verb; null when it is a pronoun, elided or not a source. */
  @Nullable Group of(VerbCue verb) {
    int before = verb.groupFirst() - 1;
    boolean opens = before < sentence.first();
    boolean inverted =
        opens
            || view.isComma(before)
            || view.isDash(before)
            || view.isCloser(before)
            || before == sentence.first()
                && view.mention(before) == null
                && view.word(before).lower().length() <= 3;
    if (hasOwnSubject(verb)) {
      return null;
    }
    if (inverted && !opens && view.isComma(before) && isAside(verb.end())) {
      return null;
    }
    Group inside = inside(verb.groupFirst(), verb.first());
    if (inside != null && (inverted || left(verb.groupFirst()) == null)) {
      return appositions.behind(inside);
    }
    Group right = nominative(behindAddressee(right(verb.end(), FARTHEST_RIGHT)));
    boolean told = verb.cue().governs().contains(Governs.TO);
    if (right != null && right.first() >= verb.end() && (told || isVerbNext(right.end()))) {
      right = null;
    }
    if (inverted && right != null) {
      Group behind = behindOutlet(right);
      return appositions.behind(behind == null ? right : behind);
    }
    if (inverted && verb.end() < sentence.end() && view.is(verb.end(), WordClass.PRONOUN)) {
      return null;
    }
    Group main = isJoined(verb, before) ? mainSubject(before) : null;
    if (main != null) {
      return main;
    }
    Group left = left(verb.groupFirst());
    if (left != null && right != null && right.first() == verb.end() && isLedIn(left, verb)) {
      return right;
    }
    Group noun = unknown(verb);
    if (noun != null && (left == null || left.end() <= noun.first())) {
      return noun;
    }
    if (left != null) {
      Group owner = left.isData() && left.principal() == null ? owner(left) : null;
      return owner != null ? owner : withAuthor(joint(left));
    }
    if (pronounBefore(verb) < verb.groupFirst() || right != null) {
      return pronounBefore(verb) < verb.groupFirst() ? null : right;
    }
    Group within = new Quarters(view, sentence, groups).of(verb);
    if (within != null) {
      return within;
    }
    Group shown = verb.cue().cls() == CueClass.SHOW ? shownIn(verb.groupFirst()) : null;
    if (shown != null) {
      return shown;
    }
    if (inverted) {
      return told ? null : unknownBehind(verb.end());
    }
    return shared(verb.groupFirst());
  }

  /** "So told X-News a deputy": who told an outlet, right behind its name that has no cases. */
  private @Nullable Group behindOutlet(Group outlet) {
    int k = groups.indexOf(outlet) + 1;
    if (!outlet.isMedia() || outlet.noun() != null || k >= groups.size()) {
      return null;
    }
    Group next = groups.get(k);
    Word head = view.word(next.first());
    boolean person = next.noun() != null && !next.isMedia() && !next.isData();
    return person && next.first() == outlet.end() && head.can(Feature.NOM) ? next : null;
  }

  /** "Told journalists a minister": the subject behind a dative. */
  private @Nullable Group behindAddressee(@Nullable Group group) {
    int k = group == null ? -1 : groups.indexOf(group) + 1;
    if (group == null || k >= groups.size() || groups.get(k).first() != group.end()) {
      return group;
    }
    Word head = view.word(group.first());
    return head.can(Feature.DAT) && !head.can(Feature.NOM) ? groups.get(k) : group;
  }

  /** "As X reports, of this told Y": a lone comma ends the clause of X before the verb. */
  private boolean isLedIn(Group left, VerbCue verb) {
    int commas = 0;
    for (int i = left.end(); i < verb.groupFirst(); i++) {
      commas += view.isComma(i) ? 1 : 0;
    }
    return commas == 1 && view.hasFinite(sentence.first(), left.first());
  }

  /** "From the images it follows": documents or data behind the preposition that opens. */
  private @Nullable Group shownIn(int end) {
    for (Group group : groups) {
      if (group.end() > end || view.hasFinite(sentence.first(), group.first())) {
        return null;
      }
      if (group.isData() || group.isDocument()) {
        return withAuthor(group);
      }
    }
    return null;
  }

  /** "…, said the cousin": a noun of no table right behind its verb. */
  private @Nullable Group unknownBehind(int from) {
    int last = from;
    while (last + 1 < sentence.end() && last - from < 3 && isBeforeNoun(last)) {
      last++;
    }
    boolean noun = last < sentence.end() && isPlainNoun(last) && !view.isInTime(last);
    SourceNoun unknown = new SourceNoun("", NounKind.PERSON, "none");
    return noun ? new Group(from, last + 1, null, unknown, null) : null;
  }

  private boolean isBeforeNoun(int i) {
    return !view.isMark(i)
        && !view.is(i, WordClass.PREP)
        && !view.is(i, WordClass.OF)
        && (view.is(i, WordClass.ARTICLE)
            || view.is(i, WordClass.POSSESSIVE)
            || view.is(i, WordClass.DEMONSTRATIVE)
            || view.word(i).must(Feature.ADJ));
  }

  /** "… and says", ", saying": a verb that has its subject from the verb before. */
  private boolean isJoined(VerbCue verb, int before) {
    if (before <= sentence.first()) {
      return false;
    }
    boolean converb = !view.isFinite(verb.first()) && view.word(verb.first()).can(Feature.CONVERB);
    return view.is(before, WordClass.AND)
        || view.is(before, WordClass.BUT)
        || converb && view.isComma(before);
  }

  private @Nullable Group mainSubject(int end) {
    for (int i = end - 1; i > sentence.first(); i--) {
      Group group = view.isFinite(i) ? left(i) : null;
      if (group != null && !group.isData()) {
        return group;
      }
    }
    return null;
  }

  /** A noun of no table right before the verb: whoever it is, nobody farther away speaks. */
  private @Nullable Group unknown(VerbCue verb) {
    int last = verb.groupFirst() - 1;
    while (last > sentence.first() && (view.isInTime(last) || view.word(last).must(Feature.ADV))) {
      last--;
    }
    if (last < sentence.first() || !canBeNoun(last)) {
      return null;
    }
    int first = opening.widen(last, sentence);
    boolean sure =
        view.word(last).must(Feature.NOUN)
            || first < last && isDetermined(first) && !view.word(last).can(Feature.ADJ);
    int before = first - 1;
    boolean governed =
        before >= sentence.first()
            && (view.is(before, WordClass.PREP)
                || view.is(before, WordClass.OF)
                || view.is(before, WordClass.BY)
                || view.is(before, WordClass.TO)
                || view.is(before, WordClass.AND)
                || view.word(before).must(Feature.PREP));
    if (!sure || governed || !canRule(first, last + 1, verb.first())) {
      return null;
    }
    for (Group group : groups) {
      if (group.end() >= first && group.first() <= last) {
        boolean longer = group.first() >= first && group.end() <= last;
        return longer && !group.isData()
            ? new Group(group.first(), last + 1, group.name(), group.noun(), group.principal())
            : null;
      }
    }
    SourceNoun noun = new SourceNoun("", NounKind.PERSON, "none");
    return new Group(first, last + 1, null, noun, null);
  }

  private boolean isDetermined(int i) {
    return view.is(i, WordClass.ARTICLE)
        || view.is(i, WordClass.POSSESSIVE)
        || view.word(i).can(Feature.DET)
        || view.word(i).must(Feature.ADJ);
  }

  /** Whether the first noun in the range can be a nominative that agrees with the verb. */
  private boolean canRule(int from, int to, int verb) {
    for (int i = from; i < to; i++) {
      Word noun = view.word(i);
      if (noun.can(Feature.NOUN)) {
        return !hasCase(noun)
            || noun.can(Feature.NOM)
                && agrees(noun, view.word(verb), NUMBERS)
                && agrees(noun, view.word(verb), GENDERS);
      }
    }
    return true;
  }

  /** Whether two words share one of the features, or one of them has none. */
  private static boolean agrees(Word one, Word other, Set<Feature> features) {
    boolean shared = features.stream().anyMatch(f -> one.can(f) && other.can(f));
    return shared
        || features.stream().noneMatch(one::can)
        || features.stream().noneMatch(other::can);
  }

  private boolean canBeNoun(int i) {
    Word word = view.word(i);
    return (word.can(Feature.NOUN) || !word.isKnown())
        && !view.isFinite(i)
        && !view.isMark(i)
        && view.mention(i) == null
        && !word.shape().isCapital()
        && !word.can(Feature.PRON);
  }

  private boolean isPlainNoun(int i) {
    Word word = view.word(i);
    return word.must(Feature.NOUN)
        && (word.can(Feature.NOM) || !hasCase(word))
        && !view.isMark(i)
        && view.mention(i) == null
        && !word.shape().isCapital()
        && groups.stream().noneMatch(g -> g.first() <= i && i < g.end());
  }

  /** Whoever shows data without an owner: "the mayor released images that show …". */
  private @Nullable Group owner(Group data) {
    for (int k = groups.indexOf(data) - 1; k >= 0; k--) {
      Group group = groups.get(k);
      boolean speaks = !group.isData() && (group.name() != null || group.principal() != null);
      if (speaks && view.hasFinite(group.end(), data.first()) && canBeSubject(group)) {
        return group;
      }
    }
    return null;
  }

  /** "A report of 3 May by X": the author behind other words. */
  Group withAuthor(Group group) {
    int k = groups.indexOf(group) + 1;
    if (!group.isDocument() || group.principal() != null || k == 0 || k >= groups.size()) {
      return group;
    }
    Group author = groups.get(k);
    Mention name = author.name() != null ? author.name() : author.principal();
    int before = author.first() - 1;
    boolean linked =
        author.first() - group.end() <= FARTHEST_RIGHT
            && isOpenWay(group.end(), author.first())
            && (view.is(before, WordClass.OF)
                || view.is(author.first(), WordClass.OF)
                || view.is(before, WordClass.BY)
                || isGenitive(author));
    return name != null && linked
        ? new Group(group.first(), author.end(), null, group.noun(), name)
        : group;
  }

  private boolean isGenitive(Group group) {
    Word head = view.word(group.first());
    return head.can(Feature.GEN) && !head.can(Feature.NOM);
  }

  /** Whether the cue's own words hold its subject: "as it says". */
  private boolean hasOwnSubject(VerbCue verb) {
    boolean pronoun = false;
    for (int i = verb.first() + 1; view.hasVerbBracket() && i < verb.end(); i++) {
      pronoun |= view.word(i).must(Feature.PRON);
    }
    return pronoun;
  }

  /** Whether a verb that ends here is an aside: a comma follows, and no clause of content. */
  private boolean isAside(int end) {
    return end + 1 < sentence.end()
        && view.isComma(end)
        && !view.is(end + 1, WordClass.THAT)
        && !view.is(end + 1, WordClass.WHETHER)
        && !view.has(Construction.COMMA_CLAUSE);
  }

  /** The subject between an auxiliary and its verb at the end of the clause; null for none. */
  private @Nullable Group inside(int aux, int verb) {
    for (Group group : groups) {
      if (group.first() > aux && group.end() <= verb && canBeSubject(group)) {
        return group;
      }
    }
    return null;
  }

  /** The group that ends at token {@code end}; null when none does. */
  @Nullable Group endingAt(int end) {
    return groups.stream().filter(g -> g.end() == end).findFirst().orElse(null);
  }

  /** The subject of the sentence, in front of its first verb, goes on as that of a later verb. */
  private @Nullable Group shared(int end) {
    for (Group group : groups) {
      if (group.end() > end || view.hasFinite(sentence.first(), group.first())) {
        return null;
      }
      if (hasThat(group.end(), end)) {
        continue;
      }
      boolean speaks = !group.isData() && (group.name() != null || group.principal() != null);
      if (speaks && view.hasFinite(group.end(), end) && canBeSubject(group)) {
        return group;
      }
    }
    return null;
  }

  /** The first group that can be a subject and speaks; null when there is none. */
  @Nullable Group speaker() {
    for (Group group : groups) {
      boolean speaks = !group.isData() && (group.name() != null || group.principal() != null);
      if (speaks && canBeSubject(group)) {
        return group;
      }
    }
    return null;
  }

  private boolean hasThat(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, WordClass.THAT) && !view.is(i, WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** An outlet that {@code source} told; null when none stands behind the verb. */
  @Nullable Group told(int from, @Nullable Group source) {
    Group group = right(from, TOLD);
    if (group == null || group == source || group.first() < from) {
      return null;
    }
    boolean outlet = group.name() != null && group.name().kind() == Kind.OUTLET;
    boolean media = group.name() == null && group.noun() != null && isMedia(group);
    return (outlet || media) && !isVerbNext(group.end()) ? group : null;
  }

  /** Outlets without a name, of some country or sort ("Spanish newspapers"). */
  private boolean isMedia(Group group) {
    SourceNoun noun = group.noun();
    return noun != null
        && noun.kind() == NounKind.MEDIA
        && (group.principal() != null || view.word(group.first()).must(Feature.ADJ));
  }

  private boolean isVerbNext(int i) {
    return i < sentence.end() && view.isFinite(i);
  }

  /** "X and Y say": one source, that of the first named. */
  private Group joint(Group group) {
    int k = groups.indexOf(group);
    if (k < 1
        || group.first() - groups.get(k - 1).end() != 1
        || !view.is(group.first() - 1, WordClass.AND)) {
      return group;
    }
    Group first = groups.get(k - 1);
    boolean names = first.name() != null && group.name() != null;
    return names && canBeSubject(first)
        ? new Group(first.first(), group.end(), first.name(), first.noun(), first.principal())
        : group;
  }

  /** Where the subject pronoun of the verb stands; the verb's own first token without one. */
  int pronounBefore(VerbCue verb) {
    int before = verb.groupFirst() - 1;
    boolean pronoun = before >= sentence.first() && view.is(before, WordClass.PRONOUN);
    return pronoun ? before : verb.groupFirst();
  }

  /** The agent of a passive; null when none is named nearby. */
  @Nullable Group agent(int from) {
    for (int i = from; i < Math.min(sentence.end(), from + FARTHEST_RIGHT + 2); i++) {
      if (view.is(i, WordClass.BY)) {
        int behind = view.skip(i, WordClass.BY);
        Group group = right(behind, 2);
        return group == null || hasPreposition(behind, group.first()) ? null : group;
      }
    }
    return document(from);
  }

  /** "Identified in a report by X": a document with an author right behind a passive. */
  private @Nullable Group document(int from) {
    Group group = right(from, FARTHEST_RIGHT);
    boolean inside =
        group != null
            && group.isDocument()
            && group.first() - 1 >= from
            && (view.is(group.first() - 1, WordClass.PREP)
                || view.word(group.first() - 1).can(Feature.PREP));
    Group signed = inside && group != null ? withAuthor(group) : null;
    return signed == null || signed.principal() == null ? null : signed;
  }

  /** Whether a preposition stands between these tokens. */
  boolean hasPreposition(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, WordClass.PREP) || view.is(i, WordClass.TO) || view.is(i, WordClass.OF)) {
        return true;
      }
    }
    return false;
  }

  /** The first group that starts within {@code reach} tokens behind {@code from}. */
  @Nullable Group right(int from, int reach) {
    for (Group group : groups) {
      if (group.first() >= from) {
        return group.first() - from <= reach && isOpenWay(from, group.first()) ? group : null;
      }
      if (group.end() > from && group.first() < from) {
        return group;
      }
    }
    return null;
  }

  private boolean isOpenWay(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isFinite(i)
          || view.isComma(i)
          || view.token(i).is(":")
          || view.is(i, WordClass.THAT)
          || view.is(i, WordClass.WHETHER)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(Group group) {
    return group.name() != null && group.name().kind() == Kind.PERSON;
  }

  private @Nullable Group nominative(@Nullable Group group) {
    return group == null || !canBeSubject(group) ? null : group;
  }

  /** The nearest group on the left that can be the subject. */
  private @Nullable Group left(int end) {
    Group apposed = appositions.before(end);
    if (apposed != null && canBeSubject(apposed) && !isModifier(apposed)) {
      return apposed;
    }
    Group found = null;
    for (int k = groups.size() - 1; k >= 0; k--) {
      Group group = groups.get(k);
      if (group.end() > end) {
        continue;
      }
      if (end - group.end() > FARTHEST_LEFT || !isSubjectWay(group.end(), end)) {
        break;
      }
      if (canBeSubject(group) && !isModifier(group)) {
        found = appositions.withName(group, k);
        break;
      }
    }
    return found;
  }

  /** "The X meeting showed": the name only says which meeting. */
  private boolean isModifier(Group group) {
    int next = group.end();
    if (group.noun() != null || next >= sentence.end() || view.mention(next) != null) {
      return false;
    }
    Word word = view.word(next);
    return word.can(Feature.NOUN)
        && !view.isFinite(next)
        && !word.can(Feature.ADV)
        && !word.can(Feature.PREP)
        && !view.isInTime(next)
        && !view.is(next, WordClass.POSSESSIVE)
        && !word.can(Feature.GEN)
        && !word.shape().isCapital()
        && !view.isMark(next)
        && view.has(Construction.BARE_CLAUSE);
  }

  /** Whether a subject can stand before these tokens and its verb behind them. */
  private boolean isSubjectWay(int from, int to) {
    boolean aside = to - from > 2 && view.isComma(from) && view.isComma(to - 1);
    if (aside && !view.is(from + 1, WordClass.AND) && !view.is(from + 1, WordClass.BUT)) {
      return true;
    }
    boolean relative = false;
    for (int i = from; i < to; i++) {
      relative |= view.is(i, WordClass.RELATIVE);
      boolean blocks =
          view.isFinite(i) && !view.is(i, WordClass.AUX)
              || view.is(i, WordClass.THAT) && !relative
              || view.token(i).is(":")
              || view.token(i).is(";")
              || view.is(i, WordClass.PRONOUN)
              || view.isCloser(i) && (i > from ? !view.isOpener(i) : !isQuotedName(from));
      if (blocks) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before the closing mark at {@code end} are a name in quotation marks. */
  private boolean isQuotedName(int end) {
    for (Group group : groups) {
      if (group.end() == end) {
        return group.first() > sentence.first() && view.isOpener(group.first() - 1)
            || group.name() != null && view.isOpener(Math.max(0, group.name().first() - 1));
      }
    }
    return false;
  }

  private boolean canBeSubject(Group group) {
    int before = group.first() - 1;
    if (before >= sentence.first()) {
      boolean governed =
          view.is(before, WordClass.PREP)
              || view.is(before, WordClass.OF)
              || view.is(before, WordClass.ABOUT)
              || view.is(before, WordClass.TO) && !view.isComma(before)
              || view.is(before, WordClass.BY)
              || view.word(before).must(Feature.PREP);
      boolean like = before == sentence.first() && view.is(before, WordClass.LIKE);
      if (governed && !like) {
        return false;
      }
    }
    return !isCited(group) && isNominative(group);
  }

  /** Whether "citing" or "according to" governs the group. */
  private boolean isCited(Group group) {
    for (int i = Math.max(sentence.first(), group.first() - 5); i < group.first(); i++) {
      boolean cites =
          view.is(i, WordClass.CITING)
              || view.is(i, WordClass.CITED)
              || view.is(i, WordClass.ACCORDING);
      if (cites && isOpenWay(i, group.first())) {
        return true;
      }
    }
    return false;
  }

  /** In a language with cases: whether the group's head can be a nominative. */
  private boolean isNominative(Group group) {
    Word opening = view.word(group.first());
    boolean oblique = opening.can(Feature.DET) && (hasCase(opening) || opening.can(Feature.ACC));
    if (oblique && !opening.can(Feature.NOM)) {
      return false;
    }
    if (opening.can(Feature.NUM) || opening.can(Feature.ADJ) && opening.must(Feature.NOM)) {
      return true;
    }
    if (group.noun() == null && isBaseForm(group)) {
      return true;
    }
    if (group.noun() == null && isInflected(group)) {
      return false;
    }
    for (int i = group.first(); i < group.end(); i++) {
      Word word = view.word(i);
      if (word.can(Feature.NOUN)) {
        return word.can(Feature.NOM) || !hasCase(word);
      }
    }
    return true;
  }

  /** Whether the last name has an ending that its base form has not. */
  private boolean isInflected(Group group) {
    Mention name = group.name();
    if (name == null || name.kind() != Kind.PERSON || name.entity() != null) {
      return false;
    }
    String form = view.token(name.end() - 1).form();
    String[] base = name.name().split("[ -]+");
    String last = base[base.length - 1];
    return form.length() > last.length() && form.startsWith(last);
  }

  /** Whether the name is written as it is in English, so that a dictionary's word is another. */
  private boolean isBaseForm(Group group) {
    Mention name = group.name();
    if (name == null || name.kind() != Kind.PERSON) {
      return false;
    }
    String last = view.token(name.end() - 1).form();
    return List.of(name.name().split("[ -]+")).contains(last);
  }

  private static boolean hasCase(Word word) {
    return word.can(Feature.GEN)
        || word.can(Feature.NOUN, Feature.ACC)
        || word.can(Feature.DAT)
        || word.can(Feature.INS)
        || word.can(Feature.LOC);
  }
}
