package org.hearsay.app.web;

/** Says why a desk cannot be opened: one line with the next step. */
public final class DeskFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DeskFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
