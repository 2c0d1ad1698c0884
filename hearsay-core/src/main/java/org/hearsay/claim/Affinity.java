package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much two statements say the same: the weight of what they share in that of what they could
 * share, between 0 and 1. Words count between statements of one language only.
 */
final class Affinity {

  private final Profiles profiles;
  private final Weighting weighting;

  Affinity(Profiles profiles, Weighting weighting) {
    this.profiles = profiles;
    this.weighting = weighting;
  }

  double of(int a, int b) {
    Profile one = profiles.get(a);
    Profile other = profiles.get(b);
    boolean words = profiles.sameLanguage(a, b);
    double shared = shared(one, other, words);
    if (shared == 0) {
      return 0;
    }
    double weightA = one.neutralWeight() + (words ? one.wordWeight() : 0);
    double weightB = other.neutralWeight() + (words ? other.wordWeight() : 0);
    double shorter = Math.min(weightA, weightB);
    double longer = Math.max(weightA, weightB);
    double possible = weighting.overlap() * shorter + (1 - weighting.overlap()) * longer;
    double affinity = Math.min(1, shared / (possible + weighting.damping()));
    return differInEvent(one, other) ? weighting.otherEvent() * affinity : affinity;
  }

  /** The features that two statements share, the heaviest first. */
  List<Feature> sharedFeatures(int a, int b) {
    Profile one = profiles.get(a);
    Profile other = profiles.get(b);
    List<Feature> shared = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < one.features().length; i++) {
      while (j < other.features().length && other.features()[j] < one.features()[i]) {
        j++;
      }
      if (j < other.features().length && other.features()[j] == one.features()[i]) {
        shared.add(profiles.feature(one.features()[i]));
        weights.add(Math.min(one.weights()[i], other.weights()[j]));
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> -weights.get(i)));
    return order.stream().map(shared::get).toList();
  }

  private static double shared(Profile one, Profile other, boolean words) {
    int endA = words ? one.features().length : one.neutral();
    int endB = words ? other.features().length : other.neutral();
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < endA && j < endB) {
      int a = one.features()[i];
      int b = other.features()[j];
      if (a == b) {
        shared += Math.min(one.weights()[i++], other.weights()[j++]);
      } else if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static boolean differInEvent(Profile one, Profile other) {
    return one.event() >= 0
        && other.event() >= 0
        && !one.eventType().equals(other.eventType())
        && !one.has(other.event())
        && !other.has(one.event());
  }
}
