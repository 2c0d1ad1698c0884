package org.hearsay.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/** The order in which a case lists what it holds: the same whatever came in first. */
final class Order {

  private static final Comparator<Interval> BY_DAY =
      Comparator.comparing(Interval::from).thenComparing(Interval::to);

  /** By publication, those without one last; then by id. */
  static final Comparator<Filed> REPORTS =
      Comparator.comparing(Order::when, Comparator.nullsLast(BY_DAY))
          .thenComparing(filed -> filed.report().id());

  private Order() {}

  /** Statements by report, in the order of {@code reports}, then by place in it. */
  static List<Statement> sorted(List<Statement> statements, List<Filed> reports) {
    Map<String, Integer> rank = new HashMap<>();
    reports.forEach(filed -> rank.put(filed.report().id(), rank.size()));
    return statements.stream()
        .sorted(
            Comparator.<Statement>comparingInt(
                    statement -> rank.getOrDefault(statement.report(), Integer.MAX_VALUE))
                .thenComparing(Statement::span))
        .toList();
  }

  private static @Nullable Interval when(Filed filed) {
    @Nullable Published published = filed.published();
    return published == null ? null : published.when();
  }
}
