package org.hearsay.store;

import java.util.Locale;

/** The words by which enums stand in the database: their names in lower case, with blanks. */
final class Labels {

  private Labels() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static <E extends Enum<E>> E parse(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
