package org.hearsay.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.text.Span;

/**
 * The furniture found in a text so far, by stretches of the text, so that a question about a place
 * costs the same however much was found elsewhere.
 */
final class Marked {

  private static final int STRETCH = 1024;

  private final Set<Furniture> all = new LinkedHashSet<>();
  private final Map<Integer, List<Furniture>> byStretch = new HashMap<>();

  void add(Furniture furniture) {
    if (all.add(furniture)) {
      Span span = furniture.span();
      for (int at = span.start() / STRETCH; at <= span.end() / STRETCH; at++) {
        byStretch.computeIfAbsent(at, k -> new ArrayList<>()).add(furniture);
      }
    }
  }

  /** Whether one piece of furniture holds all of a span. */
  boolean contains(Span span) {
    return in(span.start() / STRETCH).stream().anyMatch(f -> f.span().contains(span));
  }

  boolean overlaps(Span span) {
    return !near(span, f -> f.span().overlaps(span)).isEmpty();
  }

  /** Takes out what lies in a span. */
  void removeWithin(Span span) {
    for (Furniture furniture : near(span, f -> span.contains(f.span()))) {
      all.remove(furniture);
      Span own = furniture.span();
      for (int at = own.start() / STRETCH; at <= own.end() / STRETCH; at++) {
        in(at).remove(furniture);
      }
    }
  }

  private Set<Furniture> near(Span span, Predicate<Furniture> which) {
    Set<Furniture> near = new LinkedHashSet<>();
    for (int at = span.start() / STRETCH; at <= span.end() / STRETCH; at++) {
      in(at).stream().filter(which).forEach(near::add);
    }
    return near;
  }

  private List<Furniture> in(int stretch) {
    return byStretch.getOrDefault(stretch, List.of());
  }

  /** All of it, by place. */
  List<Furniture> list() {
    List<Furniture> list = new ArrayList<>(all);
    list.sort((a, b) -> a.span().compareTo(b.span()));
    return list;
  }
}
