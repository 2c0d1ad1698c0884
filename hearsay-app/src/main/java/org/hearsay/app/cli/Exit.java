package org.hearsay.app.cli;

/** The exit codes of all commands. */
final class Exit {

  static final int DONE = 0;

  /** The job failed. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Some inputs could not be read, the others were. */
  static final int PARTLY = 3;

  private Exit() {}
}
