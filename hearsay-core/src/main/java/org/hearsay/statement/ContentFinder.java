package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Governs;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Feature;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.jspecify.annotations.Nullable;

/** Finds the content of a verb of saying in its sentence. */
final class ContentFinder {

  private static final int FARTHEST_THAT = 12;
  private static final int LONG_LEAD = 5;
  private static final int LONGEST_LIKE = 3;
  private static final int FARTHEST_COMMA = 14;
  private static final int FARTHEST_INFINITIVE = 8;

  /** Nouns in which something is said ("in a statement"): the verb keeps its clause. */
  private static final Set<CueClass> CARRIERS =
      Set.of(CueClass.SAY, CueClass.REPORT, CueClass.ANNOUNCE, CueClass.CONFIRM);

  private final View view;
  private final Sentence sentence;

  ContentFinder(View view, Sentence sentence) {
    this.view = view;
    this.sentence = sentence;
  }

  /** What is said, and the rule that found it. */
  record Content(List<Range> parts, Construction rule) {}

  /**
   * The content of a cue; null when the verb has none here, so that it is no cue. Empty parts when
   * it may be the sentence before.
   *
   * @param before where cue and source begin
   * @param after where cue and source end
   */
  @Nullable Content of(VerbCue verb, int before, int after) {
    boolean shows = verb.cue().cls() == CueClass.SHOW;
    boolean asks = verb.cue().cls() == CueClass.ASK || verb.cue().governs().contains(Governs.INF);
    int that = opener(after, FARTHEST_THAT, shows, asks);
    if (that < 0 && after != verb.end()) {
      that = opener(verb.end(), FARTHEST_THAT, shows, asks);
    }
    if (that >= 0) {
      Range rest = trimmed(view.skip(that, WordClass.THAT), end());
      Construction rule = view.token(that - 1).is(":") ? Construction.COLON : Construction.THAT;
      return content(rule, rest);
    }
    Content around = followsQuotation(before) ? inserted(before, after) : null;
    if (around != null) {
      return around;
    }
    int quote = quoteAfter(after);
    if (quote >= 0) {
      Content quoted = content(Construction.QUOTE, trimmed(quote, end()));
      if (quoted != null) {
        return quoted;
      }
    }
    boolean finite = view.hasFinite(verb.groupFirst(), verb.end());
    Content inserted = finite ? inserted(before, after) : null;
    if (inserted != null) {
      return inserted;
    }
    Content leading = leading(verb, before, after);
    Content governed = leading != null ? leading : governed(verb, after);
    if (governed != null || !finite) {
      return governed;
    }
    Content object = objectBefore(verb, before);
    boolean bare =
        verb.cue().cls() == CueClass.DENY && verb.cue().part() == Part.V && verb.end() >= end();
    return object != null || !bare
        ? object
        : content(Construction.NOUN_PHRASE, trimmed(sentence.first(), end()));
  }

  /** "The charges they reject": an object in front of a verb that affirms or denies it. */
  private @Nullable Content objectBefore(VerbCue verb, int before) {
    boolean judges = verb.cue().cls() == CueClass.DENY || verb.cue().cls() == CueClass.CONFIRM;
    if (!judges || !view.word(verb.first()).can(Feature.PL)) {
      return null;
    }
    int from = sentence.first();
    int to = before;
    while (to > from && (view.isMark(to - 1) || view.is(to - 1, WordClass.PREP))) {
      to--;
    }
    if (to - from < 2) {
      from = before;
      to = verb.groupFirst();
      while (from < to && !view.isMark(from) && !view.is(from, WordClass.DEMONSTRATIVE)) {
        from++;
      }
    }
    Range object = from < to ? trimmed(from, to) : null;
    boolean noun =
        object != null
            && view.words(object.first(), object.end()) >= 2
            && !view.hasFinite(object.first(), object.end())
            && !view.word(object.first()).must(Feature.PREP);
    return noun ? content(Construction.NOUN_PHRASE, object) : null;
  }

  /** A content in one part; null when it is empty or the language lacks the construction. */
  private @Nullable Content content(Construction rule, @Nullable Range part) {
    return part == null || !view.has(rule) ? null : new Content(List.of(part), rule);
  }

  /** "Two were identified by X": the clause itself is what X says. */
  @Nullable Content ofPassive(VerbCue verb) {
    boolean subject = view.words(sentence.first(), verb.groupFirst()) > 0;
    return subject ? content(Construction.BEFORE, trimmed(sentence.first(), verb.end())) : null;
  }

