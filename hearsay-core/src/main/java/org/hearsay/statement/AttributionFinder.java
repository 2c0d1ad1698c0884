package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Governs;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Feature;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.jspecify.annotations.Nullable;

/** Finds source, cue and content in a sentence. */
final class AttributionFinder {

  private static final int NEAR = 6;
  private static final int LONGEST_AFTERTHOUGHT = 24;

  /** Rules whose source speaks of the whole sentence around it. */
  private static final Set<Construction> OUTSIDE =
      Set.of(Construction.ACCORDING, Construction.INSERTED, Construction.LEADING);

  /** Rules without a clause or quotation, which only real saying makes an attribution. */
  private static final Set<Construction> WEAK =
      Set.of(Construction.NOUN_PHRASE, Construction.INFINITIVE, Construction.ABOUT);

  private static final Set<CueClass> DOING =
      Set.of(CueClass.ASK, CueClass.ASSESS, CueClass.SHOW, CueClass.SUGGEST);

  private final View view;
  private final Sentence sentence;
  private final SourceFinder sources;
  private final ContentFinder contents;

  AttributionFinder(View view, Sentence sentence, List<Group> groups) {
    this.view = view;
    this.sentence = sentence;
    this.sources = new SourceFinder(view, sentence, groups);
    this.contents = new ContentFinder(view, sentence);
  }

