package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How events and concepts belong together.
 *
 * @param wider from the id of an event or concept to that of its next wider type ("sell" →
 *     "transfer"); absent for the widest
 * @param topics from the id of an event or concept to the subjects that it belongs to ("pier" →
 *     "sea"); absent for those without
 * @param things ids of the concepts that are things to speak of ("container"), neither events nor
 *     general words ("limited")
 * @param labels from id to its English label, "negotiation" or "buying, acquiring"; absent where
 *     the id serves
 */
public record Taxonomy(
    Map<String, String> wider,
    Map<String, Set<String>> topics,
    Set<String> things,
    Map<String, String> labels) {

  /** Where nothing is known to belong together. */
  public static final Taxonomy NONE = new Taxonomy(Map.of(), Map.of(), Set.of(), Map.of());

  public Taxonomy {
    wider = Map.copyOf(wider);
    topics = Map.copyOf(topics);
    things = Set.copyOf(things);
    labels = Map.copyOf(labels);
  }

  /** Its wider types, the next one first; a cycle ends it. */
  Set<String> widerTypes(String id) {
    Set<String> found = new LinkedHashSet<>();
    for (String type = wider.get(id); type != null && found.add(type); type = wider.get(type)) {}
    found.remove(id);
    return found;
  }

  /** What it is called in a gloss: the first words of its label when they are few, else its id. */
  String nameOf(String id) {
    String label = labels.getOrDefault(id, id).split("[,(]", 2)[0].strip();
    return label.split(" ").length > 2 ? id.replace('-', ' ') : label.replace('-', ' ');
  }

  /** The subjects that it belongs to; none when it belongs to none. */
  Set<String> topicsOf(String id) {
    return topics.getOrDefault(id, Set.of());
  }
}
