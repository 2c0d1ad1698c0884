package org.hearsay.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.claim.Conflict.Kind;
import org.hearsay.claim.Conflict.What;
import org.hearsay.claim.ConflictFinder.Found;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/** The different dates that one claim's statements give of what happened. */
final class DateVariants {

  /** Longer stretches are vague, and say too little to contradict anything. */
  private static final int PRECISE_DAYS = 31;

  /** What lies further apart is another occurrence of the like rather than another date of it. */
  private static final int SAME_OCCURRENCE_DAYS = 100;

  private static final int MOST = 12;

  private DateVariants() {}

  /**
   * @param members statements of one claim in order of publication
   */
  static List<Found> compare(List<Statement> members) {
    TreeMap<String, Statement> first = new TreeMap<>();
    for (Statement statement : members) {
      if (statement.when() != null && isPrecise(statement.when()) && first.size() < MOST) {
        first.putIfAbsent(Gloss.date(statement.when()), statement);
      }
    }
    List<Statement> variants = new ArrayList<>(first.values());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        Found difference = difference(variants.get(i), variants.get(j), members);
        if (difference != null) {
          found.add(difference);
        }
      }
    }
    return found;
  }

  private static @Nullable Found difference(Statement a, Statement b, List<Statement> members) {
    Interval one = a.when();
    Interval other = b.when();
    if (one == null || other == null || one.overlaps(other) || a.report().equals(b.report())) {
      return null;
    }
    boolean happensOnce =
        a.event() != null
            && a.event().equals(b.event())
            && Meetings.isOne(a.event())
            && gap(one, other) <= SAME_OCCURRENCE_DAYS
            && !oneReportGivesBoth(one, other, members);
    String values = Gloss.date(one) + " against " + Gloss.date(other);
    return happensOnce
        ? Found.of(
            What.DATE, a, b, Kind.CONTRADICTION, values + ": one event of the same participants")
        : null;
  }

  /** A report that names both dates knows of two occurrences. */
  private static boolean oneReportGivesBoth(Interval one, Interval other, List<Statement> members) {
    Set<String> reports =
        members.stream()
            .filter(s -> s.when() != null && one.contains(s.when()))
            .map(Statement::report)
            .collect(Collectors.toSet());
    return members.stream()
        .anyMatch(
            s -> s.when() != null && other.contains(s.when()) && reports.contains(s.report()));
  }

  /** Whether two statements can be about the same time: a missing date leaves everything open. */
  static boolean mayCoincide(Statement a, Statement b) {
    return a.when() == null || b.when() == null || a.when().overlaps(b.when());
  }

  private static boolean isPrecise(Interval when) {
    return ChronoUnit.DAYS.between(when.from(), when.to()) < PRECISE_DAYS;
  }

  private static long gap(Interval one, Interval other) {
    return one.to().isBefore(other.from())
        ? ChronoUnit.DAYS.between(one.to(), other.from())
        : ChronoUnit.DAYS.between(other.to(), one.from());
  }
}
