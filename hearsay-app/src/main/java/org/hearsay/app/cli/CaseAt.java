package org.hearsay.app.cli;

import java.nio.file.Path;
import org.hearsay.casefile.CaseStore;
import org.hearsay.store.SqliteCaseStore;

/**
 * Where a case is kept: a file.
 *
 * @param name as the user writes it
 */
record CaseAt(String name) {

  static CaseAt of(String name) {
    return new CaseAt(name);
  }

  /** Opens the case for reading and writing. */
  CaseStore open() {
    return SqliteCaseStore.open(Path.of(name));
  }

  /** Opens the case, which must be there, for reading only. */
  CaseStore openToRead() {
    return SqliteCaseStore.openToRead(Path.of(name));
  }

  @Override
  public String toString() {
    return name;
  }
}
