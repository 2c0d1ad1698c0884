package org.hearsay.stemma;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;

/**
 * Which of two related reports took from the other: who credits whom, then who came out first, then
 * who has less detail and fewer hedges left.
 */
final class Direction {

  private final List<Witness> witnesses;
  private final List<List<Statement>> statements;
  private final Outlets outlets;

  Direction(List<Witness> witnesses, List<List<Statement>> statements, Outlets outlets) {
    this.witnesses = witnesses;
    this.statements = statements;
    this.outlets = outlets;
  }

  /** Parent and child, by number, with the reason. */
  record Way(int parent, int child, String why) {}

  boolean credits(int child, int parent) {
    return outlets.isCredited(witnesses.get(parent), statements.get(child));
  }

  Way of(int a, int b) {
    boolean credited = credits(b, a);
    if (credited != credits(a, b)) {
      return credited
          ? new Way(a, b, "the younger names the older")
          : new Way(b, a, "the younger names the older");
    }
    if (witnesses.get(a).isOlderThan(witnesses.get(b))) {
      return new Way(a, b, "the older came out first");
    }
    if (witnesses.get(b).isOlderThan(witnesses.get(a))) {
      return new Way(b, a, "the older came out first");
    }
    return detail(a) >= detail(b)
        ? new Way(a, b, "the younger has less detail")
        : new Way(b, a, "the younger has less detail");
  }

  /** Names, dates, numbers, links of chains and hedges: what retelling loses. */
  private int detail(int report) {
    Set<String> names = new HashSet<>();
    Set<Interval> dates = new HashSet<>();
    int rest = 0;
    for (Statement statement : statements.get(report)) {
      names.addAll(statement.names());
      Interval when = statement.when();
      if (when != null) {
        dates.add(when);
      }
      rest += statement.chain().size() + (statement.stance() == Stance.HEDGED ? 1 : 0);
      rest += (int) statement.quantities().stream().map(Quantity::value).distinct().count();
    }
    return names.size() + dates.size() + rest;
  }
}
