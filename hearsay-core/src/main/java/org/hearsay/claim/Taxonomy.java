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
 */
public record Taxonomy(Map<String, String> wider, Map<String, Set<String>> topics) {

  /** Where nothing is known to belong together. */
  public static final Taxonomy NONE = new Taxonomy(Map.of(), Map.of());

  public Taxonomy {
    wider = Map.copyOf(wider);
    topics = Map.copyOf(topics);
  }

  /** Its wider types, the next one first; a cycle ends it. */
  Set<String> widerTypes(String id) {
    Set<String> found = new LinkedHashSet<>();
    for (String type = wider.get(id); type != null && found.add(type); type = wider.get(type)) {}
    found.remove(id);
    return found;
  }

  /** The subjects that it belongs to; none when it belongs to none. */
  Set<String> topicsOf(String id) {
    return topics.getOrDefault(id, Set.of());
  }
}
