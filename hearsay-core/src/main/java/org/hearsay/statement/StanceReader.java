package org.hearsay.statement;

import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Entry.Trigger;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.statement.Attribution.Range;
import org.jspecify.annotations.Nullable;

/** Reads what a part's own words and its cue make of its stance. */
final class StanceReader {

  /** How far a negation reaches to its verb, and a verb to the event that it denies. */
  private static final int TO_VERB = 4;

  private static final int TO_EVENT = 6;

  /** How far a word of evidence may stand from the "no" before it. */
  private static final int TO_EVIDENCE = 4;

  /** Verbs in a content that make it a hint. */
  private static final Set<CueClass> HINTS = Set.of(CueClass.SUGGEST, CueClass.DOUBT);

  /** Events of coming to know, by their ids. */
  private static final Set<String> KNOWING = Set.of("identify", "confirm", "find", "investigate");

  private final View view;

  StanceReader(View view) {
    this.view = view;
  }

  /** A stance and the words that decide it. */
  record Reason(Stance stance, String why) {}

  /** The stance of a draft: what its cue does with it, and what its own words say. */
  Reason read(Draft draft) {
    Range part = draft.range();
    Stance outer = draft.outer();
    String cue = draft.cue().isEmpty() ? "no hedge" : "cue \"" + draft.cue() + "\"";
    if (outer == Stance.DENIED || outer == Stance.UNKNOWN) {
      return new Reason(outer, cue);
    }
    Reason reason = unknown(part);
    if (reason == null) {
      reason = denied(part, !draft.chain().isEmpty());
    }
    if (reason == null && outer == Stance.AFFIRMED) {
      reason = hedged(part);
    }
    return reason != null ? reason : new Reason(outer, cue);
  }

