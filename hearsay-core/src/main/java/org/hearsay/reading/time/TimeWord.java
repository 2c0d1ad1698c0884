package org.hearsay.reading.time;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.BadPack;
import org.hearsay.language.LanguagePack.Row;

/**
 * A row of a pack's time.tsv.
 *
 * @param role what the phrase does
 * @param number its number, 0 when it has none
 * @param text its value as written, or the unit of a relative phrase
 * @param capital whether it must be written with a capital
 * @param weak whether it says a time only together with other words of time
 */
record TimeWord(Role role, int number, String text, boolean capital, boolean weak) {

  /** What a phrase does in a time expression; docs/language-packs.md says more. */
  enum Role {
    MONTH,
    WEEKDAY,
    SEASON,
    UNIT,
    SHIFT,
    RELATIVE,
    HOLIDAY,
    AGO,
    AGO_BEFORE,
    AHEAD,
    AHEAD_BEFORE,
    PART,
    PREFIX,
    FROM,
    SINCE,
    TO,
    BETWEEN,
    AND,
    GLUE,
    YEAR_BEFORE,
    YEAR_WORD,
    ORDINAL,
    QUARTER,
    SUFFIX,
    DECADE,
    FUTURE,
    ORDER
  }

  static TimeWord of(Row row) {
    try {
      Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      String value = row.cell(2);
      String flags = row.cell(3);
      boolean capital = flags.contains("capital");
      boolean weak = flags.contains("weak");
      return switch (role) {
        case MONTH, WEEKDAY, SEASON, SHIFT, ORDINAL, QUARTER ->
            new TimeWord(role, Integer.parseInt(value), value, capital, weak);
        case UNIT -> new TimeWord(role, 0, Unit.named(value).name(), capital, weak);
        case RELATIVE -> {
          String[] cells = value.split(" ");
          String unit = Unit.named(cells[0]).name();
          yield new TimeWord(role, Integer.parseInt(cells[1]), unit, capital, weak);
        }
        case HOLIDAY -> {
          int day = Integer.parseInt(value.substring(0, 2) + value.substring(3));
          yield new TimeWord(role, day, value, capital, weak);
        }
        case PART, PREFIX ->
            new TimeWord(
                role,
                0,
                Within.Share.valueOf(value.toUpperCase(Locale.ROOT)).name(),
                capital,
                weak);
        default -> new TimeWord(role, 0, value, capital, weak);
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      String message = "role or value is not one that docs/language-packs.md lists";
      throw new BadPack(List.of(new BadPack.Problem(row.file(), row.line(), message)));
    }
  }

  Unit unit() {
    return Unit.valueOf(text);
  }
}
