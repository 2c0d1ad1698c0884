package org.hearsay.store;

import static org.hearsay.store.Columns.ID;
import static org.hearsay.store.Columns.REPORT;
import static org.hearsay.store.Columns.SHA256;
import static org.hearsay.store.Columns.TEXT;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Hashes;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The table {@code text_hashes}: what the texts of reports were when they came in. */
final class TextHashes {

  private static final String TABLE = "text_hashes";

  private final DSLContext sql;

  TextHashes(DSLContext sql) {
    this.sql = sql;
  }

  void add(List<Filed> reports) {
    Rows rows = new Rows(sql, TABLE, REPORT, SHA256);
    reports.forEach(filed -> rows.add(filed.report().id(), Hashes.sha256(filed.report().text())));
    rows.send();
  }

  /** Adds those of the reports that have none. */
  void fill() {
    Rows rows = new Rows(sql, TABLE, REPORT, SHA256);
    sql.select(ID, TEXT)
        .from(table(name("reports")))
        .where(ID.notIn(sql.select(REPORT).from(table(name(TABLE)))))
        .forEach(row -> rows.add(row.value1(), Hashes.sha256(row.value2())));
    rows.send();
  }

  /** A line for each report whose text is not the one that came in. */
  List<String> listDefects() {
    Map<String, String> known =
        sql.select(REPORT, SHA256).from(table(name(TABLE))).fetchMap(REPORT, SHA256);
    List<String> defects = new ArrayList<>();
    sql.select(ID, TEXT)
        .from(table(name("reports")))
        .orderBy(ID)
        .forEach(row -> {
          @Nullable String hash = known.get(row.value1());
          if (hash == null) {
            defects.add("report %s has no hash of its text".formatted(row.value1()));
          } else if (!hash.equals(Hashes.sha256(row.value2()))) {
            defects.add(
                "the text of report %s is not the one that came in".formatted(row.value1()));
          }
        });
    return defects;
  }
}
