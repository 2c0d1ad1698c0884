package org.hearsay.statement;

import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.statement.Attribution.Range;

/** Reads what a part's own words and its cue make of its stance. */
final class StanceReader {

  private final View view;

  StanceReader(View view) {
    this.view = view;
  }

  /** A stance and the words that decide it. */
  record Reason(Stance stance, String why) {}

  /** The stance of a part whose cue has stance {@code outer}. */
  Reason read(Range part, Stance outer, String cue) {
    if (outer == Stance.DENIED || outer == Stance.UNKNOWN) {
      return new Reason(outer, "cue \"" + cue + "\"");
    }
    int unclear = find(part, WordClass.UNCLEAR);
    if (unclear >= 0) {
      return new Reason(Stance.UNKNOWN, words(unclear, WordClass.UNCLEAR));
    }
    int impossible = find(part, WordClass.IMPOSSIBLE);
    if (impossible >= 0 && governsKnowing(impossible, part)) {
      return new Reason(Stance.UNKNOWN, words(impossible, WordClass.IMPOSSIBLE));
    }
    int denied = negatedVerb(part);
    if (denied >= 0) {
      return new Reason(Stance.DENIED, words(denied, WordClass.NOT));
    }
    if (outer == Stance.HEDGED) {
      return new Reason(outer, "cue \"" + cue + "\"");
    }
    for (int i = part.first(); i < part.end(); i++) {
      if (view.is(i, WordClass.HEDGE)) {
        return new Reason(Stance.HEDGED, words(i, WordClass.HEDGE));
      }
      if (view.is(i, WordClass.MODAL) && (view.isFinite(i) || view.word(i).can(Feature.VERB))) {
        return new Reason(Stance.HEDGED, words(i, WordClass.MODAL));
      }
      Word word = view.word(i);
      if (view.isFinite(i) && word.must(Feature.COND)) {
        return new Reason(Stance.HEDGED, "conditional \"" + word.form() + "\" [" + i + "]");
      }
    }
    return new Reason(outer, cue.isEmpty() ? "no hedge" : "cue \"" + cue + "\"");
  }

  private int find(Range part, WordClass cls) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.is(i, cls)) {
        return i;
      }
    }
    return -1;
  }

  private String words(int i, WordClass cls) {
    int end = Math.max(i + 1, view.skip(i, cls));
    return cls.name().toLowerCase(java.util.Locale.ROOT) + " \"" + view.text(i, end) + "\"";
  }

  /** Whether a verb of knowing or showing follows: "could not be established". */
  private boolean governsKnowing(int i, Range part) {
    for (int k = i; k < Math.min(part.end(), i + 5); k++) {
      if (!view.cues(k).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A negation directly before the first finite verb that is no hedge; -1 when there is none. */
  private int negatedVerb(Range part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (!view.is(i, WordClass.NOT)) {
        continue;
      }
      int end = Math.min(part.end(), i + 4);
      boolean beforeVerb = view.hasFinite(i, end) || i > part.first() && view.isFinite(i - 1);
      if (beforeVerb && isEventNear(i, part)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isEventNear(int i, Range part) {
    for (int k = i; k < Math.min(part.end(), i + 6); k++) {
      if (!view.reading().lexicon().at(k, Entry.Trigger.class).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
