package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Dates that were concluded from the whole case, kept apart from those that reports were added
 * with: {@code report_dates} and {@code statement_dates}.
 *
 * <p>So the next computation starts from what was read, not from its own former results.
 */
final class ConcludedDates {

  private static final String REPORTS = "report_dates";
  private static final String STATEMENTS = "statement_dates";

  private final DSLContext sql;

  ConcludedDates(DSLContext sql) {
    this.sql = sql;
  }

  /** Replaces them by what {@code results} says otherwise than reports and statements as added. */
  void replace(CaseFile results, List<Filed> reports, List<Statement> statements) {
    sql.deleteFrom(table(name(REPORTS))).execute();
    sql.deleteFrom(table(name(STATEMENTS))).execute();
    replaceReports(results.reports(), reports);
    replaceStatements(results.statements(), statements);
  }

  private void replaceReports(List<Filed> results, List<Filed> added) {
    Map<String, Filed> known = new HashMap<>();
    added.forEach(filed -> known.put(filed.report().id(), filed));
    Rows rows =
        new Rows(
            sql, REPORTS, REPORT, PUBLISHED_FROM, PUBLISHED_TO, PUBLISHED_BASIS, PUBLISHED_WHY);
    for (Filed filed : results) {
      String id = filed.report().id();
      @Nullable Filed before = known.get(id);
      if (before == null || !with(before, filed.published()).equals(filed)) {
        throw new IllegalArgumentException("results differ from report " + id + " in the case");
      }
      if (!before.equals(filed)) {
        @Nullable Published published = filed.published();
        rows.add(
            id,
            ReportRows.from(published),
            ReportRows.to(published),
            ReportRows.basis(published),
            published == null ? null : published.why());
      }
    }
    rows.send();
  }

  private void replaceStatements(List<Statement> results, List<Statement> added) {
    Map<String, Statement> known = new HashMap<>();
    added.forEach(statement -> known.put(statement.id(), statement));
    Rows rows =
        new Rows(
            sql,
            STATEMENTS,
            STATEMENT,
            WHEN_FROM,
            WHEN_TO,
            SAID_FROM,
            SAID_TO,
            PUBLISHED_FROM,
            PUBLISHED_TO);
    for (Statement s : results) {
      @Nullable Statement before = known.get(s.id());
      if (before == null || !with(before, s.when(), s.said(), s.published()).equals(s)) {
        throw new IllegalArgumentException("results differ from statement " + s.id());
      }
      if (!before.equals(s)) {
        rows.add(
            s.id(),
            from(s.when()),
            to(s.when()),
            from(s.said()),
            to(s.said()),
            from(s.published()),
            to(s.published()));
      }
    }
    rows.send();
  }

  List<Filed> applyToReports(List<Filed> added) {
    Map<String, Record> dates = new HashMap<>();
    sql.select().from(table(name(REPORTS))).forEach(row -> dates.put(row.get(REPORT), row));
    List<Filed> reports = new ArrayList<>();
    for (Filed filed : added) {
      @Nullable Record row = dates.get(filed.report().id());
      reports.add(
          row == null
              ? filed
              : with(
                  filed,
                  ReportRows.published(
                      row, PUBLISHED_FROM, PUBLISHED_TO, PUBLISHED_BASIS, PUBLISHED_WHY)));
    }
    reports.sort(Order.REPORTS);
    return reports;
  }

  List<Statement> applyToStatements(List<Statement> added) {
    Map<String, Record> dates = new HashMap<>();
    sql.select().from(table(name(STATEMENTS))).forEach(row -> dates.put(row.get(STATEMENT), row));
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : added) {
      @Nullable Record row = dates.get(statement.id());
      statements.add(
          row == null
              ? statement
              : with(
                  statement,
                  interval(row, WHEN_FROM, WHEN_TO),
                  interval(row, SAID_FROM, SAID_TO),
                  interval(row, PUBLISHED_FROM, PUBLISHED_TO)));
    }
    return statements;
  }

  private static Filed with(Filed filed, @Nullable Published published) {
    return new Filed(filed.report(), filed.language(), filed.read(), published);
  }

  private static Statement with(
      Statement s, @Nullable Interval when, @Nullable Interval said, @Nullable Interval published) {
    return new Statement(
        s.id(),
        s.report(),
        s.language(),
        s.span(),
        s.text(),
        s.chain(),
        s.stance(),
        s.stanceWhy(),
        s.evidence(),
        when,
        said,
        published,
        s.where(),
        s.quantities(),
        s.actors(),
        s.event(),
        s.concepts(),
        s.names(),
        s.words());
  }
}
