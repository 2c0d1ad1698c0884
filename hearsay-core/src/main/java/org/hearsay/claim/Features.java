package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Feature.Kind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;

/** What a statement has that others can share, each with its share of a full feature's weight. */
final class Features {

  /** What a wider type weighs beside the concept itself: "transfer" in "sell". */
  private static final double WIDER = 0.6;

  private final Taxonomy taxonomy;

  Features(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  Map<Feature, Double> of(Statement statement) {
    Map<Feature, Double> features = new LinkedHashMap<>();
    Set<String> concepts = new LinkedHashSet<>(statement.concepts());
    if (statement.event() != null) {
      concepts.add(statement.event());
    }
    for (String id : concepts) {
      features.put(new Feature(Kind.CONCEPT, id), 1.0);
      taxonomy.topicsOf(id).forEach(topic -> features.put(new Feature(Kind.TOPIC, topic), 1.0));
    }
    for (String id : concepts) {
      taxonomy
          .widerTypes(id)
          .forEach(type -> features.putIfAbsent(new Feature(Kind.CONCEPT, type), WIDER));
    }
    statement.names().forEach(id -> features.put(new Feature(Kind.NAME, id), 1.0));
    statement.quantities().forEach(quantity -> addNumber(features, quantity));
    if (statement.when() != null && isWithinMonth(statement.when())) {
      String month = statement.when().from().toString().substring(0, 7);
      features.put(new Feature(Kind.MONTH, month), 1.0);
    }
    String language = statement.language() + ":";
    statement.words().forEach(word -> features.put(new Feature(Kind.WORD, language + word), 1.0));
    return features;
  }

  private static void addNumber(Map<Feature, Double> features, Quantity quantity) {
    if (!quantity.unit().isEmpty() && quantity.value() != null) {
      String number = Numbers.show(quantity.value()) + " " + quantity.unit();
      features.put(new Feature(Kind.NUMBER, number), 1.0);
    }
  }

  private static boolean isWithinMonth(Interval when) {
    return when.from().getYear() == when.to().getYear()
        && when.from().getMonth() == when.to().getMonth();
  }
}
