package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Entry;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Entry.Part;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.language.Entry.Trigger;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.hearsay.reading.TimeExpression;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.text.Folding;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads times, places, quantities, actors, events and concepts out of a content's tokens. */
final class SlotFiller {

  private final View view;

  SlotFiller(View view) {
    this.view = view;
  }

  /** When it happened: the first time that the content names; null when it names none. */
  @Nullable Interval when(Range part) {
    for (TimeExpression time : view.reading().times()) {
      if (time.first() >= part.first() && time.end() <= part.end() && time.when() != null) {
        return time.when();
      }
    }
    return null;
  }

  /** When it was said: a time of the sentence outside of the content; null when there is none. */
  @Nullable Interval said(Range part, Sentence sentence) {
    for (TimeExpression time : view.reading().times()) {
      boolean inSentence = time.first() >= sentence.first() && time.end() <= sentence.end();
      boolean inPart = time.first() >= part.first() && time.end() <= part.end();
      if (inSentence && !inPart && time.when() != null) {
        return time.when();
      }
    }
    return null;
  }

  List<Quantity> quantities(Range part) {
    Span span = view.span(part.first(), part.end());
    return view.reading().quantities().stream().filter(q -> span.overlaps(q.span())).toList();
  }

  /** Places named in the content: all that are no states, and states behind a preposition. */
  List<Place> places(Range part) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Mention mention : mentions(part)) {
      boolean place = mention.kind() == Entity.Kind.PLACE;
      boolean state = mention.kind() == Entity.Kind.COUNTRY && isGoverned(mention.first());
      if (mention.form() != NameKind.ADJECTIVE
          && mention.form() != NameKind.DEMONYM
          && (place || state)) {
        places.putIfAbsent(mention.id(), place(mention));
      }
    }
    return List.copyOf(places.values());
  }

  private static Place place(Mention mention) {
    Entity entity = mention.entity();
    Entity.Point point = entity == null ? null : entity.point();
    return new Place(
        mention.id(),
        mention.name(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        entity == null ? List.of() : entity.within());
  }

  private boolean isGoverned(int i) {
    int before = i - 1;
    while (before > 0
        && (view.is(before, WordClass.ARTICLE) || view.word(before).must(Feature.ADJ))
        && !view.word(before).can(Feature.PREP)) {
      before--;
    }
    return before >= 0
        && (view.word(before).can(Feature.PREP)
            || view.is(before, WordClass.PREP)
            || view.is(before, WordClass.OF)
            || view.is(before, WordClass.TO));
  }

  /** Who takes part: before the first finite verb as agent, behind "to" as recipient. */
  List<Actor> actors(Range part) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    int verb = firstVerb(part);
    for (Mention mention : mentions(part)) {
      if (mention.kind() == Entity.Kind.PLACE && mention.voice() == null
          || mention.kind() == Entity.Kind.THING) {
        continue;
      }
      Actor.Role role = role(mention, verb);
      actors.merge(
          mention.id(),
          new Actor(mention.id(), mention.name(), role),
          (a, b) -> a.role() == Actor.Role.PARTY ? b : a);
    }
    return List.copyOf(actors.values());
  }

  private Actor.Role role(Mention mention, int verb) {
    if (mention.form() == NameKind.ADJECTIVE) {
      return Actor.Role.PARTY;
    }
    int before = mention.first() - 1;
    while (before > 0 && view.is(before, WordClass.ARTICLE) && !view.is(before, WordClass.TO)) {
      before--;
    }
    boolean recipient =
        view.is(before, WordClass.TO)
            || view.word(mention.first()).can(Feature.DAT)
                && !view.word(mention.first()).can(Feature.NOM);
    if (recipient) {
      return Actor.Role.RECIPIENT;
    }
    boolean agent = mention.end() <= verb && !isGoverned(mention.first());
    return agent ? Actor.Role.AGENT : Actor.Role.PARTY;
  }

  private int firstVerb(Range part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  private List<Mention> mentions(Range part) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : view.reading().mentions()) {
      if (mention.first() >= part.first() && mention.end() <= part.end()) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The event of the first verb that triggers one, else of the first noun; null when none does. */
  @Nullable String event(Range part) {
    String byNoun = null;
    for (int i = part.first(); i < part.end(); i++) {
      for (Match match : view.reading().lexicon().at(i, Trigger.class)) {
        Trigger trigger = (Trigger) match.entry();
        if (trigger.part() == Part.V && view.word(i).can(Feature.VERB) && trigger.event()) {
          return trigger.ids().get(0);
        }
        if (byNoun == null && trigger.event()) {
          byNoun = trigger.ids().get(0);
        }
      }
    }
    return byNoun;
  }

  Set<String> concepts(Range part) {
    Set<String> concepts = new HashSet<>();
    for (int i = part.first(); i < part.end(); i++) {
      if (view.mention(i) != null) {
        continue;
      }
      for (Match match : view.reading().lexicon().at(i, Trigger.class)) {
        concepts.addAll(((Trigger) match.entry()).ids());
      }
    }
    return concepts;
  }

  Set<String> names(Range part) {
    Set<String> names = new HashSet<>();
    mentions(part).forEach(mention -> names.add(mention.id()));
    return names;
  }

  Set<String> words(Range part) {
    Set<String> words = new HashSet<>();
    for (int i = part.first(); i < part.end(); i++) {
      Word word = view.word(i);
      boolean function =
          view.reading().lexicon().at(i, Entry.Function.class).stream()
              .anyMatch(m -> m.length() == 1);
      if (!function && !view.isMark(i) && word.lower().length() > 2) {
        words.add(Folding.fold(word.lemma()));
      }
    }
    return words;
  }

  /** What the sentence says that the source leans on. */
  Evidence evidence(Sentence sentence, Range part) {
    Evidence inPart = Evidence.NONE;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      for (Match match : view.reading().lexicon().at(i, SourceNoun.class)) {
        String label = ((SourceNoun) match.entry()).evidence();
        if (!label.equals("none") && !label.equals("document")) {
          Evidence evidence = Evidence.valueOf(label.toUpperCase(java.util.Locale.ROOT));
          if (!part.contains(i)) {
            return evidence;
          }
          inPart = inPart == Evidence.NONE ? evidence : inPart;
        }
      }
    }
    return inPart;
  }
}
