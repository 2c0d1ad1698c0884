package org.hearsay.store;

import static org.hearsay.store.Columns.CONTENT;
import static org.hearsay.store.Columns.RESULTS;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;

/** The one row of {@code revisions}: how often the content changed, and how new the results are. */
final class Revisions {

  private static final String TABLE = "revisions";

  private final DSLContext sql;

  Revisions(DSLContext sql) {
    this.sql = sql;
  }

  long ofContent() {
    return sql.select(CONTENT).from(table(name(TABLE))).fetchSingle().value1();
  }

  long ofResults() {
    return sql.select(RESULTS).from(table(name(TABLE))).fetchSingle().value1();
  }

  /** The content changed; true. */
  boolean change() {
    return sql.update(table(name(TABLE))).set(CONTENT, CONTENT.plus(1)).execute() == 1;
  }

  /** The results are those of this revision; true. */
  boolean conclude(long revision) {
    return sql.update(table(name(TABLE))).set(RESULTS, revision).execute() == 1;
  }
}