  /** All attributions, by the place of their cues. */
  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    Attribution afterthought = afterthought();
    if (afterthought != null) {
      return cite(List.of(afterthought));
    }
    int i = sentence.first();
    while (i < sentence.end()) {
      VerbCue verb = VerbCue.at(view, sentence, i);
      if (verb != null) {
        Attribution attribution = byVerb(verb);
        if (attribution != null) {
          found.add(attribution);
        }
        i = verb.end();
      } else {
        Attribution attribution = byPhrase(i);
        if (attribution == null) {
          attribution = byNoun(i, found);
        }
        if (attribution != null) {
          found.add(attribution);
        }
        i = attribution == null ? i + 1 : attribution.cueEnd();
      }
    }
    found.sort(Comparator.comparingInt(Attribution::cueFirst));
    return cite(siblings(underPhrases(found)));
  }

  private @Nullable Attribution byVerb(VerbCue verb) {
    Group source = verb.passive() ? sources.agent(verb.end()) : sources.of(verb);
    boolean behind = source != null && source.first() >= verb.end();
    int after = behind && source != null ? source.end() : verb.end();
    Group told = verb.passive() && source == null ? null : told(after, source);
    if (told == null && behind && source != null && source.first() > verb.end()) {
      told = told(verb.end(), source);
    }
    after = told == null ? after : Math.max(after, told.end());
    int start =
        source != null && source.end() <= verb.groupFirst()
            ? source.first()
            : source == null ? sources.pronounBefore(verb) : verb.groupFirst();
    ContentFinder.Content content =
        meansBefore(verb, start, after, source)
            ? new ContentFinder.Content(List.of(), Construction.BEFORE)
            : contents.of(verb, start, after);
    if (content == null && verb.passive() && source != null && source.end() > verb.end()) {
      content = contents.ofPassive(verb);
    }
    if (content == null && view.hasVerbBracket() && verb.groupFirst() < verb.first()) {
      boolean inside = source != null && source.first() > verb.groupFirst();
      int from = inside && source != null ? source.end() : verb.groupFirst() + 1;
      content = contents.inBracket(verb, from);
    }
    if (content == null || isNoSaying(verb, told == null, source, content)) {
      return null;
    }
    List<Range> parts = content.parts();
    boolean follows = parts.stream().noneMatch(p -> p.end() <= start);
    if (verb.cue().cls() == CueClass.DENY && follows && shortOf(parts)) {
      parts = List.of(new Range(start, contents.end()));
    }
    return new Attribution(
        told,
        told == null ? null : Construction.TOLD,
        source,
        null,
        verb.groupFirst(),
        verb.end(),
        verb.cue().cls(),
        verb.stance(),
        parts,
        content.rule(),
        source == null && (verb.passive() || isImpersonal(verb)));
  }

  /** "X wrote this", "So X said": a word stands for what the sentence before says. */
  private boolean meansBefore(VerbCue verb, int start, int after, @Nullable Group source) {
    if (source == null
        || sentence.size() > LONGEST_AFTERTHOUGHT
        || !view.has(Construction.BEFORE)
        || contents.opener(after, NEAR) >= 0) {
      return false;
    }
    int first = sentence.first();
    boolean leads =
        view.is(first, WordClass.ANAPHOR)
            && Math.min(start, source.first()) - view.skip(first, WordClass.ANAPHOR) <= 1
            && Math.max(after, source.end()) - first < NEAR + source.end() - source.first();
    return leads || isAlone(verb.end()) || isAlone(after);
  }

  /** Whether a word for what was said stands here, and no noun that it belongs to. */
  private boolean isAlone(int i) {
    if (i >= sentence.end() || !view.is(i, WordClass.ANAPHOR)) {
      return false;
    }
    int next = view.skip(i, WordClass.ANAPHOR);
    return next >= sentence.end()
        || view.isMark(next) && !view.isQuoteMark(next)
        || view.mention(next) != null
        || !view.word(next).must(Feature.NOUN) && !view.word(next).must(Feature.ADJ);
  }

  /** "Thus X, citing Y.": a sentence without a verb that says whose the sentence before is. */
  private @Nullable Attribution afterthought() {
    int first = sentence.first();
    if (!view.is(first, WordClass.ANAPHOR) || !view.has(Construction.BEFORE)) {
      return null;
    }
    int from = view.skip(first, WordClass.ANAPHOR);
    Group source = sources.right(from, 1);
    if (source == null || source.first() < from) {
      return null;
    }
    int end = view.isComma(source.end()) ? source.end() + 1 : source.end();
    boolean ends =
        end >= contents.end() || view.is(end, WordClass.CITING) || view.is(end, WordClass.CITED);
    return ends
        ? new Attribution(
            null,
            null,
            source,
            null,
            first,
            from,
            CueClass.SAY,
            Stance.AFFIRMED,
            List.of(),
            Construction.BEFORE,
            false)
        : null;
  }

  /** "It shows that", "it seems that": nobody is meant by the missing subject. */
  private boolean isImpersonal(VerbCue verb) {
    CueClass cls = verb.cue().cls();
    return (cls == CueClass.SHOW || cls == CueClass.SUGGEST)
        && sources.pronounBefore(verb) == verb.groupFirst();
  }

  /** "X and Y talked about": what they do together is no claim of theirs. */
  private boolean isJoint(Group source) {
    for (int i = source.first(); i < source.end(); i++) {
      if (view.is(i, WordClass.AND)) {
        return source.name() != null && source.name().kind() == Entity.Kind.PERSON;
      }
    }
    return false;
  }

  private @Nullable Group told(int after, @Nullable Group source) {
    return view.has(Construction.TOLD) ? sources.told(after, source) : null;
  }

  /** Whether what looks like a cue tells what somebody does, or how likely something is. */
  private boolean isNoSaying(
      VerbCue verb, boolean untold, @Nullable Group source, ContentFinder.Content content) {
    boolean likely = verb.cue().part() == Part.A && verb.cue().cls() == CueClass.SUGGEST;
    if (likely && content.rule() != Construction.THAT) {
      return true;
    }
    boolean mine =
        source == null
            && view.word(verb.first()).can(Feature.P1)
            && view.isFinite(verb.first())
            && !view.word(verb.first()).can(Feature.PAST)
            && sources.pronounBefore(verb) == verb.groupFirst();
    if (mine) {
      return true;
    }
    if (source != null && source.isUnknown() && DOING.contains(verb.cue().cls())) {
      return true;
    }
    if (source != null && content.rule() == Construction.ABOUT && isJoint(source)) {
      return true;
    }
    boolean astray =
        content.rule() == Construction.NOUN_PHRASE
            && untold
            && verb.end() < sentence.end()
            && view.is(verb.end(), WordClass.PREP)
            && !contents.opensAmount(verb.end());
    return astray || WEAK.contains(content.rule()) && isDoing(verb, source);
  }

  /** "Russia wants ships", "the law shows teeth": who acts says nothing. */
  private static boolean isDoing(VerbCue verb, @Nullable Group source) {
    if (!DOING.contains(verb.cue().cls())) {
      return verb.cue().cls() == CueClass.ANNOUNCE && source == null;
    }
    if (source == null || source.name() == null) {
      return source == null || !source.isDocument() && !source.isData();
    }
    return switch (source.name().kind()) {
      case OUTLET, THINK_TANK -> verb.cue().cls() == CueClass.ASK;
      default -> true;
    };
  }

  private boolean shortOf(List<Range> parts) {
    return parts.stream().mapToInt(p -> view.words(p.first(), p.end())).sum() < 4;
  }

  /** "According to X": the rest of the sentence, or of the clause, is the content. */
  private @Nullable Attribution byPhrase(int i) {
    Match behind = view.reading().lexicon().function(i, WordClass.ACCORDING_BEHIND);
    Group before = behind == null ? null : sources.endingAt(i);
    if (behind != null && before != null && view.has(Construction.ACCORDING)) {
      List<Range> parts = phraseParts(before.first(), behind.end());
      return parts == null ? null : phrase(before, i, behind.end(), parts);
    }
    Match according = view.reading().lexicon().function(i, WordClass.ACCORDING);
    if (according == null
        || !view.has(Construction.ACCORDING)
        || !opensPhrase(i)
        || view.is(according.end(), WordClass.RELATIVE)) {
      return null;
    }
    int after = according.end();
    boolean owned = holdsPossessive(i, after);
    boolean pronoun = owned || isPronoun(after);
    after = pronoun ? after : behindSaying(after);
    Group source = pronoun ? null : sources.right(after, NEAR);
    if (source == null && !pronoun
        || source != null
            && after > according.end()
            && sources.hasPreposition(after, source.first())) {
      return null;
    }
    source = source == null ? null : sources.withAuthor(source);
    int from = source == null ? owned ? after : after + 1 : source.end();
    List<Range> parts = phraseParts(i, from);
    return parts == null ? null : phrase(source, i, source == null ? from : after, parts);
  }

  private static Attribution phrase(@Nullable Group source, int first, int end, List<Range> parts) {
    return new Attribution(
        null,
        null,
        source,
        null,
        first,
        end,
        CueClass.SAY,
        Stance.AFFIRMED,
        parts,
        Construction.ACCORDING,
        false);
  }

  /** A word that is a preposition, too, means "according to" only where a clause opens. */
  private boolean opensPhrase(int i) {
    return !view.is(i, WordClass.PREP)
        || i == sentence.first()
        || view.isMark(i - 1)
        || view.is(i - 1, WordClass.AND);
  }

  /** "According to what X has said": past the verb. */
  private int behindSaying(int from) {
    int i = from;
    boolean said = false;
    while (i < sentence.end() && i - from < NEAR) {
      boolean verb =
          view.isFinite(i) || view.is(i, WordClass.AUX) || view.word(i).can(Feature.PARTICIPLE);
      if (!verb && !view.is(i, WordClass.REFLEXIVE)) {
        break;
      }
      said |= !view.cues(i).isEmpty();
      i++;
    }
    return said ? i : from;
  }

  /** "In his words": the phrase itself says whose they are. */
  private boolean holdsPossessive(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (view.is(i, WordClass.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronoun(int i) {
    if (i >= sentence.end()) {
      return false;
    }
    boolean alone = i + 1 >= sentence.end() || view.isMark(i + 1) || view.isFinite(i + 1);
    return view.is(i, WordClass.PRONOUN)
        || alone && (view.is(i, WordClass.DEMONSTRATIVE) || view.word(i).must(Feature.PRON));
  }

  /** What "according to X", between these tokens, speaks of; null when there is nothing. */
  private @Nullable List<Range> phraseParts(int first, int from) {
    List<Range> parts = new ArrayList<>();
    int end = contents.end();
    int start = contents.startBefore(first);
    Range before = contents.trimmed(start, first);
    boolean leads =
        before == null
            || view.words(before.first(), before.end()) < 3
            || view.isComma(first - 1)
                && from < end
                && view.isComma(from)
                && !view.hasFinite(start, first)
                && view.hasFinite(from, end);
    boolean amid =
        view.hasVerbBracket()
            && before != null
            && before.end() == first
            && from < end
            && (!view.isMark(from) || view.isQuoteMark(from))
            && view.hasFinite(start, first);
    if (amid) {
      addIf(parts, contents.trimmed(start, endOfPart(from, end)));
    } else if (!leads && before != null) {
      parts.add(before);
      if (from < end && view.isComma(from) && view.hasFinite(from, end)) {
        addIf(parts, contents.trimmed(from, end));
      }
    } else {
      addIf(parts, contents.trimmed(from, end));
    }
    return parts.isEmpty() ? null : parts;
  }

  private int endOfPart(int from, int end) {
    for (int i = from; i < end; i++) {
      if (view.token(i).is(";")) {
        return i;
      }
    }
    return end;
  }

  private static void addIf(List<Range> parts, @Nullable Range range) {
    if (range != null) {
      parts.add(range);
    }
  }

  /** Whether what can be a noun is a verb: "to take", "he can report". */
  private boolean isVerbHere(int i) {
    boolean infinitive = i > sentence.first() && view.word(i).can(Feature.INF);
    boolean led =
        infinitive
            && (view.is(i - 1, WordClass.TO)
                || view.is(i - 1, WordClass.AUX)
                || view.is(i - 1, WordClass.MODAL)
                || view.is(i - 1, WordClass.FUTURE)
                || view.is(i - 1, WordClass.PRONOUN)
                || view.is(i - 1, WordClass.AND));
    return led || view.isFinite(i);
  }

  /** "The claim that …": a noun of saying with a clause. */
  private @Nullable Attribution byNoun(int i, List<Attribution> found) {
    for (Match match : view.cues(i)) {
      Cue cue = (Cue) match.entry();
      if (cue.part() != Part.N || isVerbHere(i) || view.mention(i) != null) {
        continue;
      }
      int that = contents.opener(match.end(), NEAR);
      that = that >= 0 && contents.isSubject(that) ? -1 : that;
      if (that < 0 || !cue.governs().contains(Governs.THAT) || !view.has(Construction.NOUN_THAT)) {
        continue;
      }
      Group source = sources.right(match.end(), that - match.end());
      Range part = contents.trimmed(view.skip(that, WordClass.THAT), contents.end());
      if (part != null && !isTaken(part, found)) {
        return new Attribution(
            null,
            null,
            source,
            null,
            i,
            match.end(),
            cue.cls(),
            noneOf(cue, i) ? Stance.DENIED : Stance.of(cue.stance()),
            List.of(part),
            Construction.NOUN_THAT,
            source == null);
      }
    }
    return null;
  }

  /** "There is no proof that": what nothing shows is denied. */
  private boolean noneOf(Cue cue, int noun) {
    return cue.cls() == CueClass.SHOW && negation(noun) < noun;
  }

  /** Where "there is no" starts in front of a noun; the noun itself when it is not negated. */
  private int negation(int noun) {
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - NEAR); k--) {
      if (view.is(k, WordClass.NOT)) {
        int first = k;
        while (first > sentence.first()
            && (view.isFinite(first - 1) || view.word(first - 1).must(Feature.PRON))) {
          first--;
        }
        return first;
      }
      if (view.isComma(k) || view.mention(k) != null) {
        return noun;
      }
    }
    return noun;
  }

  private static boolean isTaken(Range part, List<Attribution> found) {
    return found.stream().flatMap(a -> a.parts().stream()).anyMatch(p -> p.first() == part.first());
  }

  /** What "according to X" says of a whole sentence stands outside of what its verbs say. */
  private List<Attribution> underPhrases(List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    for (Attribution phrase : found) {
      Group source = phrase.source();
      if (source == null || !OUTSIDE.contains(phrase.rule())) {
        continue;
      }
      int from = Math.min(phrase.cueFirst(), source.first());
      int to = Math.max(phrase.cueEnd(), source.end());
      for (int a = 0; a < out.size(); a++) {
        Attribution other = out.get(a);
        if (other != phrase && phrase.holds(other.cueFirst()) && other.holds(phrase.cueFirst())) {
          out.set(a, cutOut(other, from, to));
        }
      }
    }
    return out;
  }

  /** A later cue without a source of its own, joined by "and" or a comma, stands beside. */
  private List<Attribution> siblings(List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    for (int b = 1; b < out.size(); b++) {
      Attribution later = out.get(b);
      Group source = later.source();
      if (source != null && startsAnew(source, later.cueFirst())) {
        cutAllBefore(out, b, source.first() - 1);
      }
      boolean own = source != null && source != out.get(b - 1).source();
      if (own || later.impersonal()) {
        continue;
      }
      int joint = later.cueFirst() - 1;
      if (joint < sentence.first()
          || !view.is(joint, WordClass.AND)
              && !view.isComma(joint)
              && !view.is(joint, WordClass.BUT)) {
        continue;
      }
      cutAllBefore(out, b, joint);
      out.set(b, withSource(later, out.get(b - 1)));
    }
    out.removeIf(a -> a.parts().isEmpty() && a.rule() != Construction.BEFORE);
    return out;
  }

  /** "…, but X said": a clause of its own beside what was said before. */
  private boolean startsAnew(Group source, int cueFirst) {
    int joint = source.first() - 1;
    return source.first() <= cueFirst
        && joint - 1 > sentence.first()
        && view.isComma(joint - 1)
        && (view.is(joint, WordClass.BUT) || view.is(joint, WordClass.AND));
  }

  private void cutAllBefore(List<Attribution> found, int b, int end) {
    for (int a = 0; a < b; a++) {
      found.set(a, cutBefore(found.get(a), end));
    }
  }

  private Attribution withSource(Attribution later, Attribution earlier) {
    return new Attribution(
        earlier.via(),
        earlier.viaBy(),
        earlier.source(),
        earlier.cited(),
        later.cueFirst(),
        later.cueEnd(),
        later.cls(),
        later.stance(),
        later.parts(),
        later.rule(),
        earlier.impersonal());
  }

  private Attribution cutBefore(Attribution attribution, int end) {
    if (attribution.cueFirst() >= end) {
      return attribution;
    }
    List<Range> parts = new ArrayList<>();
    for (Range part : attribution.parts()) {
      if (part.end() <= end || part.first() > end) {
        parts.add(part);
      } else {
        addIf(parts, contents.trimmed(part.first(), end));
      }
    }
    return attribution.withParts(parts);
  }

  /** "…, citing Y": Y stands behind the source; "…, cited by Y": Y stands before it. */
  private List<Attribution> cite(List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      boolean nearer = view.is(i, WordClass.CITED) && view.has(Construction.CITED);
      boolean farther = view.is(i, WordClass.CITING) && view.has(Construction.CITING);
      if (!nearer && !farther) {
        continue;
      }
      int end = view.skip(i, nearer ? WordClass.CITED : WordClass.CITING);
      Group group = sources.right(end, NEAR);
      int at = nearest(out, i);
      if (group == null || at < 0) {
        continue;
      }
      Attribution host = cutOut(out.get(at), i, group.end());
      boolean known = !group.isData() || group.principal() != null;
      boolean link = nearer ? group.isMedia() : known && host.source() != group;
      out.set(at, !link ? host : nearer ? host.withVia(group) : host.withCited(group));
    }
    return out;
  }

  private static int nearest(List<Attribution> found, int i) {
    int best = -1;
    for (int k = 0; k < found.size(); k++) {
      if (found.get(k).cueFirst() < i || best < 0) {
        best = k;
      }
    }
    return best;
  }

  private Attribution cutOut(Attribution attribution, int from, int to) {
    List<Range> parts = new ArrayList<>();
    for (Range part : attribution.parts()) {
      if (part.end() <= from || part.first() >= to) {
        parts.add(part);
      } else {
        addIf(parts, contents.trimmed(part.first(), Math.max(part.first(), from)));
        Range tail = contents.trimmed(Math.min(part.end(), to), part.end());
        addIf(parts, tail != null && view.words(tail.first(), tail.end()) < 3 ? null : tail);
      }
    }
    return parts.isEmpty() ? attribution : attribution.withParts(parts);
  }
}
