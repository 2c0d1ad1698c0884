package org.hearsay.app.web.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields with long lists of values by which claims can be narrowed. */
final class Facets {

  private Facets() {}

  static List<Facet> of(List<ClaimFacts> all) {
    Map<String, String> names = new HashMap<>();
    all.forEach(claim -> claim.row().voices().forEach(chip -> names.put(chip.key(), chip.name())));
    return List.of(
        Facet.of(
            "voice",
            "Voice",
            all,
            c -> c.row().voices().stream().map(ClaimRow.Chip::key).filter(k -> !k.isEmpty()),
            key -> names.getOrDefault(key, key)),
        Facet.of(
            "language", "Language", all, c -> c.row().languages().stream(), Function.identity()),
        Facet.of("outlet", "Outlet", all, c -> c.outlets().stream(), Function.identity()),
        Facet.of(
            "event",
            "Event or concept",
            all,
            c -> c.events().stream(),
            event -> event.replace('-', ' ')),
        Facet.of("place", "Place", all, c -> c.places().keySet().stream(), Function.identity()));
  }
}
