package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.hearsay.claim.Feature.Kind;
import org.hearsay.statement.Statement;

/** The profiles of all statements of a case, and the features that their numbers stand for. */
final class Profiles {

  private static final Comparator<Feature> BY_KIND =
      Comparator.comparing(Feature::kind).thenComparing(Feature::value);

  private final List<Feature> features;
  private final List<Profile> profiles;

  private Profiles(List<Feature> features, List<Profile> profiles) {
    this.features = features;
    this.profiles = profiles;
  }

  /**
   * Profiles in the order of the statements.
   *
   * @param statements in the order of their reports, and within a report of their places
   */
  static Profiles of(List<Statement> statements, Features kinds) {
    List<Map<Feature, Double>> own = statements.stream().map(kinds::of).toList();
    Map<Feature, Integer> counts = new HashMap<>();
    own.forEach(set -> set.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    List<Feature> features = counts.keySet().stream().sorted(BY_KIND).toList();
    Map<Feature, Integer> numbers = new HashMap<>();
    double[] weights = new double[features.size()];
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      numbers.put(feature, i);
      weights[i] = Weighting.rarity(counts.getOrDefault(feature, 1), statements.size());
    }
    Builder builder = new Builder(statements, own, numbers, weights);
    List<Profile> profiles = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      profiles.add(builder.profile(i, profiles));
    }
    return new Profiles(features, profiles);
  }

  int size() {
    return profiles.size();
  }

  Profile get(int statement) {
    return profiles.get(statement);
  }

  /** How many different features there are. */
  int features() {
    return features.size();
  }

  Feature feature(int number) {
    return features.get(number);
  }

  /** The numbers of a statement's heaviest features: context, words and amounts together. */
  int[] heaviest(int statement, int limit) {
    Map<Integer, Float> weights = new HashMap<>();
    put(weights, profiles.get(statement).context());
    put(weights, profiles.get(statement).words());
    put(weights, profiles.get(statement).numbers());
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private static void put(Map<Integer, Float> weights, Vector vector) {
    for (int i = 0; i < vector.keys().length; i++) {
      weights.put(vector.keys()[i], vector.weights()[i]);
    }
  }

  private record Builder(
      List<Statement> statements,
      List<Map<Feature, Double>> own,
      Map<Feature, Integer> numbers,
      double[] weights) {

    /**
     * The profile of a statement.
     *
     * @param earlier those of the statements before it
     */
    Profile profile(int i, List<Profile> earlier) {
      Statement statement = statements.get(i);
      int before = before(i);
      String voice = statement.voice();
      return new Profile(
          statement.language().intern(),
          vector(i, Kind.CONCEPT),
          vector(i, Kind.NAME),
          vector(i, Kind.NUMBER),
          vector(i, Kind.WORD),
          withThoseBefore(i, Weighting::inContext),
          withThoseBefore(i, only(Kind.TOPIC)),
          before < 0 ? Vector.EMPTY : earlier.get(before).concepts(),
          month(i),
          before,
          statement.stance(),
          voice == null ? null : voice.intern());
    }

    /** The statement before in the same report, -1 when there is none. */
    private int before(int i) {
      boolean first = i < 1 || !statements.get(i - 1).report().equals(statements.get(i).report());
      return first ? -1 : i - 1;
    }

    private Vector vector(int i, Kind kind) {
      TreeMap<Integer, Double> weighted = new TreeMap<>();
      add(weighted, i, 1, only(kind));
      return Vector.of(weighted);
    }

    private static ToDoubleFunction<Kind> only(Kind kind) {
      return other -> other == kind ? 1 : 0;
    }

    /** With what the two statements before it say, which counts in part. */
    private Vector withThoseBefore(int i, ToDoubleFunction<Kind> shares) {
      TreeMap<Integer, Double> weighted = new TreeMap<>();
      add(weighted, i, 1, shares);
      int before = before(i);
      if (before >= 0) {
        add(
            weighted,
            before,
            inOneSentence(before, i) ? Weighting.SHARED : Weighting.INHERITED,
            shares);
        int earlier = before(before);
        if (earlier >= 0) {
          add(weighted, earlier, Weighting.INHERITED / 2, shares);
        }
      }
      return Vector.of(weighted);
    }

    /** Whether two statements are parts of one sentence, as far as their places tell. */
    private boolean inOneSentence(int before, int i) {
      int gap = statements.get(i).span().start() - statements.get(before).span().end();
      return gap <= Weighting.GAP;
    }

    /**
     * Adds a statement's features.
     *
     * @param part what they count beside those of the statement itself
     * @param shares what each kind counts; 0 leaves it out
     */
    private void add(
        TreeMap<Integer, Double> weighted, int i, double part, ToDoubleFunction<Kind> shares) {
      own.get(i)
          .forEach((feature, full) -> {
            double share = shares.applyAsDouble(feature.kind());
            if (share > 0) {
              int number = number(feature);
              weighted.merge(number, share * part * full * weights[number], Math::max);
            }
          });
    }

    private int month(int i) {
      return own.get(i).keySet().stream()
          .filter(feature -> feature.kind() == Kind.MONTH)
          .findFirst()
          .map(this::number)
          .orElse(-1);
    }

    private int number(Feature feature) {
      return Objects.requireNonNull(numbers.get(feature));
    }
  }
}
