package org.hearsay.report.intake;

import org.hearsay.report.UnreadableReport;

/** Takes what a file holds, in the order in which it holds it. */
public interface Sink {

  /** A report, not yet read. */
  void item(Item item);

  /** The file, or a part of it, is no report. */
  void refused(UnreadableReport why);

  /**
   * A part that is left out.
   *
   * @param kind of part, in a word, as in {@code .jpg}
   */
  void skipped(String kind);
}
