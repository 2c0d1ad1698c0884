package org.hearsay.app.intake;

/** A reading that cannot go on; the message is one line, with the next step. */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Stopped(String message) {
    super(message);
  }
}
