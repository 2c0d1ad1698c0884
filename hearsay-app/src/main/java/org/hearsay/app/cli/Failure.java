package org.hearsay.app.cli;

/** A job that cannot be done; the message is one line that names the file and the next step. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
