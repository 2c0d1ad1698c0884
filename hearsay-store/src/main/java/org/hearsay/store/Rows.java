package org.hearsay.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table: gathered, then sent in batches. */
final class Rows {

  private static final int BATCH = 2000;

  private final DSLContext sql;
  private final String table;
  private final Field<?>[] columns;
  private final List<@Nullable Object[]> waiting = new ArrayList<>();

  Rows(DSLContext sql, String table, Field<?>... columns) {
    this.sql = sql;
    this.table = table;
    this.columns = columns;
  }

  void add(@Nullable Object... values) {
    if (values.length != columns.length) {
      throw new IllegalArgumentException(table + ": " + values.length + " values");
    }
    waiting.add(values);
  }

  /** Sends all that were gathered; the rows that they refer to must be there. */
  void send() {
    if (waiting.isEmpty()) {
      return;
    }
    String insert =
        sql.render(sql.insertInto(table(name(table)), columns).values(new Object[columns.length]));
    sql.connection(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        int inBatch = 0;
        for (@Nullable Object[] values : waiting) {
          for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
          }
          statement.addBatch();
          if (++inBatch % BATCH == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
      }
    });
    waiting.clear();
  }
}
