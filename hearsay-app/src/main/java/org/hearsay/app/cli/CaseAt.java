package org.hearsay.app.cli;

import java.nio.file.Path;
import org.hearsay.casefile.CaseStore;
import org.hearsay.store.PostgresCaseStore;
import org.hearsay.store.SqliteCaseStore;

/**
 * Where a case is kept: a file, or a schema of a PostgreSQL database.
 *
 * @param name as the user writes it
 */
record CaseAt(String name) {

  static CaseAt of(String name) {
    return new CaseAt(name);
  }

  /** Whether it is kept in this file. */
  boolean isFile(Path file) {
    return !PostgresCaseStore.isAddress(name)
        && Path.of(name).toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  /** Opens the case for reading and writing. */
  CaseStore open() {
    return PostgresCaseStore.isAddress(name)
        ? PostgresCaseStore.open(name)
        : SqliteCaseStore.open(Path.of(name));
  }

  /** Opens the case, which must be there, for reading only. */
  CaseStore openToRead() {
    return PostgresCaseStore.isAddress(name)
        ? PostgresCaseStore.openToRead(name)
        : SqliteCaseStore.openToRead(Path.of(name));
  }

  /** The name without where it is: that of the file, or of database and schema. */
  String title() {
    return name.replace('\\', '/').replaceFirst(".*/", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