  /** Where a clause of content opens: "that", "whether", a colon; -1 when none does nearby. */
  int opener(int from, int reach) {
    return opener(from, reach, false, true);
  }

  /**
   * As {@link #opener(int, int)}.
   *
   * @param shows whether a noun may follow first, so that a later "that" belongs to it
   * @param asks whether a purpose can be the content
   */
  private int opener(int from, int reach, boolean shows, boolean asks) {
    for (int i = from; i < Math.min(sentence.end() - 1, from + reach); i++) {
      if (i > from
          && view.is(i, WordClass.RELATIVE)
          && (shows && !isTime(from, i) || isSubject(i))) {
        return -1;
      }
      if (view.is(i, WordClass.THAT) && (asks || !view.is(i, WordClass.PURPOSE))
          || view.is(i, WordClass.WHETHER)
              && (isNext(i, from) || !view.is(i, WordClass.RELATIVE))) {
        return i;
      }
      if (view.token(i).is(":") && view.has(Construction.COLON)) {
        return i + 1;
      }
      if (view.isFinite(i)
          || view.token(i).is(";")
          || view.isQuoteMark(i)
          || i > from && opensOwnClause(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether only a time or "on examination" stands here, to which no later clause belongs. */
  private boolean isTime(int from, int to) {
    if (view.is(from, WordClass.PREP) && to == from + 2 && !view.cues(from + 1).isEmpty()) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!view.isInTime(i) && !view.is(i, WordClass.PREP)) {
        return false;
      }
    }
    return true;
  }

  /** "A report that shook the town": a relative that is the subject, where clauses name theirs. */
  boolean isSubject(int relative) {
    int next = relative + 1;
    while (next < end() && view.word(next).must(Feature.ADV)) {
      next++;
    }
    return view.is(relative, WordClass.RELATIVE)
        && view.has(Construction.BARE_CLAUSE)
        && view.isFinite(next);
  }

  private boolean isNext(int i, int from) {
    return i == from || i == from + 1 && view.isComma(from);
  }

  /** Whether a noun such as "speculation" stands here, whose clause a later "that" opens. */
  private boolean opensOwnClause(int i) {
    boolean by = view.is(i - 1, WordClass.PREP) && !view.is(i - 1, WordClass.OF);
    return !by
        && view.cues(i).stream()
            .map(match -> (Cue) match.entry())
            .anyMatch(cue ->
                cue.part() == Part.N
                    && cue.governs().contains(Governs.THAT)
                    && !CARRIERS.contains(cue.cls()));
  }

  /** Whether a quotation has just been closed, so that the cue speaks of it. */
  private boolean followsQuotation(int before) {
    int last = before - 1;
    return last > sentence.first()
        && (view.isCloser(last) && !view.isOpener(before)
            || view.isComma(last) && view.isCloser(last - 1));
  }

  private int quoteAfter(int from) {
    for (int i = from; i < Math.min(sentence.end() - 1, from + 4); i++) {
      if (view.isOpener(i)) {
        return i;
      }
      boolean comma = view.isComma(i) && !(i == from && view.isOpener(i + 1));
      if (view.isFinite(i) || comma || view.isFullStop(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Content, said X" and "Content, X said, more content". */
  private @Nullable Content inserted(int before, int after) {
    int joint = likeBefore(before) - 1;
    if (joint <= sentence.first()
        || !view.isComma(joint) && !view.isDash(joint) && !view.isCloser(joint)) {
      return null;
    }
    Range lead = trimmed(startBefore(joint), joint);
    if (lead == null || isSubordinate(lead)) {
      return null;
    }
    boolean phrase = !view.hasFinite(lead.first(), lead.end()) && !isQuoted(lead);
    boolean frames =
        view.is(lead.first(), WordClass.PREP)
            || view.word(lead.first()).must(Feature.PREP)
            || view.isInTime(lead.first())
            || view.has(Construction.BARE_CLAUSE) && view.hasFinite(after, end());
    if (phrase
        && frames
        && after < end()
        && !view.isMark(after)
        && !view.is(after, WordClass.WHILE)) {
      return null;
    }
    List<Range> parts = new ArrayList<>();
    if (view.words(lead.first(), lead.end()) >= 3 && isClause(lead) || isQuoted(lead)) {
      parts.add(lead);
    }
    int more = after;
    while (more < end() && !view.isMark(more) && more - after < 8 && !view.isFinite(more)) {
      more++;
    }
    boolean aside = view.is(more + 1, WordClass.WHILE) || view.is(more + 1, WordClass.BUT);
    boolean goesOn = more < end() && (view.isDash(more) || view.isComma(more));
    boolean relative = view.is(more + 1, WordClass.RELATIVE);
    if (goesOn && !aside && !relative && view.hasFinite(more, end())) {
      Range rest = trimmed(more, end());
      if (rest != null) {
        parts.add(rest);
      }
    }
    boolean found = !parts.isEmpty() && view.has(Construction.INSERTED);
    return found ? new Content(parts, Construction.INSERTED) : null;
  }

  /**
   * Where "as" behind a comma or at the start stands, in front of who says it; else {@code before}.
   */
  private int likeBefore(int before) {
    for (int i = Math.max(sentence.first(), before - LONGEST_LIKE); i < before; i++) {
      boolean opens = i == sentence.first() || view.isComma(i - 1);
      if (opens && view.skip(i, WordClass.LIKE) == before) {
        return i;
      }
    }
    return before;
  }

  /** Whether a range is a clause that leads in another, which it does not hold. */
  private boolean isSubordinate(Range range) {
    boolean opens = view.is(range.first(), WordClass.IF) || view.is(range.first(), WordClass.WHILE);
    if (!opens || view.isInTime(range.first() + 1)) {
      return false;
    }
    for (int i = range.first(); i < range.end(); i++) {
      if (view.isComma(i) && view.hasFinite(i, range.end())) {
        return false;
      }
    }
    return view.hasFinite(range.first(), range.end());
  }

  private boolean isClause(Range range) {
    return view.hasFinite(range.first(), range.end())
        || view.words(range.first(), range.end()) >= LONG_LEAD
        || isQuoted(range);
  }

  private boolean isQuoted(Range range) {
    return view.isQuoteMark(range.end())
        || view.isQuoteMark(range.first())
        || range.first() > 0 && view.isQuoteMark(range.first() - 1);
  }

  /** "As X says, content". */
  private @Nullable Content leading(VerbCue verb, int before, int after) {
    boolean like = likeBefore(before) == sentence.first() && before > sentence.first();
    boolean leads = like || before - sentence.first() <= 1 && after > verb.end();
    if (!leads) {
      return null;
    }
    for (int i = after; i < end(); i++) {
      if (view.isComma(i) && !view.is(i + 1, WordClass.CITING) && view.hasFinite(i, end())) {
        return content(Construction.LEADING, trimmed(i, end()));
      }
      if (view.isFinite(i)) {
        return null;
      }
    }
    return null;
  }

  /** What the verb governs without a conjunction. */
  private @Nullable Content governed(VerbCue verb, int after) {
    var governs = verb.cue().governs();
    if (after == verb.end() && after < end() && endsInPreposition(verb)) {
      return content(Construction.ABOUT, trimmed(after, endOfClause(verb)));
    }
    Content behind =
        governs.contains(Governs.THAT) || governs.contains(Governs.INF) ? behindComma(after) : null;
    if (behind != null) {
      return behind;
    }
    if (after < end() && governs.contains(Governs.OF)) {
      for (int i = after; i < Math.min(end(), after + 7); i++) {
        boolean of = view.is(i, WordClass.OF) && i > verb.end() && !isPerfect(i);
        if (view.is(i, WordClass.ABOUT) || of) {
          int from = Math.max(view.skip(i, WordClass.ABOUT), view.skip(i, WordClass.OF));
          return content(Construction.ABOUT, trimmed(from, endOfClause(verb)));
        }
      }
    }
    boolean says = verb.cue().cls() == CueClass.SAY;
    Content late = says && governs.contains(Governs.INF) ? infinitiveBehind(after) : null;
    if (late != null) {
      return late;
    }
    int object = behindTime(after);
    Range rest = object < end() ? trimmed(object, endOfClause(verb)) : null;
    rest = rest == null ? null : withoutParticle(rest, verb);
    if (rest != null && isPointer(rest)) {
      return view.has(Construction.BEFORE) ? new Content(List.of(), Construction.BEFORE) : null;
    }
    if (rest == null || view.words(rest.first(), rest.end()) < 2 || view.isComma(after)) {
      boolean cataphoric =
          view.has(Construction.BEFORE)
              && opensWithAnaphor(verb)
              && (governs.contains(Governs.INSERT) || governs.contains(Governs.QUOTE));
      return cataphoric && sentence.size() < 30
          ? new Content(List.of(), Construction.BEFORE)
          : null;
    }
    boolean goesOn = object > after && view.is(object, WordClass.AND);
    boolean bareClause =
        view.has(Construction.BARE_CLAUSE)
            && !goesOn
            && governs.contains(Governs.THAT)
            && !view.isComma(after)
            && (opensClause(rest) || opensWithCopula(verb, rest));
    if (bareClause) {
      return content(Construction.BARE_CLAUSE, rest);
    }
    boolean infinitive = governs.contains(Governs.INF) && startsInfinitive(rest.first(), says);
    if (infinitive || governs.contains(Governs.NP) && startsNoun(object, rest)) {
      return content(infinitive ? Construction.INFINITIVE : Construction.NOUN_PHRASE, rest);
    }
    return null;
  }

  /** Whether a subject and its finite verb stand at the start: a clause without a conjunction. */
  private boolean opensClause(Range rest) {
    int first = rest.first();
    first += isObjectPronoun(first) && !view.isFinite(first + 1) ? 1 : 0;
    if (view.mention(first) == null
        && opensOtherwise(first)
        && (view.isFinite(first) || !view.word(first).can(Feature.DET))) {
      return false;
    }
    boolean pronoun = view.word(first).must(Feature.PRON) && !view.word(first).can(Feature.DET);
    for (int i = first + 1; i < rest.end(); i++) {
      if (view.isFinite(i)) {
        return true;
      }
      int aside = view.isComma(i) ? asideEnd(i, rest.end()) : i;
      boolean stops =
          aside == i && (view.isComma(i) || view.isDash(i) || view.token(i).is(";"))
              || pronoun && !view.word(i).can(Feature.ADV)
              || opensOtherwise(i) && !isInSubject(i);
      if (stops) {
        return false;
      }
      i = aside;
    }
    return false;
  }

  /** Words that can stand inside a subject: "the mayor of X and his deputy in the town where". */
  private boolean isInSubject(int i) {
    return view.is(i, WordClass.AND)
        || view.is(i, WordClass.OF)
        || view.is(i, WordClass.PREP)
        || view.word(i).must(Feature.PREP)
        || view.is(i, WordClass.RELATIVE) && !view.is(i, WordClass.THAT);
  }

  /** The comma in front of a verb that closes what this one opens; this one when none does. */
  private int asideEnd(int comma, int end) {
    boolean relative = view.is(comma + 1, WordClass.RELATIVE);
    for (int i = comma + 1; i + 1 < end && (relative || !view.isFinite(i)); i++) {
      if (view.isComma(i)) {
        return view.isFinite(i + 1) ? i : comma;
      }
    }
    return comma;
  }

  private boolean isObjectPronoun(int i) {
    return view.word(i).must(Feature.PRON) && !view.word(i).can(Feature.NOM);
  }

  /** "What X say is T": a verb whose subject the words before the source stand for. */
  private boolean opensWithCopula(VerbCue verb, Range rest) {
    for (int i = verb.groupFirst() - 1;
        i >= Math.max(sentence.first(), verb.groupFirst() - 5);
        i--) {
      if (view.is(i, WordClass.WHETHER) && view.is(i, WordClass.RELATIVE)) {
        return view.is(rest.first(), WordClass.AUX) && view.isFinite(rest.first());
      }
    }
    return false;
  }

  /** Whether a word stands here with which no subject begins. */
  private boolean opensOtherwise(int i) {
    return view.is(i, WordClass.PREP)
        || view.word(i).must(Feature.PREP)
        || view.is(i, WordClass.AND)
        || view.is(i, WordClass.BUT)
        || view.is(i, WordClass.WHILE)
        || view.is(i, WordClass.IF)
        || view.is(i, WordClass.LIKE)
        || view.is(i, WordClass.RELATIVE)
        || view.is(i, WordClass.THAT)
        || view.isFinite(i);
  }

  /** Where the words behind a time go on that stands at {@code from}: "announced on Friday T". */
  private int behindTime(int from) {
    int i = from;
    while (i + 1 < end()
        && (view.isInTime(i)
            || view.isInTime(i + 1)
                && (view.is(i, WordClass.PREP) || view.is(i, WordClass.ARTICLE)))) {
      i++;
    }
    return i;
  }

  /** The range without the particle of its verb at the end. */
  private Range withoutParticle(Range rest, VerbCue verb) {
    int last = rest.end() - 1;
    boolean particle =
        view.reading().pack().grammar().particles().contains(view.token(last).form())
            && view.word(verb.first()).lemma().startsWith(view.token(last).form());
    return particle && last > rest.first() ? new Range(rest.first(), last) : rest;
  }

  /** "Has confirmed T" where the verb ends the clause: what stands between from {@code from} on. */
  @Nullable Content inBracket(VerbCue verb, int from) {
    var governs = verb.cue().governs();
    Range between = trimmed(from, verb.first());
    if (between == null || view.words(between.first(), between.end()) < 2) {
      return null;
    }
    for (int i = between.first(); governs.contains(Governs.OF) && i < between.end() - 1; i++) {
      if (view.is(i, WordClass.ABOUT)) {
        return content(Construction.ABOUT, trimmed(view.skip(i, WordClass.ABOUT), verb.first()));
      }
    }
    return governs.contains(Governs.NP) ? content(Construction.NOUN_PHRASE, between) : null;
  }

  /** "X said on Friday to have T": an infinitive that no preposition governs; null for none. */
  private @Nullable Content infinitiveBehind(int after) {
    for (int i = after; i < Math.min(end() - 1, after + FARTHEST_INFINITIVE); i++) {
      if (view.isFinite(i) || view.isMark(i)) {
        return null;
      }
      if (view.word(i).can(Feature.INF) && view.word(i).must(Feature.VERB)) {
        int first = i;
        while (first > after && view.is(first - 1, WordClass.NOT)) {
          first--;
        }
        boolean governed =
            first == 0
                || view.is(first - 1, WordClass.PREP)
                || view.is(first - 1, WordClass.TO)
                || view.is(first - 1, WordClass.OF)
                || view.is(first, WordClass.PREP);
        return governed ? null : content(Construction.INFINITIVE, trimmed(first, end()));
      }
    }
    return null;
  }

  /** "X said on Friday, T": a main clause behind the comma. */
  private @Nullable Content behindComma(int after) {
    for (int i = after; i < Math.min(end(), after + FARTHEST_COMMA); i++) {
      if (view.isComma(i)) {
        Construction rule =
            opensMainClause(i + 1)
                ? Construction.COMMA_CLAUSE
                : closesInfinitive(i + 1) ? Construction.INFINITIVE : null;
        return rule == null || !view.has(Construction.COMMA_CLAUSE)
            ? null
            : content(rule, trimmed(i + 1, end()));
      }
      if (view.isFinite(i) || view.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a clause without a finite verb opens that ends in an infinitive. */
  private boolean closesInfinitive(int from) {
    int last = from;
    while (last + 1 < end() && !view.isMark(last + 1)) {
      last++;
    }
    return last > from && !view.hasFinite(from, last) && view.word(last).can(Feature.INF);
  }

  /** Whether a clause opens whose verb does not stand at its end. */
  private boolean opensMainClause(int from) {
    if (view.is(from, WordClass.RELATIVE)
        || view.is(from, WordClass.AND)
        || view.is(from, WordClass.LIKE)
        || view.is(from, WordClass.PURPOSE)) {
      return false;
    }
    for (int i = from; i < end(); i++) {
      if (view.isFinite(i)) {
        boolean last = i + 1 >= end() || view.isMark(i + 1);
        return !last || !view.is(from, WordClass.ARTICLE) && !view.is(from, WordClass.PREP);
      }
    }
    return false;
  }

  private boolean endsInPreposition(VerbCue verb) {
    int last = verb.end() - 1;
    return last > verb.first()
        && (view.is(last, WordClass.ABOUT)
            || view.is(last, WordClass.OF)
            || view.word(last).must(Feature.PREP));
  }

  /**
   * Whether an infinitive opens here.
   *
   * @param says whether the verb before it is one of saying, behind which "to" opens an addressee
   */
  private boolean startsInfinitive(int from, boolean says) {
    int i = from;
    while (i < end() && view.is(i, WordClass.NOT) && !view.is(i, WordClass.PREP)) {
      i++;
    }
    boolean marked = view.is(i, WordClass.TO) || view.is(i, WordClass.OF);
    return view.word(i).can(Feature.INF) || marked && !says;
  }

  private boolean startsNoun(int after, Range rest) {
    int first = rest.first();
    boolean preposition =
        view.word(first).must(Feature.PREP)
            || view.is(first, WordClass.PREP) && !view.word(first).can(Feature.NOUN);
    return !view.isComma(after)
        && (!preposition || opensAmount(first))
        && !view.isInTime(first)
        && view.words(first, rest.end()) >= 2;
  }

  /** "At least two": a preposition that belongs to a number. */
  boolean opensAmount(int first) {
    int start = view.token(first).start();
    int reach = view.token(Math.min(end(), first + 3) - 1).start();
    return view.reading().quantities().stream()
        .anyMatch(q -> start <= q.span().start() && q.span().start() <= reach);
  }

  /** An auxiliary in front of its participle, where the same word can be a preposition. */
  private boolean isPerfect(int i) {
    return view.is(i, WordClass.AUX) && i + 1 < end() && view.word(i + 1).can(Feature.PARTICIPLE);
  }

  /** Whether "this" or "about this" opens the sentence, or the clause of the verb. */
  private boolean opensWithAnaphor(VerbCue verb) {
    int clause = sentence.first();
    for (int i = clause; i < verb.groupFirst(); i++) {
      clause = view.isComma(i) ? i + 1 : clause;
    }
    return view.is(sentence.first(), WordClass.ANAPHOR) || view.is(clause, WordClass.ANAPHOR);
  }

  /** Whether the object points back to what was said: "disclosed this on Friday". */
  private boolean isPointer(Range rest) {
    int next = rest.first() + 1;
    return view.is(rest.first(), WordClass.DEMONSTRATIVE)
        && !view.isInTime(rest.first())
        && next < rest.end()
        && (view.word(next).must(Feature.PREP)
            || view.is(next, WordClass.PREP)
            || view.isInTime(next)
            || view.isMark(next));
  }

  /**
   * Where the clause of a verb ends: at the comma behind which the main clause follows, when the
   * verb stands in one that leads it in; else where the sentence's words end.
   */
  private int endOfClause(VerbCue verb) {
    boolean leads = false;
    for (int i = sentence.first(); i < verb.groupFirst(); i++) {
      leads |= view.is(i, WordClass.WHILE);
      if (view.isComma(i) || view.isFinite(i)) {
        return end();
      }
    }
    for (int i = verb.end(); leads && i < end(); i++) {
      boolean goesOn = view.is(i + 1, WordClass.RELATIVE) || view.is(i + 1, WordClass.AND);
      if (view.isComma(i) && !goesOn && view.hasFinite(i, end())) {
        return i;
      }
    }
    return end();
  }

  /** Where the sentence's words end, before its full stop and closing quotation mark. */
  int end() {
    int end = sentence.end();
    while (end > sentence.first()
        && (view.isFullStop(end - 1) || view.isQuoteMark(end - 1) || view.token(end - 1).is(")"))) {
      end--;
    }
    return end;
  }

  /**
   * Where the clause that ends at {@code end} starts: after the last semicolon, or where a relative
   * clause opens whose verb is still to come.
   */
  int startBefore(int end) {
    boolean finite = false;
    for (int i = end - 1; i >= sentence.first(); i--) {
      boolean relative =
          view.isComma(i)
              && !finite
              && (view.is(i + 1, WordClass.RELATIVE)
                  || i + 2 < end && view.is(i + 2, WordClass.RELATIVE));
      if (view.token(i).is(";") || relative) {
        return i + 1;
      }
      finite |= view.isFinite(i);
    }
    return sentence.first();
  }

  /** The range without marks and conjunctions at its ends; null when nothing is left. */
  @Nullable Range trimmed(int from, int to) {
    int first = from;
    int end = Math.min(to, sentence.end());
    while (first < end
        && (view.isMark(first) || view.is(first, WordClass.AND) && view.words(first, end) > 1)) {
      first++;
    }
    while (end > first
        && (view.isMark(end - 1) && !view.token(end - 1).is("%")
            || view.is(end - 1, WordClass.AND))) {
      end--;
    }
    return first < end ? new Range(first, end) : null;
  }
}
