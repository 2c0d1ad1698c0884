package org.hearsay.report;

import org.hearsay.text.Interval;

/**
 * When a report was published.
 *
 * @param when the day, or the month or longer stretch when no day is known
 * @param basis how it is known
 * @param why where it was found, or from what it was inferred, in a few words
 */
public record Published(Interval when, Basis basis, String why) {

  /** How a date of publication is known. */
  public enum Basis {
    /** The report says so: front matter, mark-up, or a date line. */
    STATED,
    /** Concluded from what the report or its case mentions. */
    INFERRED,
    /** A person decided. */
    JUDGED
  }
}
