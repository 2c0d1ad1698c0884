package org.hearsay.claim;

import java.math.BigDecimal;
import org.hearsay.text.Quantity;
import org.hearsay.text.Quantity.Modifier;
import org.jspecify.annotations.Nullable;

/** Amounts side by side: what they can be at least and at most, and how they are written. */
final class Numbers {

  /** What "about" leaves open on either side. */
  private static final double ABOUT = 0.15;

  /** What a round number leaves open: 1,000 for 1,024, 70 for 73. */
  private static final double ROUND = 0.05;

  private Numbers() {}

  /** The amounts that a text's words leave open. */
  record Range(double least, double most) {

    boolean overlaps(Range other) {
      return least <= other.most && other.least <= most;
    }
  }

  /** Null when the text gives neither a number nor a bound. */
  static @Nullable Range range(Quantity quantity) {
    Double value = quantity.value();
    if (value == null) {
      if (quantity.min() == null && quantity.max() == null) {
        return null;
      }
      return new Range(
          quantity.min() == null ? 0 : quantity.min(),
          quantity.max() == null ? Double.POSITIVE_INFINITY : quantity.max());
    }
    return switch (quantity.modifier()) {
      case OVER, AT_LEAST -> new Range(value, Double.POSITIVE_INFINITY);
      case UP_TO, UNDER -> new Range(0, value);
      case ABOUT -> new Range(value * (1 - ABOUT), value * (1 + ABOUT));
      case EXACTLY -> {
        double slack = isRound(value) ? ROUND * value : 0;
        yield new Range(value - slack, value + slack);
      }
    };
  }

  /** Whether it has a single digit before its zeros, from 20 on. */
  private static boolean isRound(double value) {
    if (value < 20 || value != Math.rint(value)) {
      return false;
    }
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    return value % power == 0;
  }

  /** "1,000+ container", "≤1,000 container", "~70 railcar", "5 ship". */
  static String show(Quantity quantity) {
    String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    Double value = quantity.value();
    if (value == null) {
      return vague(quantity) + unit;
    }
    String number = show(value);
    return switch (quantity.modifier()) {
          case OVER, AT_LEAST -> number + "+";
          case UP_TO -> "≤" + number;
          case UNDER -> "<" + number;
          case ABOUT -> "~" + number;
          case EXACTLY -> number;
        }
        + unit;
  }

  static String show(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return grouped((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** With a comma before each three digits. */
  private static String grouped(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private static String vague(Quantity quantity) {
    if (quantity.min() != null && quantity.max() != null) {
      return show(quantity.min()) + "–" + show(quantity.max());
    }
    if (quantity.min() != null) {
      return show(quantity.min()) + "+";
    }
    return quantity.max() == null ? "some" : "≤" + show(quantity.max());
  }

  static boolean isOpen(Quantity quantity) {
    return quantity.modifier() == Modifier.OVER || quantity.modifier() == Modifier.AT_LEAST;
  }
}
