package org.hearsay.store;

import static org.hearsay.store.Columns.CONTENT;
import static org.hearsay.store.Columns.NUMBER;
import static org.hearsay.store.Columns.REPORTS;
import static org.hearsay.store.Columns.RESULTS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;

/**
 * The one row of {@code revisions}: how often the content changed, how new the results are, and up
 * to which report they go.
 */
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

  /** The number of the last report that the results are of; 0 for none. */
  int lastReport() {
    return sql.select(REPORTS).from(table(name(TABLE))).fetchSingle().value1();
  }

  /** The results are those of this revision, with all reports that are there; true. */
  boolean conclude(long revision) {
    int last =
        sql.select(coalesce(max(NUMBER), inline(0)))
            .from(table(name("reports")))
            .fetchSingle()
            .value1();
    return sql.update(table(name(TABLE))).set(RESULTS, revision).set(REPORTS, last).execute() == 1;
  }
}
