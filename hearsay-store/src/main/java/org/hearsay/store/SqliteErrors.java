package org.hearsay.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's refusals mean to the user. */
final class SqliteErrors {

  private SqliteErrors() {}

  static StoreException explain(Path file, Throwable refused) {
    @Nullable SQLiteException cause = findCause(refused);
    if (cause == null) {
      return new StoreException(
          file + ": cannot be used as a case: " + oneLine(refused.getMessage()), refused);
    }
    SQLiteErrorCode code = cause.getResultCode();
    return switch (code.name().replaceFirst("^(SQLITE_[A-Z]+).*", "$1")) {
      case "SQLITE_BUSY", "SQLITE_LOCKED" ->
          new StoreException(
              file + ": another Hearsay is writing to it; wait until it is done, then try again",
              refused);
      case "SQLITE_FULL" ->
          new StoreException(
              file + ": the disk is full; the case is as it was before, make room and try again",
              refused);
      case "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM" -> notWritable(file, refused);
      case "SQLITE_IOERR" ->
          new StoreException(
              file
                  + ": the disk cannot be written or read ("
                  + code.name()
                  + "); the case is as it was before, check the disk and try again",
              refused);
      case "SQLITE_NOTADB" -> new NotACase(file + ": is no case; name another file");
      case "SQLITE_CORRUPT" ->
          new StoreException(
              file + ": is damaged; read the reports into a new case, or restore a copy", refused);
      default ->
          new StoreException(file + ": SQLite refuses: " + oneLine(cause.getMessage()), refused);
    };
  }

  static StoreException notWritable(Path file, @Nullable Throwable refused) {
    return new StoreException(
        file
            + ": cannot be written; check the permissions of the file and its folder, or name"
            + " another place",
        refused);
  }

  private static @Nullable SQLiteException findCause(Throwable refused) {
    for (Throwable at = refused; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException found) {
        return found;
      }
    }
    return null;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no reason given" : message.replaceAll("\\s+", " ").strip();
  }
}
