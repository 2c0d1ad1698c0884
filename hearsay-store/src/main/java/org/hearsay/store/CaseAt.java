package org.hearsay.store;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.casefile.CaseStore;

/**
 * Where a case is kept: a file, or a schema of a PostgreSQL database.
 *
 * @param name as the user writes it
 */
public record CaseAt(String name) {

  public static CaseAt of(String name) {
    return new CaseAt(name);
  }

  public static CaseAt of(Path file) {
    return new CaseAt(file.toString());
  }

  /** The file; empty for a database. */
  public Optional<Path> file() {
    return PostgresCaseStore.isAddress(name) ? Optional.empty() : Optional.of(Path.of(name));
  }

  /** The file; for a database a name that no report has. */
  public Path fileOrNone() {
    return file().orElse(Path.of("hearsay-case"));
  }

  /** Whether it is kept in this file. */
  public boolean isFile(Path file) {
    return file()
        .filter(own -> own.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()))
        .isPresent();
  }

  /** Opens the case for reading and writing. */
  public CaseStore open() {
    return PostgresCaseStore.isAddress(name)
        ? PostgresCaseStore.open(name)
        : SqliteCaseStore.open(Path.of(name));
  }

  /** Opens the case, which must be there, for reading only. */
  public CaseStore openToRead() {
    return PostgresCaseStore.isAddress(name)
        ? PostgresCaseStore.openToRead(name)
        : SqliteCaseStore.openToRead(Path.of(name));
  }

  /** The name without where it is: that of the file, or of database and schema. */
  public String title() {
    return name.replace('\\', '/').replaceFirst(".*/", "");
  }

  /** The name as it is shown: without a password. */
  @Override
  public String toString() {
    return name.replaceFirst("//([^:@/]*):[^@/]*@", "//$1:…@");
  }
}
