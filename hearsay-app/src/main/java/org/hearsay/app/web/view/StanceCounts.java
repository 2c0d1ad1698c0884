package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/** How many statements affirm, hedge, deny or leave open. */
public record StanceCounts(int affirmed, int hedged, int denied, int unknown) {

  static StanceCounts of(Collection<Statement> statements) {
    int[] counts = new int[Stance.values().length];
    statements.forEach(statement -> counts[statement.stance().ordinal()]++);
    return new StanceCounts(
        counts[Stance.AFFIRMED.ordinal()],
        counts[Stance.HEDGED.ordinal()],
        counts[Stance.DENIED.ordinal()],
        counts[Stance.UNKNOWN.ordinal()]);
  }

  static StanceCounts of(Map<Stance, Integer> counts) {
    return new StanceCounts(
        counts.getOrDefault(Stance.AFFIRMED, 0),
        counts.getOrDefault(Stance.HEDGED, 0),
        counts.getOrDefault(Stance.DENIED, 0),
        counts.getOrDefault(Stance.UNKNOWN, 0));
  }

  StanceCounts plus(StanceCounts other) {
    return new StanceCounts(
        affirmed + other.affirmed,
        hedged + other.hedged,
        denied + other.denied,
        unknown + other.unknown);
  }

  public int total() {
    return affirmed + hedged + denied + unknown;
  }

  /** The stance that most statements take, as data calls it; of equals the first. */
  public String main() {
    return parts().stream()
        .max(java.util.Comparator.comparingInt(Part::count).thenComparing(p -> -p.order()))
        .map(Part::stance)
        .orElse("none");
  }

  /** The counts in words. */
  public String words() {
    return parts().stream().map(p -> p.count + " " + p.stance).collect(Collectors.joining(", "));
  }

  /** The stances that occur, with their places on a bar of 100. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    double at = 0;
    int[] counts = {affirmed, hedged, denied, unknown};
    for (Stance stance : Stance.values()) {
      int count = counts[stance.ordinal()];
      if (count > 0) {
        double width = Math.round(10000.0 * count / total()) / 100.0;
        parts.add(new Part(stance.label(), stance.ordinal(), count, at, width));
        at += width;
      }
    }
    return parts;
  }

  /**
   * One stance on a bar.
   *
   * @param start from 0 to 100
   * @param width from 0 to 100
   */
  public record Part(String stance, int order, int count, double start, double width) {}
}
