package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.Conflict.Kind;
import org.hearsay.claim.Conflict.What;
import org.hearsay.claim.ConflictFinder.Found;
import org.hearsay.claim.Numbers.Range;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/** The different numbers that one claim's statements give of one thing. */
final class NumberVariants {

  /** From this growth on, a later and larger count with an open end is news, not a wording. */
  private static final double GROWTH = 1.5;

  /**
   * Two variants may differ by so much and still count the same; beyond, they count other things.
   */
  private static final double COMPARABLE = 20;

  /** The variants of one unit that are compared with each other. */
  private static final int MOST = 12;

  /** Shares and rates, which do not add up as time goes on. */
  private static final Set<String> NOT_CUMULATIVE =
      Set.of("km", "m", "cm", "mile", "percent", "year", "month", "week", "day", "hour", "minute");

  private NumberVariants() {}

  /** One way to give the number, by the first who gives it so. */
  private record Variant(Statement statement, Quantity quantity, Range range) {}

  /**
   * @param members statements of one claim in order of publication
   */
  static List<Found> compare(List<Statement> members) {
    Map<String, List<Variant>> byUnit = new TreeMap<>();
    for (Statement statement : members) {
      for (Quantity quantity : statement.quantities()) {
        Range range = Numbers.range(quantity);
        if (range != null && !quantity.unit().isEmpty() && isOnly(statement, quantity)) {
          add(
              byUnit.computeIfAbsent(quantity.unit(), k -> new ArrayList<>()),
              new Variant(statement, quantity, range));
        }
      }
    }
    List<Found> found = new ArrayList<>();
    for (List<Variant> variants : byUnit.values()) {
      for (int i = 0; i < variants.size(); i++) {
        for (int j = i + 1; j < variants.size(); j++) {
          Found difference = difference(variants.get(i), variants.get(j));
          if (difference != null) {
            found.add(difference);
          }
        }
      }
    }
    return found;
  }

  /** Of two numbers of one unit in one statement, which one others mean cannot be told. */
  private static boolean isOnly(Statement statement, Quantity quantity) {
    return statement.quantities().stream().filter(q -> q.unit().equals(quantity.unit())).count()
        == 1;
  }

  private static void add(List<Variant> variants, Variant variant) {
    boolean known =
        variants.stream()
            .anyMatch(v -> Numbers.show(v.quantity).equals(Numbers.show(variant.quantity)));
    if (!known && variants.size() < MOST) {
      variants.add(variant);
    }
  }

  private static @Nullable Found difference(Variant earlier, Variant later) {
    if (earlier.statement.report().equals(later.statement.report())) {
      return null;
    }
    String values = Numbers.show(earlier.quantity) + " against " + Numbers.show(later.quantity);
    double ratio = size(later) / size(earlier);
    if (ratio > COMPARABLE || ratio < 1 / COMPARABLE) {
      return null;
    }
    boolean news = isLater(earlier.statement, later.statement) && ratio > 1 && isCount(later);
    if (earlier.range.overlaps(later.range)) {
      return news && ratio >= GROWTH && Numbers.isOpen(earlier.quantity)
          ? found(earlier, later, Kind.UPDATE, values + ": a later and larger count")
          : found(earlier, later, Kind.VARIANT, values + ": what the words leave open overlaps");
    }
    if (news) {
      return found(earlier, later, Kind.UPDATE, values + ": a later and larger count");
    }
    boolean sure =
        earlier.quantity.value() != null
            && later.quantity.value() != null
            && Objects.equals(earlier.statement.event(), later.statement.event())
            && latest(earlier.statement) != null
            && latest(later.statement) != null
            && DateVariants.mayCoincide(earlier.statement, later.statement);
    return sure ? found(earlier, later, Kind.CONTRADICTION, values + ": both cannot hold") : null;
  }

  private static Found found(Variant earlier, Variant later, Kind kind, String why) {
    return Found.of(What.NUMBER, earlier.statement, later.statement, kind, why);
  }

  private static double size(Variant variant) {
    Double value = variant.quantity.value();
    if (value != null) {
      return Math.max(value, 1e-9);
    }
    return Math.max(
        Double.isInfinite(variant.range.most()) ? variant.range.least() : variant.range.most(),
        1e-9);
  }

  private static boolean isCount(Variant variant) {
    return !NOT_CUMULATIVE.contains(variant.quantity.unit());
  }

  private static boolean isLater(Statement earlier, Statement later) {
    LocalDate first = latest(earlier);
    LocalDate second = earliest(later);
    return first != null && second != null && second.isAfter(first);
  }

  private static @Nullable LocalDate latest(Statement statement) {
    if (statement.said() != null) {
      return statement.said().to();
    }
    return statement.published() == null ? null : statement.published().to();
  }

  private static @Nullable LocalDate earliest(Statement statement) {
    if (statement.said() != null) {
      return statement.said().from();
    }
    return statement.published() == null ? null : statement.published().from();
  }
}
