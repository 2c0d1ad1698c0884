package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What results say of reports otherwise than they came in, kept apart from it: {@code report_dates}
 * and {@code report_outlets}.
 *
 * <p>So the next computation starts from what was read, not from its own former results.
 */
final class ConcludedReports {

  private static final String DATES = "report_dates";
  private static final String OUTLETS = "report_outlets";

  private final DSLContext sql;

  ConcludedReports(DSLContext sql) {
    this.sql = sql;
  }

  /** Replaces it by what {@code results} says otherwise than {@code added}. */
  void replace(List<Filed> results, List<Filed> added) {
    sql.deleteFrom(table(name(DATES))).execute();
    sql.deleteFrom(table(name(OUTLETS))).execute();
    Map<String, Filed> known = new HashMap<>();
    added.forEach(filed -> known.put(filed.report().id(), filed));
    Rows dates =
        new Rows(sql, DATES, REPORT, PUBLISHED_FROM, PUBLISHED_TO, PUBLISHED_BASIS, PUBLISHED_WHY);
    Rows outlets = new Rows(sql, OUTLETS, REPORT, OUTLET);
    for (Filed filed : results) {
      String id = filed.report().id();
      @Nullable Filed before = known.get(id);
      @Nullable String outlet = filed.report().outlet();
      if (before == null || !with(before, outlet, filed.published()).equals(filed)) {
        throw new IllegalArgumentException("results differ from report " + id + " in the case");
      }
      @Nullable Published published = filed.published();
      if (!java.util.Objects.equals(before.published(), published)) {
        dates.add(
            id,
            ReportRows.from(published),
            ReportRows.to(published),
            ReportRows.basis(published),
            published == null ? null : published.why());
      }
      if (outlet != null && !outlet.equals(before.report().outlet())) {
        outlets.add(id, outlet);
      }
    }
    dates.send();
    outlets.send();
  }

  /** The reports as the results have them, in their order. */
  List<Filed> applyTo(List<Filed> added) {
    Map<String, Record> dates = new HashMap<>();
    sql.select().from(table(name(DATES))).forEach(row -> dates.put(row.get(REPORT), row));
    Map<String, String> outlets =
        sql.select(REPORT, OUTLET).from(table(name(OUTLETS))).fetchMap(REPORT, OUTLET);
    List<Filed> reports = new ArrayList<>();
    for (Filed filed : added) {
      String id = filed.report().id();
      @Nullable Record row = dates.get(id);
      @Nullable Published published =
          row == null
              ? filed.published()
              : ReportRows.published(
                  row, PUBLISHED_FROM, PUBLISHED_TO, PUBLISHED_BASIS, PUBLISHED_WHY);
      reports.add(with(filed, outlets.get(id), published));
    }
    reports.sort(Order.REPORTS);
    return reports;
  }

  /**
   * @param outlet null for the one that it has
   */
  private static Filed with(Filed filed, @Nullable String outlet, @Nullable Published published) {
    Report report = outlet == null ? filed.report() : filed.report().withOutlet(outlet);
    return filed.with(report, published);
  }
}