  private @Nullable Reason unknown(Range part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.is(i, WordClass.UNCLEAR)
          || view.is(i, WordClass.IMPOSSIBLE) && governsKnowing(i, part)) {
        WordClass cls = view.is(i, WordClass.UNCLEAR) ? WordClass.UNCLEAR : WordClass.IMPOSSIBLE;
        return new Reason(Stance.UNKNOWN, words(i, cls));
      }
    }
    return null;
  }

  /** Whether a verb of knowing or showing follows: "could not be established". */
  private boolean governsKnowing(int i, Range part) {
    int from = view.skip(i, WordClass.IMPOSSIBLE) - 1;
    for (int k = from; k < Math.min(part.end(), from + TO_EVENT); k++) {
      boolean know =
          view.reading().lexicon().at(k, Trigger.class).stream()
              .anyMatch(m -> ((Trigger) m.entry()).ids().stream().anyMatch(KNOWING::contains));
      if (know || !view.cues(k).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What makes a content a denial.
   *
   * @param said whether a source stands behind it; a report's own negation denies nobody's word
   */
  private @Nullable Reason denied(Range part, boolean said) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.is(i, WordClass.NOT) && !isSubordinate(i, part)) {
        boolean evidence = isEvidenceBehind(i, part);
        if (evidence || said && deniesVerb(i, part)) {
          return new Reason(Stance.DENIED, words(i, WordClass.NOT));
        }
      }
      if (said && isDenial(i, part)) {
        return new Reason(Stance.DENIED, "denial \"" + view.word(i).form() + "\"");
      }
    }
    return null;
  }

  /** "No proof", "never with any evidence". */
  private boolean isEvidenceBehind(int not, Range part) {
    int from = view.skip(not, WordClass.NOT) - 1;
    for (int k = from; k <= Math.min(part.end() - 1, from + TO_EVIDENCE); k++) {
      for (Match match : view.cues(k)) {
        Cue cue = (Cue) match.entry();
        if (cue.part() == Part.N && cue.cls() == CueClass.SHOW && view.word(k).can(Feature.NOUN)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a negation stands at a verb with an event, and says no more than that. */
  private boolean deniesVerb(int not, Range part) {
    int end = Math.min(part.end(), view.skip(not, WordClass.NOT) + TO_VERB - 1);
    boolean atVerb = view.hasFinite(not, end) || not > part.first() && view.isFinite(not - 1);
    return (atVerb || isInBracket(not, part)) && !isUndenied(not, part) && isEventNear(not, part);
  }

  /** Whether the verb of a negation ends its clause and the auxiliary stands before both. */
  private boolean isInBracket(int not, Range part) {
    int first = not;
    while (first > part.first() && !view.isMark(first - 1)) {
      first--;
    }
    return view.hasVerbBracket() && view.hasFinite(first, not);
  }

  /** "No longer", "not only", "not all": what such a negation leaves stands. */
  private boolean isUndenied(int not, Range part) {
    for (int i = Math.max(part.first(), not - 3); i < Math.min(part.end(), not + TO_EVENT); i++) {
      if (view.is(i, WordClass.UNDENIED)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEventNear(int not, Range part) {
    int end = Math.min(part.end(), not + TO_EVENT);
    for (int k = not; k < end; k++) {
      if (!view.reading().lexicon().at(k, Trigger.class).isEmpty()) {
        return true;
      }
    }
    for (int k = part.first(); k < not; k++) {
      if (!view.reading().lexicon().at(k, Trigger.class).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "… is a lie", "… as baseless": a word of denial that is said of the content. */
  private boolean isDenial(int i, Range part) {
    for (Match match : view.cues(i)) {
      Cue cue = (Cue) match.entry();
      if (cue.cls() != CueClass.DENY || cue.part() == Part.V || isSubordinate(i, part)) {
        continue;
      }
      boolean attribute =
          match.end() < part.end()
              && view.word(match.end()).can(Feature.NOUN)
              && !view.isFinite(match.end());
      boolean alone = !view.hasFinite(part.first(), part.end());
      if (!attribute && (alone ? cue.part() == Part.A : isPredicate(i, part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an auxiliary stands right before, articles and adverbs apart, and no negation. */
  private boolean isPredicate(int i, Range part) {
    boolean auxiliary = false;
    for (int k = i - 1; k >= Math.max(part.first(), i - TO_VERB); k--) {
      if (view.is(k, WordClass.NOT)) {
        return false;
      }
      auxiliary |= view.is(k, WordClass.AUX);
      boolean light =
          view.is(k, WordClass.AUX)
              || view.is(k, WordClass.ARTICLE)
              || view.word(k).can(Feature.ADV)
              || view.word(k).can(Feature.ADJ);
      if (!light) {
        return auxiliary;
      }
    }
    return auxiliary;
  }

  private @Nullable Reason hedged(Range part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (isSubordinate(i, part) || view.isInTime(i)) {
        continue;
      }
      if (view.is(i, WordClass.HEDGE)) {
        return new Reason(Stance.HEDGED, words(i, WordClass.HEDGE));
      }
      if (view.is(i, WordClass.LIKELY) && (isPredicate(i, part) || !hasVerbBefore(i, part))) {
        return new Reason(Stance.HEDGED, words(i, WordClass.LIKELY));
      }
      if (view.is(i, WordClass.MODAL) && (view.isFinite(i) || view.word(i).can(Feature.VERB))) {
        return new Reason(Stance.HEDGED, words(i, WordClass.MODAL));
      }
      Word word = view.word(i);
      if (view.isFinite(i) && word.must(Feature.COND)) {
        return new Reason(Stance.HEDGED, "conditional \"" + word.form() + "\" [" + i + "]");
      }
      if (view.isFinite(i) && isHint(i)) {
        return new Reason(Stance.HEDGED, "hint \"" + word.form() + "\"");
      }
    }
    return null;
  }

  private boolean isHint(int i) {
    return view.cues(i).stream()
        .map(match -> (Cue) match.entry())
        .anyMatch(cue -> cue.part() == Part.V && HINTS.contains(cue.cls()));
  }

  private boolean hasVerbBefore(int i, Range part) {
    return view.hasFinite(part.first(), i);
  }

  /** Whether token {@code i} stands in a clause below the part's own verb. */
  private boolean isSubordinate(int i, Range part) {
    boolean verb = false;
    for (int k = part.first(); k < i; k++) {
      if (verb
          && (view.is(k, WordClass.RELATIVE)
              || view.is(k, WordClass.PURPOSE)
              || view.is(k, WordClass.IF))) {
        return true;
      }
      verb |= view.isFinite(k);
    }
    return false;
  }

  private String words(int i, WordClass cls) {
    int end = Math.max(i + 1, view.skip(i, cls));
    return cls.name().toLowerCase(Locale.ROOT) + " \"" + view.text(i, end) + "\"";
  }
}
