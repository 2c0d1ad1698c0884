package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * A case that cannot be opened, read or written.
 *
 * <p>The message is one line for the user: the file, what is wrong, and what to do next.
 */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
