package org.hearsay.stemma;

import java.util.Set;

/**
 * What people decided about who took what from whom; it goes before what is found.
 *
 * @param echoes ids of reports that add nothing of their own
 * @param own ids of reports that took nothing from any other
 * @param taken report pairs: the second took from the first
 * @param notTaken report pairs: the second did not take from the first
 * @param repeating voice pairs: the second repeats the first
 * @param independent voice pairs: each vouches on its own
 */
public record Marks(
    Set<String> echoes,
    Set<String> own,
    Set<Pair> taken,
    Set<Pair> notTaken,
    Set<Pair> repeating,
    Set<Pair> independent) {

  public static final Marks NONE =
      new Marks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Marks {
    echoes = Set.copyOf(echoes);
    own = Set.copyOf(own);
    taken = Set.copyOf(taken);
    notTaken = Set.copyOf(notTaken);
    repeating = Set.copyOf(repeating);
    independent = Set.copyOf(independent);
  }

  /** Whether nothing may lead from one report to the other. */
  boolean isCut(String from, String to) {
    return own.contains(to) || notTaken.contains(new Pair(from, to));
  }

  boolean areIndependent(String one, String other) {
    return independent.contains(new Pair(one, other)) || independent.contains(new Pair(other, one));
  }

  /** Two reports, or two voices, by their ids. */
  public record Pair(String from, String to) {}
}
