package org.hearsay.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.statement.Actor.Role;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.EventReader.Event;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes part in a content and how: subjects and agents of passives, those behind "to",
 * and around nouns of handing over ("X's deliveries to Y", "sales of arms from X to Y") both sides.
 */
final class ActorReader {

  /** Events in which something goes from the one who acts to another. */
  private static final Set<String> GIVING =
      Set.of(
          "transfer",
          "sell",
          "export",
          "supply",
          "hand-over",
          "donate",
          "smuggle",
          "pay",
          "finance",
          "arm",
          "ship",
          "transport",
          "lend",
          "return",
          "trade",
          "help",
          "support",
          "military-aid",
          "aid",
          "move",
          "travel",
          "drive",
          "sail");

  /** Events in which something comes to the one who acts. */
  private static final Set<String> TAKING = Set.of("receive", "buy", "import", "order");

  /** Events with a giver and a taker. */
  static final Set<String> HANDING =
      Stream.concat(GIVING.stream(), TAKING.stream()).collect(Collectors.toUnmodifiableSet());

  private static final int PARTICIPLE_NEAR = 4;

  private final View view;

  ActorReader(View view) {
    this.view = view;
  }

  /**
   * The actors of a part with their roles; those of unknown role are parties.
   *
   * @param event the part's event, one of handing over where it names one
   */
  List<Actor> actors(Range part, List<Mention> mentions, @Nullable Event event) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    int verb = firstVerb(part);
    for (Mention mention : mentions) {
      if (mention.kind() == Entity.Kind.PLACE && mention.voice() == null
          || mention.kind() == Entity.Kind.THING) {
        continue;
      }
      Role role = role(mention, part, verb, event);
      boolean taken =
          role == Role.AGENT && isSideRole(mention, verb) && has(actors, Role.AGENT)
              || role == Role.RECIPIENT && !isRecipient(mention) && has(actors, Role.RECIPIENT);
      actors.merge(
          mention.id(),
          new Actor(mention.id(), mention.name(), taken ? Role.PARTY : role),
          (a, b) -> a.role() == Role.PARTY ? b : a);
    }
    return List.copyOf(actors.values());
  }

  private static boolean has(Map<String, Actor> actors, Role role) {
    return actors.values().stream().anyMatch(actor -> actor.role() == role);
  }

  /** Whether somebody is no subject, so that a subject goes before. */
  private boolean isSideRole(Mention mention, int verb) {
    return mention.first() > verb || view.isGoverned(mention.first());
  }

  private Role role(Mention mention, Range part, int verb, @Nullable Event event) {
    int first = mention.first();
    String id = event == null ? "" : event.id();
    if (mention.form() == NameKind.ADJECTIVE) {
      return isAtEventNoun(mention, event) && GIVING.contains(id) ? Role.AGENT : Role.PARTY;
    }
    if (isBy(first)) {
      return Role.AGENT;
    }
    if (isRecipient(mention)) {
      return Role.RECIPIENT;
    }
    boolean subject =
        mention.end() <= verb && !view.isGoverned(first) && !isGenitive(mention, part);
    if (subject && !isPassive(verb, part)) {
      return TAKING.contains(id) ? Role.RECIPIENT : Role.AGENT;
    }
    if (GIVING.contains(id) && mention.first() > verb && verb >= 0 && isDativeOrGenitive(first)) {
      return Role.RECIPIENT;
    }
    boolean from = isFrom(first) || isGenitive(mention, part) || isPossessor(mention, event);
    if (from && (GIVING.contains(id) || TAKING.contains(id))) {
      return TAKING.contains(id) && isPossessor(mention, event) ? Role.RECIPIENT : Role.AGENT;
    }
    return Role.PARTY;
  }

  /** "… by X": behind a word for the agent that nothing else explains. */
  boolean isBy(int first) {
    int before = view.beforeArticle(first);
    if (!view.is(before, WordClass.BY) || view.is(before, WordClass.TO)) {
      return false;
    }
    for (int k = before - 1; k >= Math.max(0, before - PARTICIPLE_NEAR); k--) {
      if (view.word(k).can(Feature.PARTICIPLE)) {
        return true;
      }
    }
    return !view.is(before, WordClass.OF);
  }

  private boolean isRecipient(Mention mention) {
    int before = view.beforeArticle(mention.first());
    Word word = view.word(mention.first());
    return view.is(before, WordClass.TO) && !view.is(before, WordClass.OF)
        || word.can(Feature.DAT) && !word.can(Feature.NOM) && !word.can(Feature.GEN);
  }

  private boolean isDativeOrGenitive(int first) {
    return view.word(first).can(Feature.DAT)
        && !view.word(first).can(Feature.NOM)
        && !view.isGoverned(first);
  }

  private boolean isFrom(int first) {
    int before = view.beforeArticle(first);
    return view.is(before, WordClass.OF);
  }

  /** A bare genitive right behind a noun: "dostawy Korei". */
  private boolean isGenitive(Mention mention, Range part) {
    int first = mention.first();
    return first > part.first()
        && view.word(first).can(Feature.GEN)
        && !view.word(first).can(Feature.NOM)
        && view.word(first - 1).can(Feature.NOUN)
        && view.mention(first - 1) == null;
  }

  /** "X's deliveries". */
  private boolean isPossessor(Mention mention, @Nullable Event event) {
    return event != null
        && !event.verb()
        && view.is(mention.end(), WordClass.POSSESSIVE)
        && event.at() > mention.end()
        && event.at() <= mention.end() + 3;
  }

  private boolean isAtEventNoun(Mention mention, @Nullable Event event) {
    return event != null
        && !event.verb()
        && (event.at() == mention.end() || event.at() == mention.first() - 1);
  }

  private boolean isPassive(int verb, Range part) {
    if (verb < 0) {
      return false;
    }
    for (int i = verb; i < Math.min(part.end(), verb + PARTICIPLE_NEAR); i++) {
      if (view.is(i, WordClass.PASSIVE)) {
        for (int k = i + 1; k < Math.min(part.end(), i + PARTICIPLE_NEAR); k++) {
          if (view.word(k).can(Feature.PARTICIPLE)) {
            return !view.word(k).can(Feature.CONVERB);
          }
        }
      }
    }
    return false;
  }

  private int firstVerb(Range part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (view.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }
}
