package org.hearsay.report;

import org.hearsay.text.Visible;

/** Says why a file is no report: one line that names the file, what is wrong, and the next step. */
public final class UnreadableReport extends Exception {

  private static final long serialVersionUID = 1L;

  private final String path;

  public UnreadableReport(String path, String what, String nextStep) {
    super(Visible.of(path) + ": " + Visible.of(what) + "; " + nextStep);
    this.path = path;
  }

  /** The file that could not be read, as it was given. */
  public String path() {
    return path;
  }
}
