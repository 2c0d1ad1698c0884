package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A statement in one line, as tests compare it and screens show it.
 *
 * <pre>
 * CBS News &lt; US official &gt;affirmed&gt; "North Korea has begun …" ~ en/03-x.txt:3
 * - &gt;hedged&gt; "two were hurt"
 * </pre>
 *
 * <p>The chain stands from the nearest source to the farthest; a lone hyphen is the report's own
 * voice. White space in the content is one blank. docs/glossary.md describes it.
 */
public final class Notation {

  /** Stands for an empty chain. */
  public static final String OWN_VOICE = "-";

  private Notation() {}

  /** Chain, stance and content. */
  public static String of(Statement statement) {
    return "%s >%s> \"%s\""
        .formatted(chain(statement), statement.stance().label(), squeeze(statement.text()));
  }

  /** Chain, stance, content and where it stands. */
  public static String of(Statement statement, String place) {
    return of(statement) + " ~ " + place;
  }

  /** The names of the chain, the nearest first. */
  public static String chain(Statement statement) {
    return statement.chain().isEmpty()
        ? OWN_VOICE
        : statement.chain().stream()
            .map(link -> link.source().name())
            .collect(Collectors.joining(" < "));
  }

  /**
   * What the content gives, in one line: event, actors, quantities, places, time, evidence.
   *
   * <pre>
   * transfer | North Korea (giver), Russia (receiver) | over 1000 container | Najin | 2023-09-07/2023-10-01 | imagery
   * </pre>
   *
   * <p>What is not there is left out, with its bar.
   */
  public static String slots(Statement statement) {
    List<String> parts = new ArrayList<>();
    @Nullable String event = statement.event();
    parts.add(event == null ? "" : event);
    parts.add(joined(statement.actors(), a -> a.name() + " (" + a.role().label() + ")"));
    parts.add(joined(statement.quantities(), Notation::of));
    parts.add(joined(statement.where(), Place::name));
    parts.add(statement.when() == null ? "" : of(statement.when()));
    parts.add(statement.evidence() == Evidence.NONE ? "" : statement.evidence().label());
    parts.removeIf(String::isEmpty);
    return String.join(" | ", parts);
  }

  /** One day, or the first and the last with a slash. */
  public static String of(Interval interval) {
    return interval.from().equals(interval.to())
        ? interval.from().toString()
        : interval.from() + "/" + interval.to();
  }

  /** Modifier, number and unit; "some" for a vague amount, "exactly" is left out. */
  public static String of(Quantity quantity) {
    String modifier =
        quantity.modifier() == Quantity.Modifier.EXACTLY ? "" : quantity.modifier().label() + " ";
    return (modifier + amount(quantity) + " " + quantity.unit()).strip();
  }

  private static String amount(Quantity quantity) {
    @Nullable Double value = quantity.value();
    if (value != null) {
      return number(value);
    }
    @Nullable Double min = quantity.min();
    @Nullable Double max = quantity.max();
    if (min == null && max == null) {
      return "some";
    }
    return (min == null ? "" : number(min)) + ".." + (max == null ? "" : number(max));
  }

  /** A number without needless decimals. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static <T> String joined(List<T> values, java.util.function.Function<T, String> name) {
    return values.stream().map(name).collect(Collectors.joining(", "));
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
