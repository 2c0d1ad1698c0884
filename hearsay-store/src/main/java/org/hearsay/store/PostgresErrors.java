package org.hearsay.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's refusals mean to the user. */
final class PostgresErrors {

  private PostgresErrors() {}

  static StoreException explain(PostgresAddress address, Throwable refused) {
    @Nullable SQLException cause = findCause(refused);
    String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
    String what =
        switch (state.length() < 2 ? "" : state.substring(0, 2)) {
          case "08" -> "cannot be reached; check host and port, and that the server runs";
          case "28" -> "refuses the user or the password; check them";
          case "3D" -> "there is no such database; make it with createdb";
          case "25" -> "is open for reading only, so the case cannot be written";
          case "42" -> "may not be used by this user; grant it the rights (" + line(cause) + ")";
          case "53" -> "has no room or no connections left; the case is as it was before";
          default -> "PostgreSQL refuses: " + line(cause == null ? refused : cause);
        };
    return new StoreException(address.shown() + ": " + what, refused);
  }

  private static @Nullable SQLException findCause(Throwable refused) {
    for (Throwable at = refused; at != null; at = at.getCause()) {
      if (at instanceof SQLException found) {
        return found;
      }
    }
    return null;
  }

  private static String line(@Nullable Throwable refused) {
    return refused == null || refused.getMessage() == null
        ? "no reason given"
        : refused.getMessage().replaceAll("\\s+", " ").strip();
  }
}
