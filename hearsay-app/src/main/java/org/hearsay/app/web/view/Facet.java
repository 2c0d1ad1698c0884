package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field by which a list can be narrowed, with the values that occur, the most frequent first.
 *
 * @param field its name in the address
 * @param chosen the value chosen; empty for none
 */
public record Facet(String field, String label, String chosen, List<Option> options) {

  /** Values that a form offers. */
  private static final int MOST = 200;

  /**
   * A value.
   *
   * @param count claims that have it
   */
  public record Option(String value, String label, int count) {}

  Facet choose(String value) {
    return new Facet(field, label, value, options);
  }

  static Facet of(
      String field,
      String label,
      List<ClaimFacts> claims,
      Function<ClaimFacts, Stream<String>> values,
      Function<String, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    claims.forEach(claim ->
        values.apply(claim).distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
    List<Option> options = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .forEach(e -> options.add(new Option(e.getKey(), name.apply(e.getKey()), e.getValue())));
    return new Facet(field, label, "", options);
  }
}
