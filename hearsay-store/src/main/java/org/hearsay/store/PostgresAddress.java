package org.hearsay.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where in a PostgreSQL database a case is kept.
 *
 * @param shown the address without its password
 * @param jdbc the address for the driver, without user and password
 * @param login user and password, as far as they are given
 * @param schema the schema that holds the case
 */
record PostgresAddress(String shown, String jdbc, Properties login, String schema) {

  private static final String SCHEME = "postgresql://";
  private static final String SCHEMA = "hearsay";

  static boolean isOne(String name) {
    return name.startsWith(SCHEME) || name.startsWith("postgres://");
  }

  static PostgresAddress of(String address) {
    try {
      URI uri = new URI(address);
      @Nullable String host = uri.getHost();
      @Nullable String path = uri.getPath();
      if (host == null || path == null || path.length() < 2) {
        throw wrong();
      }
      String at = host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path;
      String schema = schema(uri.getRawQuery());
      return new PostgresAddress(
          SCHEME + at + (schema.equals(SCHEMA) ? "" : "?schema=" + schema),
          "jdbc:" + SCHEME + at,
          login(uri.getRawUserInfo()),
          schema);
    } catch (URISyntaxException e) {
      throw wrong();
    }
  }

  private static StoreException wrong() {
    return new StoreException(
        "the address of the database is none; write postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }

  private static String schema(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return SCHEMA;
    }
    if (!query.matches("schema=[a-z_][a-z0-9_]{0,62}")) {
      throw new StoreException(
          "the address of the database may only set ?schema=NAME, in small letters and digits");
    }
    return query.substring("schema=".length());
  }

  private static Properties login(@Nullable String user) {
    Properties login = new Properties();
    if (user != null) {
      String[] parts = user.split(":", 2);
      login.setProperty("user", URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
      if (parts.length == 2) {
        login.setProperty("password", URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return login;
  }
}
