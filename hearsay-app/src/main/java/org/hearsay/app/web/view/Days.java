package org.hearsay.app.web.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as addresses give them. */
final class Days {

  private Days() {}

  /** The day that ISO 8601 text names; null for anything else. */
  static @Nullable LocalDate parse(String text) {
    if (text.length() != 10) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
