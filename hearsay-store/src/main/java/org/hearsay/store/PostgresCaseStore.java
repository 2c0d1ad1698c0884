package org.hearsay.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.Query;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A case in a schema of a PostgreSQL database, for several people at once.
 *
 * <p>Those who write wait for each other, transaction by transaction; those who read see the case
 * as it was when they began. Not thread-safe: each thread opens a store of its own.
 */
public final class PostgresCaseStore extends JooqCaseStore {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final PostgresAddress address;
  private final Connection connection;

  private PostgresCaseStore(PostgresAddress address, Connection connection) {
    super(DSL.using(connection, SQLDialect.POSTGRES));
    this.address = address;
    this.connection = connection;
  }

  /** Whether a name of a case is an address of this kind. */
  public static boolean isAddress(String name) {
    return PostgresAddress.isOne(name);
  }

  /**
   * Opens a case for reading and writing, making it when it is not there and bringing an older one
   * up to the present format.
   *
   * @param address {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME}; the schema is
   *     "hearsay" when not given
   * @throws StoreException if it cannot be opened or written
   */
  public static PostgresCaseStore open(String address) {
    PostgresAddress parsed = PostgresAddress.of(address);
    try {
      PostgresCaseStore store = new PostgresCaseStore(parsed, PostgresSchema.openToWrite(parsed));
      store.complete();
      return store;
    } catch (SQLException e) {
      throw PostgresErrors.explain(parsed, e);
    }
  }

  /**
   * Opens a case for reading only.
   *
   * @param address as for {@link #open}
   * @throws StoreException if it is not there or cannot be read
   */
  public static PostgresCaseStore openToRead(String address) {
    PostgresAddress parsed = PostgresAddress.of(address);
    try {
      return new PostgresCaseStore(parsed, PostgresSchema.openToRead(parsed));
    } catch (SQLException e) {
      throw PostgresErrors.explain(parsed, e);
    }
  }

  @Override
  void index(DSLContext open, Map<Integer, String> words) {
    words.forEach((number, all) ->
        open.execute(
            "insert into reports_search (number, words)"
                + " values (?, array_to_tsvector(array(select distinct left(word, 2000)"
                + " from unnest(string_to_array(?, ' ')) word where word <> '')))",
            number,
            all));
  }

  @Override
  List<Integer> match(DSLContext open, Query query) {
    return open.select(Columns.NUMBER)
        .from(table(name("reports_search")))
        .where("words @@ cast(? as tsquery)", PostgresMatch.of(query))
        .fetch(Columns.NUMBER);
  }

  /** The server itself keeps what refers to nothing from coming in. */
  @Override
  List<String> damages(DSLContext open) {
    return List.of();
  }

  @Override
  void settle(DSLContext open) {
    open.execute("set transaction isolation level repeatable read");
  }

  @Override
  void lock(DSLContext open) {
    open.execute("select pg_advisory_xact_lock(hashtext('hearsay ' || current_schema()))");
  }

  @Override
  StoreException explain(DataAccessException refused) {
    return PostgresErrors.explain(address, refused);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw PostgresErrors.explain(address, e);
    }
  }
}
