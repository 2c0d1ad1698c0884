package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.Feature.Kind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/** The profiles of all statements of a case, and the features that their numbers stand for. */
final class Profiles {

  private static final Comparator<Feature> NEUTRAL_FIRST =
      Comparator.comparing((Feature f) -> !f.neutral())
          .thenComparing(Feature::kind)
          .thenComparing(Feature::value);

  private final List<Feature> features;
  private final List<Profile> profiles;
  private final List<String> languages;

  private Profiles(List<Feature> features, List<Profile> profiles, List<String> languages) {
    this.features = features;
    this.profiles = profiles;
    this.languages = languages;
  }

  /**
   * Profiles in the order of the statements.
   *
   * @param statements in the order of their reports, and within a report of their places
   */
  static Profiles of(List<Statement> statements, Features kinds, Weighting weighting) {
    List<Set<Feature>> own = statements.stream().map(kinds::of).toList();
    Map<Feature, Integer> counts = new HashMap<>();
    own.forEach(set -> set.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    List<Feature> features = counts.keySet().stream().sorted(NEUTRAL_FIRST).toList();
    Map<Feature, Integer> numbers = new HashMap<>();
    float[] weights = new float[features.size()];
    double scale = Math.log(1.0 + statements.size());
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      numbers.put(feature, i);
      double rarity = Math.log((1.0 + statements.size()) / counts.getOrDefault(feature, 1)) / scale;
      weights[i] = (float) (weighting.of(feature.kind()) * (1 + weighting.rarity() * rarity));
    }
    Builder builder = new Builder(statements, kinds, own, numbers, features, weights, weighting);
    List<Profile> profiles = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      profiles.add(builder.profile(i));
    }
    return new Profiles(features, profiles, statements.stream().map(Statement::language).toList());
  }

  int size() {
    return profiles.size();
  }

  Profile get(int statement) {
    return profiles.get(statement);
  }

  Feature feature(int number) {
    return features.get(number);
  }

  int featureCount() {
    return features.size();
  }

  boolean sameLanguage(int a, int b) {
    return languages.get(a).equals(languages.get(b));
  }

  private record Builder(
      List<Statement> statements,
      Features kinds,
      List<Set<Feature>> own,
      Map<Feature, Integer> numbers,
      List<Feature> features,
      float[] weights,
      Weighting weighting) {

    Profile profile(int i) {
      Map<Integer, Float> weighted = new TreeMap<>();
      own.get(i).forEach(feature -> put(weighted, feature, 1));
      if (isThin(i) && i > 0 && sameReport(i - 1, i)) {
        own.get(i - 1).forEach(feature -> inherit(weighted, feature));
      }
      int[] ids = new int[weighted.size()];
      float[] values = new float[weighted.size()];
      int n = 0;
      int neutral = 0;
      double neutralWeight = 0;
      double wordWeight = 0;
      for (Map.Entry<Integer, Float> entry : weighted.entrySet()) {
        ids[n] = entry.getKey();
        values[n++] = entry.getValue();
        if (features.get(entry.getKey()).neutral()) {
          neutral++;
          neutralWeight += entry.getValue();
        } else {
          wordWeight += entry.getValue();
        }
      }
      return new Profile(ids, values, neutral, neutralWeight, wordWeight, event(i), eventType(i));
    }

    /** Whether it says so little that only the sentence before tells what it is about. */
    private boolean isThin(int i) {
      if (statements.get(i).stance() == Stance.DENIED) {
        return false;
      }
      double weight = 0;
      for (Feature feature : own.get(i)) {
        if (feature.neutral()) {
          weight += weights[number(feature)];
        }
      }
      return weight <= weighting.thin();
    }

    private boolean sameReport(int a, int b) {
      return statements.get(a).report().equals(statements.get(b).report());
    }

    private int event(int i) {
      String event = statements.get(i).event();
      return event == null ? -1 : number(new Feature(Kind.CONCEPT, event));
    }

    private String eventType(int i) {
      String event = statements.get(i).event();
      return event == null ? "" : kinds.widestType(event);
    }

    private int number(Feature feature) {
      return Objects.requireNonNull(numbers.get(feature));
    }

    private void put(Map<Integer, Float> weighted, Feature feature, double share) {
      int number = number(feature);
      weighted.merge(number, (float) (share * weights[number]), Math::max);
    }

    private void inherit(Map<Integer, Float> weighted, Feature feature) {
      if (feature.neutral() && feature.kind() != Kind.DENIAL && feature.kind() != Kind.NUMBER) {
        put(weighted, feature, weighting.inherited());
      }
    }
  }
}
