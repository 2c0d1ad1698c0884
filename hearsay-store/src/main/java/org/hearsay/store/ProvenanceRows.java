package org.hearsay.store;

import static org.hearsay.store.Columns.DATE_WHY;
import static org.hearsay.store.Columns.ENTRY;
import static org.hearsay.store.Columns.FILE_SHA256;
import static org.hearsay.store.Columns.OUTLET_WHY;
import static org.hearsay.store.Columns.PATH;
import static org.hearsay.store.Columns.REPORT;
import static org.hearsay.store.Columns.SHA256;
import static org.hearsay.store.Columns.TAKEN;
import static org.hearsay.store.Columns.TITLE_WHY;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hearsay.report.Provenance;
import org.jooq.DSLContext;

/** The table of the places that reports were taken from. */
final class ProvenanceRows {

  private final DSLContext sql;

  ProvenanceRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds places; one that is there already keeps its time of intake. */
  void insert(List<Provenance> provenances) {
    for (Provenance p : provenances) {
      sql.insertInto(
              table(name("provenances")),
              REPORT,
              PATH,
              ENTRY,
              SHA256,
              FILE_SHA256,
              TAKEN,
              TITLE_WHY,
              OUTLET_WHY,
              DATE_WHY)
          .values(
              p.report(),
              p.path(),
              p.entry(),
              p.sha256(),
              p.fileSha256(),
              p.taken().toString(),
              p.titleWhy(),
              p.outletWhy(),
              p.dateWhy())
          .onConflictDoNothing()
          .execute();
    }
  }

  List<Provenance> list() {
    return sql
        .select()
        .from(table(name("provenances")))
        .fetch(row ->
            new Provenance(
                row.get(REPORT),
                row.get(PATH),
                row.get(ENTRY),
                row.get(SHA256),
                row.get(FILE_SHA256),
                Instant.parse(row.get(TAKEN)),
                row.get(TITLE_WHY),
                row.get(OUTLET_WHY),
                row.get(DATE_WHY)))
        .stream()
        .sorted(
            Comparator.comparing(Provenance::path)
                .thenComparing(Provenance::entry)
                .thenComparing(Provenance::sha256))
        .toList();
  }
}
