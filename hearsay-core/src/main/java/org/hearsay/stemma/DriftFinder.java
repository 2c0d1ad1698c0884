package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Actor.Role;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Place;
import org.hearsay.statement.Source;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift.What;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/** What the statements of a younger report changed of those that they come from. */
final class DriftFinder {

  private final Map<String, String> claimOf;
  private final Outlets outlets;

  DriftFinder(Map<String, String> claimOf, Outlets outlets) {
    this.claimOf = claimOf;
    this.outlets = outlets;
  }

  /**
   * @param older statements of the older report, in order
   * @param younger statements of the younger report, in order
   */
  List<Drift> find(Witness parent, List<Statement> older, List<Statement> younger) {
    Map<String, List<Statement>> byClaim = new HashMap<>();
    for (Statement statement : older) {
      String claim = claimOf.get(statement.id());
      if (claim != null) {
        byClaim.computeIfAbsent(claim, k -> new ArrayList<>()).add(statement);
      }
    }
    Set<Drift> drift = new LinkedHashSet<>();
    for (Statement statement : younger) {
      Statement origin = nearest(statement, byClaim.getOrDefault(claim(statement), List.of()));
      if (origin != null) {
        compare(parent, origin, statement, drift);
      }
    }
    return List.copyOf(drift);
  }

  private String claim(Statement statement) {
    return claimOf.getOrDefault(statement.id(), "");
  }

  /** The statement of the same claim that shares most with this one. */
  private static @Nullable Statement nearest(Statement statement, List<Statement> candidates) {
    Statement best = null;
    double most = -1;
    for (Statement candidate : candidates) {
      double likeness = likeness(statement, candidate);
      if (likeness > most) {
        most = likeness;
        best = candidate;
      }
    }
    return best;
  }

  private static double likeness(Statement a, Statement b) {
    double shared =
        common(a.names(), b.names())
            + common(a.concepts(), b.concepts())
            + (a.language().equals(b.language()) ? common(a.words(), b.words()) : 0);
    return shared / (1 + b.names().size() + b.concepts().size() + b.words().size());
  }

  private static int common(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private void compare(Witness parent, Statement was, Statement became, Set<Drift> drift) {
    List<String> ids = List.of(was.id(), became.id());
    number(was, became, ids, drift);
    if (was.when() != null && became.when() != null && !was.when().overlaps(became.when())) {
      drift.add(new Drift(What.DATE, Notation.of(was.when()), Notation.of(became.when()), ids));
    }
    place(was, became, ids, drift);
    if (changesHedge(was, became)) {
      drift.add(new Drift(What.HEDGE, hedge(was), hedge(became), ids));
    }
    source(parent, was, became, ids, drift);
    actor(was, became, ids, drift);
  }

  private static void number(Statement was, Statement became, List<String> ids, Set<Drift> drift) {
    for (Quantity older : was.quantities()) {
      List<Quantity> same =
          became.quantities().stream().filter(q -> q.unit().equals(older.unit())).toList();
      boolean changed =
          !older.unit().isEmpty()
              && !same.isEmpty()
              && same.stream().noneMatch(younger -> isSame(older, younger));
      if (changed) {
        drift.add(new Drift(What.NUMBER, show(older), show(same.getFirst()), ids));
      }
    }
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return java.util.Objects.equals(one.value(), other.value())
        && java.util.Objects.equals(one.min(), other.min())
        && java.util.Objects.equals(one.max(), other.max());
  }

  private static String show(Quantity quantity) {
    Double value = quantity.value() != null ? quantity.value() : quantity.min();
    String number =
        value == null
            ? "some"
            : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    String exactness =
        quantity.modifier() == Quantity.Modifier.EXACTLY ? "" : quantity.modifier().label() + " ";
    return exactness + number + " " + quantity.unit();
  }

  private static void place(Statement was, Statement became, List<String> ids, Set<Drift> drift) {
    List<Place> lost = specific(was, became);
    List<Place> gained = specific(became, was);
    if (!lost.isEmpty() && !gained.isEmpty()) {
      drift.add(new Drift(What.PLACE, lost.getFirst().name(), gained.getFirst().name(), ids));
    }
  }

  /** Places below a country that one statement names and that no place of the other holds or is. */
  private static List<Place> specific(Statement statement, Statement other) {
    return statement.where().stream()
        .filter(place -> !place.within().isEmpty())
        .filter(place ->
            other.where().stream()
                .noneMatch(theirs ->
                    theirs.id().equals(place.id())
                        || place.within().contains(theirs.id())
                        || theirs.within().contains(place.id())))
        .toList();
  }

  private static boolean changesHedge(Statement was, Statement became) {
    return was.stance() != became.stance()
        && isPositive(was.stance())
        && isPositive(became.stance());
  }

  private static boolean isPositive(Stance stance) {
    return stance == Stance.AFFIRMED || stance == Stance.HEDGED;
  }

  private static String hedge(Statement statement) {
    return statement.stance() == Stance.HEDGED ? "hedged: " + statement.text() : statement.text();
  }

  private void source(
      Witness parent, Statement was, Statement became, List<String> ids, Set<Drift> drift) {
    List<Link> rest = new ArrayList<>(became.chain());
    rest.removeIf(link -> outlets.isPublisher(link.source(), parent));
    if (was.chain().isEmpty()) {
      return;
    }
    Source older = was.chain().getLast().source();
    Source younger = rest.isEmpty() ? null : rest.getLast().source();
    if (younger == null || !sameVoice(older, younger)) {
      drift.add(new Drift(What.SOURCE, older.name(), younger == null ? "" : younger.name(), ids));
    }
  }

  private static boolean sameVoice(Source one, Source other) {
    return one.id().equals(other.id())
        || (one.voice() != null && one.voice().equals(other.voice()))
        || one.name().equalsIgnoreCase(other.name());
  }

  private static void actor(Statement was, Statement became, List<String> ids, Set<Drift> drift) {
    for (Role role : List.of(Role.AGENT, Role.RECIPIENT)) {
      List<Actor> older = was.actors().stream().filter(a -> a.role() == role).toList();
      List<Actor> younger = became.actors().stream().filter(a -> a.role() == role).toList();
      Set<String> known = new HashSet<>(became.names());
      became.actors().forEach(a -> known.add(a.id()));
      if (!older.isEmpty()
          && !younger.isEmpty()
          && older.stream().noneMatch(a -> known.contains(a.id()))) {
        drift.add(new Drift(What.ACTOR, older.getFirst().name(), younger.getFirst().name(), ids));
      }
    }
  }
}
