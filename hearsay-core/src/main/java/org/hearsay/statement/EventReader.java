package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Entry.Trigger;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.statement.Attribution.Range;
import org.jspecify.annotations.Nullable;

/** Reads the events and concepts that a content names: each word in the part of speech it has. */
final class EventReader {

  /** Events that say little of their own: the noun or verb that they govern says what happened. */
  private static final Set<String> LIGHT =
      Set.of(
          "begin",
          "continue",
          "produce",
          "attempt",
          "plan",
          "find",
          "report",
          "publish",
          "announce",
          "measure",
          "perform",
          "prepare",
          "need",
          "finish",
          "offer",
          "promise");

  private static final Set<WordClass> BEFORE_VERB =
      Set.of(
          WordClass.AUX,
          WordClass.MODAL,
          WordClass.FUTURE,
          WordClass.PASSIVE,
          WordClass.TO,
          WordClass.NOT,
          WordClass.REFLEXIVE);

  private final View view;

  EventReader(View view) {
    this.view = view;
  }

  /**
   * A word that names an event.
   *
   * @param at its token
   */
  record Event(int at, String id, boolean verb) {}

  /**
   * The main event: of the first verb that triggers one, or of what a light verb governs; else of
   * the first noun; null when none does.
   */
  @Nullable Event main(Range part) {
    List<Event> events = events(part);
    Event light = null;
    for (Event event : events) {
      boolean says = !LIGHT.contains(event.id());
      if (says && (event.verb() || light != null)) {
        return event;
      }
      light = light == null && event.verb() ? event : light;
    }
    return events.stream()
        .filter(event -> !LIGHT.contains(event.id()))
        .findFirst()
        .orElse(light != null || events.isEmpty() ? light : events.getFirst());
  }

  /** The first event with one of these ids; null when there is none. */
  @Nullable Event first(Range part, Set<String> ids) {
    return events(part).stream().filter(e -> ids.contains(e.id())).findFirst().orElse(null);
  }

  private List<Event> events(Range part) {
    List<Event> events = new ArrayList<>();
    for (int i = part.first(); i < part.end(); i++) {
      for (Trigger trigger : triggers(i)) {
        if (trigger.event()) {
          events.add(new Event(i, trigger.ids().getFirst(), trigger.part() == Part.V));
        }
      }
    }
    return events;
  }

  /** The ids of all events and concepts. */
  Set<String> concepts(Range part) {
    Set<String> concepts = new HashSet<>();
    for (int i = part.first(); i < part.end(); i++) {
      if (view.mention(i) == null) {
        triggers(i).forEach(trigger -> concepts.addAll(trigger.ids()));
      }
    }
    return concepts;
  }

  /** The triggers that start at a token and fit what part of speech it has there. */
  private List<Trigger> triggers(int i) {
    List<Trigger> fitting = new ArrayList<>(2);
    for (Match match : view.reading().lexicon().at(i, Trigger.class)) {
      Trigger trigger = (Trigger) match.entry();
      boolean fits =
          switch (trigger.part()) {
            case V -> match.length() > 1 || isVerb(i);
            case N -> match.length() > 1 || isNoun(i);
            case A -> true;
          };
      if (fits) {
        fitting.add(trigger);
      }
    }
    return fitting;
  }

  private boolean isVerb(int i) {
    Word word = view.word(i);
    if (!word.can(Feature.VERB)) {
      return false;
    }
    if (view.isFinite(i) || !word.can(Feature.NOUN) && !word.can(Feature.ADJ)) {
      return true;
    }
    if (!word.can(Feature.INF) && !word.can(Feature.PARTICIPLE)) {
      return false;
    }
    return word.can(Feature.PARTICIPLE) && !word.can(Feature.NOUN)
        || i > 0 && BEFORE_VERB.stream().anyMatch(cls -> view.is(i - 1, cls));
  }

  private boolean isNoun(int i) {
    Word word = view.word(i);
    return !view.isFinite(i)
        && (!word.isKnown() || word.can(Feature.NOUN) || word.can(Feature.ADJ) || !isVerb(i));
  }
}
