package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The days of all statements of a case's claims by the four clocks, as numbers, claim by claim. */
final class ClockDays {

  /** The day of what is not known to a month or so. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private final List<Statement> statements = new ArrayList<>();
  private final int[] starts;
  private final int[][] days;
  private final byte[] stances;

  private ClockDays(List<ClaimFacts> claims) {
    starts = new int[claims.size() + 1];
    for (int i = 0; i < claims.size(); i++) {
      statements.addAll(claims.get(i).statements());
      starts[i + 1] = statements.size();
    }
    stances = new byte[statements.size()];
    for (int n = 0; n < stances.length; n++) {
      stances[n] = (byte) statements.get(n).stance().ordinal();
    }
    days = new int[Clock.values().length][statements.size()];
    for (int i = 0; i < claims.size(); i++) {
      for (int n = starts[i]; n < starts[i + 1]; n++) {
        for (Clock clock : Clock.values()) {
          days[clock.ordinal()][n] = day(clock.day(statements.get(n), claims.get(i).first()));
        }
      }
    }
  }

  /**
   * @param claims all of the case, by rank
   */
  static ClockDays of(List<ClaimFacts> claims) {
    return new ClockDays(claims);
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : (int) day.toEpochDay();
  }

  /** The numbers of the statements of these claims. */
  int[] list(List<ClaimFacts> claims) {
    return claims.stream()
        .flatMapToInt(
            claim -> IntStream.range(starts[claim.row().rank() - 1], starts[claim.row().rank()]))
        .toArray();
  }

  Statement statement(int number) {
    return statements.get(number);
  }

  /** The number of a statement's stance. */
  int stance(int number) {
    return stances[number];
  }

  /** The day of a statement, counted from 1970-01-01. */
  int day(Clock clock, int number) {
    return days[clock.ordinal()][number];
  }
}
