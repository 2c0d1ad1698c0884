package org.hearsay.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one copy of a report lay when it was taken in, and how what is known of it was found there.
 *
 * <p>A report has one for each place that its bytes, or the same text in other bytes, came from.
 *
 * @param report the report's id
 * @param path the file, with forward slashes; "-" for standard input
 * @param entry the place inside the file, as in {@code may/a.html} or {@code record 12}; empty when
 *     the file is the report
 * @param sha256 of the copy's own bytes, in lower-case hexadecimal
 * @param fileSha256 of the whole file; the same as {@code sha256} when the file is the report
 * @param taken when it was taken in
 * @param titleWhy where the title was found, in a few words; null when there is none
 * @param outletWhy where the outlet was found; null when there is none
 * @param dateWhy where the date of publication was found; null when the copy states none
 */
public record Provenance(
    String report,
    String path,
    String entry,
    String sha256,
    String fileSha256,
    Instant taken,
    @Nullable String titleWhy,
    @Nullable String outletWhy,
    @Nullable String dateWhy) {

  /** The file, and the place in it after an exclamation mark, as users are shown it. */
  public static String shown(String path, String entry) {
    return entry.isEmpty() ? path : path + "!" + entry;
  }
}
