package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Feature.Kind;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Place;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;

/** What a statement has that others can share. */
final class Features {

  private final Map<String, String> wider;
  private final Set<String> types;

  /**
   * @param wider from the id of an event or concept to that of its next wider type
   */
  Features(Map<String, String> wider) {
    this.wider = Map.copyOf(wider);
    this.types = Set.copyOf(wider.values());
  }

  Set<Feature> of(Statement statement) {
    Set<Feature> features = new LinkedHashSet<>();
    if (statement.event() != null) {
      features.add(new Feature(Kind.EVENT, statement.event()));
    }
    Set<String> concepts = new LinkedHashSet<>(statement.concepts());
    if (statement.event() != null) {
      concepts.add(statement.event());
    }
    for (String id : concepts) {
      features.add(new Feature(Kind.CONCEPT, id));
      widerTypes(id).forEach(type -> features.add(new Feature(Kind.BROADER, type)));
    }
    for (Actor actor : statement.actors()) {
      features.add(new Feature(Kind.ACTOR, actor.role().label() + " " + actor.id()));
    }
    statement.names().forEach(id -> features.add(new Feature(Kind.NAME, id)));
    for (Place place : statement.where()) {
      place.within().forEach(id -> features.add(new Feature(Kind.REGION, id)));
    }
    statement.quantities().forEach(quantity -> addQuantity(features, quantity));
    if (statement.when() != null && isWithinMonth(statement.when())) {
      features.add(new Feature(Kind.MONTH, statement.when().from().toString().substring(0, 7)));
    }
    if (statement.stance() == Stance.DENIED && statement.voice() != null) {
      features.add(new Feature(Kind.DENIAL, statement.voice()));
    }
    String language = statement.language() + ":";
    statement.words().forEach(word -> features.add(new Feature(Kind.WORD, language + word)));
    return features;
  }

  /** The id itself, where it is a type of others, and its wider types; no cycle holds it. */
  Set<String> widerTypes(String id) {
    Set<String> found = new LinkedHashSet<>();
    if (types.contains(id)) {
      found.add(id);
    }
    for (String type = wider.get(id); type != null && found.add(type); type = wider.get(type)) {}
    return found;
  }

  /** The last of its wider types, or the id itself. */
  String widestType(String id) {
    String widest = id;
    for (String type : widerTypes(id)) {
      widest = type;
    }
    return widest;
  }

  private static void addQuantity(Set<Feature> features, Quantity quantity) {
    if (quantity.unit().isEmpty()) {
      return;
    }
    features.add(new Feature(Kind.UNIT, quantity.unit()));
    if (quantity.value() != null) {
      features.add(
          new Feature(Kind.NUMBER, Numbers.show(quantity.value()) + " " + quantity.unit()));
    }
  }

  private static boolean isWithinMonth(Interval when) {
    return when.from().getYear() == when.to().getYear()
        && when.from().getMonth() == when.to().getMonth();
  }
}
