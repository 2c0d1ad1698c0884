package org.hearsay.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.casefile.Query;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A case in one SQLite file.
 *
 * <p>One process writes at a time; a second one waits for a while and then says so. Not
 * thread-safe.
 */
public final class SqliteCaseStore extends JooqCaseStore {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final Field<Integer> ROWID = field(name("rowid"), Integer.class);

  private final Path file;
  private final Connection connection;

  private SqliteCaseStore(Path file, Connection connection) {
    super(DSL.using(connection, SQLDialect.SQLITE));
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a case for reading and writing, making it when it is not there and bringing an older one
   * up to the present format.
   *
   * @throws NotACase if the file is something else
   * @throws StoreException if it cannot be opened or written
   */
  public static SqliteCaseStore open(Path file) {
    boolean fresh = SqliteHeader.check(file) == SqliteHeader.Finding.NOTHING;
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    if (!Files.isDirectory(folder)) {
      throw new StoreException(file + ": there is no folder " + folder + "; make it first");
    }
    if (!Files.isWritable(folder) || (!fresh && !Files.isWritable(file))) {
      throw SqliteErrors.notWritable(file, null);
    }
    try {
      Connection connection = SqliteFile.openToWrite(file, fresh);
      SqliteCaseStore store = new SqliteCaseStore(file, connection);
      store.complete();
      return store;
    } catch (SQLException e) {
      throw SqliteErrors.explain(file, e);
    }
  }

  /**
   * Opens a case for reading only; works in folders that cannot be written. A case in an older
   * format is brought up to the present one first, where it can be written.
   *
   * @throws NotACase if the file is something else
   * @throws StoreException if it is not there or cannot be read
   */
  public static SqliteCaseStore openToRead(Path file) {
    if (Files.notExists(file)) {
      throw new StoreException(
          file + ": there is no such case; make it with: hearsay read PATH… --case " + file);
    }
    if (SqliteHeader.check(file) == SqliteHeader.Finding.NOTHING) {
      throw new NotACase(file + ": is empty, so it is no case; name another file");
    }
    try {
      if (SqliteFile.isOlder(file)) {
        open(file).close();
      }
      return new SqliteCaseStore(file, SqliteFile.openToRead(file));
    } catch (SQLException e) {
      throw SqliteErrors.explain(file, e);
    }
  }

  @Override
  void index(DSLContext open, Map<Integer, String> words) {
    Rows rows = new Rows(open, "reports_search", ROWID, Columns.WORDS);
    words.forEach(rows::add);
    rows.send();
  }

  @Override
  List<Integer> match(DSLContext open, Query query) {
    return open.select(ROWID)
        .from(table(name("reports_search")))
        .where("reports_search match ?", SqliteMatch.of(query))
        .fetch(ROWID);
  }

  @Override
  List<String> damages(DSLContext open) {
    List<String> damages = new ArrayList<>();
    for (String line : open.fetch("pragma integrity_check").getValues(0, String.class)) {
      if (!line.equals("ok")) {
        damages.add("the file is damaged: " + line);
      }
    }
    for (Record row : open.fetch("pragma foreign_key_check")) {
      damages.add("a row of %s refers to none of %s".formatted(row.get(0), row.get(2)));
    }
    return damages;
  }

  /** Every transaction of a file is settled. */
  @Override
  void settle(DSLContext open) {}

  /** Every transaction of a case that is open for writing begins with the lock. */
  @Override
  void lock(DSLContext open) {}

  @Override
  StoreException explain(DataAccessException refused) {
    return SqliteErrors.explain(file, refused);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteErrors.explain(file, e);
    }
  }
}
