package org.hearsay.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.statement.Stance;

/**
 * How likely two statements say the same, between 0 and 1: the sum of the weights of their
 * agreements, as a probability.
 */
final class Affinity {

  /** More shared names than this say nothing more. */
  private static final double ENOUGH_NAMES = 3;

  private static final Agreement[] WAYS = Agreement.values();

  private final Profiles profiles;

  Affinity(Profiles profiles) {
    this.profiles = profiles;
  }

  double of(int a, int b) {
    Profile one = profiles.get(a);
    Profile other = profiles.get(b);
    double odds = Weighting.PRIOR;
    for (Agreement agreement : WAYS) {
      odds += agreement.weight() * degree(agreement, a, b, one, other);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** The agreements of two statements that speak for one claim, the strongest first. */
  List<Agreement> agreements(int a, int b) {
    Profile one = profiles.get(a);
    Profile other = profiles.get(b);
    Map<Agreement, Double> shares = new EnumMap<>(Agreement.class);
    for (Agreement agreement : WAYS) {
      double share = agreement.weight() * degree(agreement, a, b, one, other);
      if (share > 0) {
        shares.put(agreement, share);
      }
    }
    return shares.entrySet().stream()
        .sorted(Map.Entry.<Agreement, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * To which degree two statements agree in this way: 0 not at all; names up to 3, others up to 1.
   */
  private static double degree(Agreement agreement, int a, int b, Profile one, Profile other) {
    return switch (agreement) {
      case CONTEXT -> one.context().cosine(other.context());
      case TOPICS -> one.topics().cosine(other.topics());
      case SETTING ->
          one.before() == b || other.before() == a ? 0 : one.setting().cosine(other.setting());
      case NUMBER ->
          one.numbers().shared(other.numbers()) > 0 ? one.concepts().cosine(other.concepts()) : 0;
      case ONE_COUNTS ->
          truth(
              one.stance() != Stance.DENIED
                  && other.stance() != Stance.DENIED
                  && (one.numbers().keys().length == 0) != (other.numbers().keys().length == 0));
      case NAMES -> Math.min(ENOUGH_NAMES, one.names().shared(other.names()));
      case WORDS -> one.language().equals(other.language()) ? one.words().cosine(other.words()) : 0;
      case MONTH -> truth(one.month() >= 0 && one.month() == other.month());
      case BOTH_UNKNOWN ->
          truth(one.stance() == Stance.UNKNOWN && other.stance() == Stance.UNKNOWN);
      case ONE_DENIES ->
          truth((one.stance() == Stance.DENIED) != (other.stance() == Stance.DENIED));
      case VOICE -> truth(sameVoice(one, other));
      case TWO_DENIERS ->
          truth(
              one.stance() == Stance.DENIED
                  && other.stance() == Stance.DENIED
                  && !sameVoice(one, other));
    };
  }

  private static boolean sameVoice(Profile one, Profile other) {
    return one.voice() != null && one.voice().equals(other.voice());
  }

  private static double truth(boolean holds) {
    return holds ? 1 : 0;
  }

  /** The features that two statements share, the heaviest first. */
  List<Feature> sharedFeatures(int a, int b) {
    Map<Feature, Float> shared = new HashMap<>();
    Vector one = profiles.get(a).context();
    Vector other = profiles.get(b).context();
    for (int i = 0; i < one.keys().length; i++) {
      int j = Arrays.binarySearch(other.keys(), one.keys()[i]);
      if (j >= 0) {
        float weight = Math.min(one.weights()[i], other.weights()[j]);
        shared.put(profiles.feature(one.keys()[i]), weight);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Feature, Float>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().label()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
