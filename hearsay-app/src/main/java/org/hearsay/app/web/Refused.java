package org.hearsay.app.web;

import io.javalin.http.HttpStatus;

/** Says why a request is not answered, in a line for whoever sent it. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
