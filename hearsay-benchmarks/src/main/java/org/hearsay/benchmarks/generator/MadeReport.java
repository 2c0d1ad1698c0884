package org.hearsay.benchmarks.generator;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A made-up report, and what is true of it.
 *
 * @param number its number, from 0
 * @param parent the number of the report that it took its text from; -1 when from none
 * @param kind "original", "copy" (the same words) or "translation" (another language)
 * @param drift what it changed on the way: "number", "source", or empty
 * @param labels the contents in {@code text} that somebody states, in order
 */
record MadeReport(
    int number,
    String language,
    String outlet,
    LocalDate day,
    String title,
    String text,
    int parent,
    String kind,
    String drift,
    List<Label> labels) {

  MadeReport {
    labels = List.copyOf(labels);
  }

  /**
   * One content.
   *
   * @param claim what is claimed: reports that say the same have the same
   * @param speaker id of the entity that says so; null for the report itself
   * @param stance "affirmed" or "denied"
   */
  record Label(Span span, String claim, @Nullable String speaker, String stance) {}
}
