package org.hearsay.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens the SQLite file of a case with the settings that keep it whole, in the present format. */
final class SqliteFile {

  /**
   * The format that this program writes: the number of the newest migration. Kept in the file as
   * its user version.
   */
  static final int FORMAT = 11;

  private static final int WAIT_MILLISECONDS = 10_000;

  private SqliteFile() {}

  static Connection openToWrite(Path file, boolean fresh) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource(settings());
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    if (fresh) {
      try (Connection connection = source.getConnection()) {
        run(connection, "pragma application_id = " + SqliteHeader.APPLICATION_ID);
      }
    }
    Connection connection = source.getConnection();
    try {
      int format = format(connection);
      refuseNewer(file, format);
      if (format < FORMAT) {
        migrate(file, source);
        run(connection, "pragma user_version = " + FORMAT);
      }
      run(connection, "pragma journal_mode = wal");
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  static Connection openToRead(Path file) throws SQLException {
    SQLiteConfig settings = settings();
    settings.setReadOnly(true);
    settings.setTransactionMode(TransactionMode.DEFERRED);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl(isSettled(file) ? immutable(file) : "jdbc:sqlite:" + file.toAbsolutePath());
    Connection connection = source.getConnection();
    try {
      int format = format(connection);
      refuseNewer(file, format);
      if (format < FORMAT) {
        throw new StoreException(
            "%s: was written by an older Hearsay (format %d); read a report into it to bring it up to date"
                .formatted(file, format));
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Whether a case is in an older format, and can be written. */
  static boolean isOlder(Path file) throws SQLException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || !Files.isWritable(file)) {
      return false;
    }
    SQLiteDataSource source = new SQLiteDataSource(settings());
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try (Connection connection = source.getConnection()) {
      return format(connection) < FORMAT;
    }
  }

  /** Whether SQLite could not make the files that it needs beside a case, and needs none. */
  private static boolean isSettled(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && !Files.isWritable(folder)
        && Files.notExists(folder.resolve(file.getFileName() + "-wal"));
  }

  private static String immutable(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1";
  }

  private static SQLiteConfig settings() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(WAIT_MILLISECONDS);
    settings.setSynchronous(SynchronousMode.FULL);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    return settings;
  }

  private static int format(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma user_version")) {
      return row.getInt(1);
    }
  }

  private static void refuseNewer(Path file, int format) {
    if (format > FORMAT) {
      throw new StoreException(
          "%s: was written by a later Hearsay (format %d, this one knows %d); use that one"
              .formatted(file, format, FORMAT));
    }
  }

  private static void migrate(Path file, SQLiteDataSource source) {
    try {
      Flyway.configure(SqliteFile.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:db/common", "classpath:db/sqlite")
          .table("migrations")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw SqliteErrors.explain(file, e);
    }
  }

  private static void run(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    }
  }
}
