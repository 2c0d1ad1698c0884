package org.hearsay.store;

/** A file that is there and is no case. */
public final class NotACase extends StoreException {

  private static final long serialVersionUID = 1L;

  public NotACase(String message) {
    super(message);
  }
}
