package org.hearsay.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hearsay.report.Hashes;
import org.hearsay.statement.Stance;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about a case, signed and dated: withdrawn when it no longer holds, never
 * erased.
 *
 * @param id "j" and ten hexadecimal digits made from all that follows but the withdrawal
 * @param objects what it is about; {@link Kind} says which, and how many
 * @param value what is set; empty for kinds that set nothing
 * @param by who decided
 * @param at when, to the millisecond
 * @param why the reason; for a note its text
 * @param withdrawn null while it holds
 */
public record Judgement(
    String id,
    Kind kind,
    List<Anchor> objects,
    String value,
    String by,
    Instant at,
    String why,
    @Nullable Withdrawal withdrawn) {

  /** In the order in which they were made, which is that in which they take effect. */
  public static final Comparator<Judgement> BY_TIME =
      Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

  public Judgement {
    objects = List.copyOf(objects);
    kind.check(objects, value);
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a judgement says who decided, and why");
    }
  }

  /**
   * A judgement with the id that it must have.
   *
   * @throws IllegalArgumentException if it is not about what its kind is about; the message says so
   */
  public static Judgement of(
      Kind kind, List<Anchor> objects, String value, String by, Instant at, String why) {
    Instant time = at.truncatedTo(ChronoUnit.MILLIS);
    String all = String.join("\0", kind.label(), objects.toString(), value, by, "" + time, why);
    return new Judgement("j" + Hashes.key(all), kind, objects, value, by, time, why, null);
  }

  /** Whether it has not been withdrawn. */
  public boolean holds() {
    return withdrawn == null;
  }

  public Judgement withdrawn(Withdrawal by) {
    return new Judgement(id, kind, objects, value, this.by, at, why, by);
  }

  /** The days that a judgement on a date sets. */
  public Interval days() {
    return parseDays(value);
  }

  /** The stance that a judgement on a stance sets. */
  public Stance stance() {
    return Stance.valueOf(value.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * A day ("2024-05-01") or the first and last of several ("2024-05-01/2024-05-31").
   *
   * @throws IllegalArgumentException if it is neither
   */
  static Interval parseDays(String value) {
    try {
      String[] ends = value.split("/", -1);
      LocalDate from = LocalDate.parse(ends[0]);
      return new Interval(from, ends.length == 1 ? from : LocalDate.parse(ends[1]));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          value + ": is no day (2024-05-01) and no stretch of days (2024-05-01/2024-05-31)", e);
    }
  }

  /** Who took a judgement back, when and why. */
  public record Withdrawal(String by, Instant at, String why) {

    public Withdrawal {
      at = at.truncatedTo(ChronoUnit.MILLIS);
      if (by.isBlank() || why.isBlank()) {
        throw new IllegalArgumentException("a withdrawal says who decided, and why");
      }
    }
  }
}
