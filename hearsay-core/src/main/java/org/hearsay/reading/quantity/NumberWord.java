package org.hearsay.reading.quantity;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.BadPack;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.text.Quantity.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a pack's numbers.tsv.
 *
 * @param role what the phrase does
 * @param value its number; the lower bound of a vague one; 0 when it has none
 * @param max the upper bound of a vague number, null when open
 * @param text its unit, or the cell as written
 * @param modifier of a modifier; null for all others
 * @param weak whether it counts only with a unit, modifier or further number word beside it
 * @param capital whether it must be written in capitals alone
 */
record NumberWord(
    Role role,
    double value,
    @Nullable Double max,
    String text,
    @Nullable Modifier modifier,
    boolean weak,
    boolean capital) {

  /** What a phrase does in a quantity; docs/language-packs.md says more. */
  enum Role {
    CARDINAL,
    ONE,
    SCALE,
    VAGUE,
    FRACTION,
    DENOMINATOR,
    AND,
    AND_HALF,
    CENT,
    OF,
    ARTICLE,
    MODIFIER,
    AFTER,
    BETWEEN,
    TO,
    UNIT,
    MONEY,
    TIMES,
    SUFFIX,
    JOINED,
    CLOCK,
    LEVEL,
    NOT,
    DECIMAL,
    THOUSANDS,
    COMPOUND,
    HEAD;

    private boolean isNumber() {
      return this == CARDINAL
          || this == ONE
          || this == SCALE
          || this == FRACTION
          || this == DENOMINATOR
          || this == TIMES
          || this == SUFFIX
          || this == COMPOUND;
    }
  }

  static NumberWord of(Row row) {
    String value = row.cell(2);
    boolean weak = row.cell(3).equals("weak");
    boolean capital = row.cell(3).equals("capital");
    try {
      Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      if (role == Role.VAGUE) {
        int dots = value.indexOf("..");
        String most = value.substring(dots + 2);
        double least = Double.parseDouble(value.substring(0, dots));
        Double max = most.isEmpty() ? null : Double.valueOf(most);
        return new NumberWord(role, least, max, value, null, weak, capital);
      }
      double number = role.isNumber() ? Double.parseDouble(value) : 0;
      Modifier modifier =
          role == Role.MODIFIER || role == Role.AFTER
              ? Modifier.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'))
              : null;
      return new NumberWord(role, number, null, value, modifier, weak, capital);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      String message = "role or value is not one that docs/language-packs.md lists";
      throw new BadPack(List.of(new BadPack.Problem(row.file(), row.line(), message)));
    }
  }
}
