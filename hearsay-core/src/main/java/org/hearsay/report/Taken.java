package org.hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * A report as one copy gives it, with how what is known of it was found.
 *
 * @param titleWhy where its title was found; null when it has none
 * @param outletWhy where its outlet was found; null when it has none
 */
public record Taken(Report report, @Nullable String titleWhy, @Nullable String outletWhy) {

  /** Where its date of publication was found; null when it states none. */
  public @Nullable String dateWhy() {
    Published published = report.published();
    return published == null ? null : published.why();
  }
}
