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
import org.hearsay.language.Entry.Trigger;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.hearsay.reading.TimeExpression;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.EventReader.Event;
import org.hearsay.text.Folding;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads times, places, quantities, actors, events and concepts out of a content's tokens. */
final class SlotFiller {

  /** Events that happen at their object: "bombed X", "a visit to X". */
  private static final Set<String> AT_OBJECT =
      Set.of(
          "attack",
          "strike",
          "bomb",
          "hit",
          "invade",
          "occupy",
          "visit",
          "leave",
          "arrive",
          "cross",
          "flood",
          "quake",
          "storm",
          "drought",
          "evacuate",
          "travel",
          "blockade");

  private static final int OBJECT_NEAR = 3;

  /** How far from the start of a sentence a time that frames it stands. */
  private static final int FRAME = 3;

  private final View view;
  private final EventReader events;
  private final ActorReader actors;

  SlotFiller(View view) {
    this.view = view;
    this.events = new EventReader(view);
    this.actors = new ActorReader(view);
  }

  /**
   * When it happened: the first time that the content names, or one that frames its sentence from
   * in front of an inserted attribution; null when there is none.
   */
  @Nullable Interval when(Draft draft, Sentence sentence) {
    Interval own = when(draft.range());
    return own != null ? own : frame(draft, sentence);
  }

  private @Nullable Interval when(Range part) {
    for (TimeExpression time : view.reading().times()) {
      if (time.first() >= part.first() && time.end() <= part.end() && time.when() != null) {
        return time.when();
      }
    }
    return null;
  }

  /** "Since August, X said, …". */
  private @Nullable Interval frame(Draft draft, Sentence sentence) {
    boolean inserted =
        !draft.chain().isEmpty() && draft.chain().getLast().rule().equals("inserted");
    for (TimeExpression time : view.reading().times()) {
      boolean leads = time.first() >= sentence.first() && time.first() < sentence.first() + FRAME;
      if (inserted && leads && time.end() < draft.range().first() && view.isComma(time.end())) {
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

  /**
   * Places named in the content: all that are no states, and states behind a preposition or as the
   * place of what happens to them; what "there" means when nothing else is named.
   */
  List<Place> places(Range part) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Mention mention : mentions(part)) {
      boolean place = mention.kind() == Entity.Kind.PLACE;
      boolean state =
          mention.kind() == Entity.Kind.COUNTRY
              && (view.isGoverned(mention.first())
                  || isOfRegion(mention.first())
                  || isObjectOfEvent(mention, part));
      if (mention.form() != NameKind.ADJECTIVE
          && mention.form() != NameKind.DEMONYM
          && (place || state && !actors.isBy(mention.first()))) {
        places.putIfAbsent(mention.id(), place(mention));
      }
    }
    if (places.isEmpty()) {
      there(part, places);
    }
    return List.copyOf(places.values());
  }

  /** Whether a part of a country stands right in front: "na południu Hiszpanii". */
  private boolean isOfRegion(int i) {
    int before = view.is(i - 1, WordClass.ARTICLE) ? i - 2 : i - 1;
    return view.is(before, WordClass.REGION);
  }

  private boolean isObjectOfEvent(Mention mention, Range part) {
    for (int i = Math.max(part.first(), mention.first() - OBJECT_NEAR); i < mention.first(); i++) {
      for (Match match : view.reading().lexicon().at(i, Trigger.class)) {
        if (((Trigger) match.entry()).ids().stream().anyMatch(AT_OBJECT::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private void there(Range part, Map<String, Place> places) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.is(i, WordClass.THERE) && !view.is(i + 1, WordClass.AUX)) {
        Mention last = null;
        for (Mention mention : view.reading().mentions()) {
          boolean place = mention.kind() == Entity.Kind.PLACE && mention.form() == NameKind.NAME;
          last = place && mention.end() <= part.first() ? mention : last;
        }
        if (last != null) {
          places.put(last.id(), place(last));
        }
        return;
      }
    }
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

  List<Actor> actors(Range part) {
    Event main = events.main(part);
    Event handing =
        main != null && ActorReader.HANDING.contains(main.id())
            ? main
            : events.first(part, ActorReader.HANDING);
    return actors.actors(part, mentions(part), handing == null ? main : handing);
  }

  /** Whether a part elides its subject: "and" or "but", then a verb. */
  boolean elidesSubject(Range part) {
    int joint = part.first() - 1;
    boolean joined = view.is(joint, WordClass.AND) || view.is(joint, WordClass.BUT);
    return joined && view.hasFinite(part.first(), Math.min(part.end(), part.first() + 2));
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

  @Nullable String event(Range part) {
    Event main = events.main(part);
    return main == null ? null : main.id();
  }

  Set<String> concepts(Range part) {
    return events.concepts(part);
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
}
