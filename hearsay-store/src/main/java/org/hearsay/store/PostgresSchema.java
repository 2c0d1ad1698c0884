package org.hearsay.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens the schema of a case in PostgreSQL, in the present format. */
final class PostgresSchema {

  /** The number of the newest migration in {@code db/common} and {@code db/postgres}. */
  static final int FORMAT = 11;

  private PostgresSchema() {}

  static Connection openToWrite(PostgresAddress address) throws SQLException {
    try (Connection connection = connect(address)) {
      int format = format(connection, address);
      refuseNewer(address, format);
      if (format < FORMAT) {
        migrate(address);
      }
    }
    return connect(address);
  }

  static Connection openToRead(PostgresAddress address) throws SQLException {
    Connection connection = connect(address);
    try {
      int format = format(connection, address);
      refuseNewer(address, format);
      if (format == 0) {
        throw new StoreException(
            "%s: there is no such case; make it with: hearsay read PATH… --case %s"
                .formatted(address.shown(), address.shown()));
      }
      if (format < FORMAT) {
        throw new StoreException(
            "%s: was written by an older Hearsay (format %d); read a report into it to bring it up to date"
                .formatted(address.shown(), format));
      }
      connection.setReadOnly(true);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(PostgresAddress address) throws SQLException {
    Properties settings = new Properties();
    settings.putAll(address.login());
    settings.setProperty("currentSchema", address.schema());
    settings.setProperty("ApplicationName", "hearsay");
    return DriverManager.getConnection(address.jdbc(), settings);
  }

  /** The number of the newest migration that succeeded; 0 where there is no case. */
  private static int format(Connection connection, PostgresAddress address) throws SQLException {
    try (PreparedStatement there =
        connection.prepareStatement("select to_regclass(?) is not null")) {
      there.setString(1, address.schema() + ".migrations");
      try (ResultSet row = there.executeQuery()) {
        row.next();
        if (!row.getBoolean(1)) {
          return 0;
        }
      }
    }
    try (Statement newest = connection.createStatement();
        ResultSet row =
            newest.executeQuery(
                "select coalesce(max(cast(version as integer)), 0) from migrations where"
                    + " success")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void refuseNewer(PostgresAddress address, int format) {
    if (format > FORMAT) {
      throw new StoreException(
          "%s: was written by a later Hearsay (format %d, this one knows %d); use that one"
              .formatted(address.shown(), format, FORMAT));
    }
  }

  private static void migrate(PostgresAddress address) {
    try {
      Flyway.configure(PostgresSchema.class.getClassLoader())
          .dataSource(
              address.jdbc(),
              address.login().getProperty("user"),
              address.login().getProperty("password"))
          .schemas(address.schema())
          .createSchemas(true)
          .locations("classpath:db/common", "classpath:db/postgres")
          .table("migrations")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw PostgresErrors.explain(address, e);
    }
  }
}
