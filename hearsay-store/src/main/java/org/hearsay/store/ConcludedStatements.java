package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What results say of statements otherwise than they came in, kept apart from it: {@code
 * statement_dates}, {@code statement_stances} and {@code link_sources}.
 */
final class ConcludedStatements {

  private static final String DATES = "statement_dates";
  private static final String STANCES = "statement_stances";
  private static final String SOURCES = "link_sources";

  private final DSLContext sql;
  private final Rows dates;
  private final Rows stances;
  private final Rows sources;

  ConcludedStatements(DSLContext sql) {
    this.sql = sql;
    dates =
        new Rows(
            sql,
            DATES,
            STATEMENT,
            WHEN_FROM,
            WHEN_TO,
            SAID_FROM,
            SAID_TO,
            PUBLISHED_FROM,
            PUBLISHED_TO);
    stances = new Rows(sql, STANCES, STATEMENT, STANCE, STANCE_WHY);
    sources = new Rows(sql, SOURCES, STATEMENT, SEQ, SOURCE, NAME, KIND, VOICE);
  }

  /** Replaces it by what {@code results} says otherwise than {@code added}. */
  void replace(List<Statement> results, List<Statement> added) {
    List.of(DATES, STANCES, SOURCES).forEach(old -> sql.deleteFrom(table(name(old))).execute());
    Map<String, Statement> known = new HashMap<>();
    added.forEach(statement -> known.put(statement.id(), statement));
    for (Statement statement : results) {
      @Nullable Statement before = known.get(statement.id());
      if (before == null || !isSame(before, statement)) {
        throw new IllegalArgumentException("results differ from statement " + statement.id());
      }
      if (before != statement && !before.equals(statement)) {
        addDifferences(before, statement);
      }
    }
    List.of(dates, stances, sources).forEach(Rows::send);
  }

  private static boolean isSame(Statement before, Statement s) {
    return s.chain().size() == before.chain().size()
        && before
            .withDates(s.when(), s.said(), s.published())
            .withStance(s.stance(), s.stanceWhy())
            .withSources(s.sources())
            .equals(s);
  }

  private void addDifferences(Statement before, Statement s) {
    if (!before.withDates(s.when(), s.said(), s.published()).equals(before)) {
      dates.add(
          s.id(),
          from(s.when()),
          to(s.when()),
          from(s.said()),
          to(s.said()),
          from(s.published()),
          to(s.published()));
    }
    if (!before.withStance(s.stance(), s.stanceWhy()).equals(before)) {
      stances.add(s.id(), Labels.of(s.stance()), s.stanceWhy());
    }
    for (int i = 0; i < s.chain().size(); i++) {
      Source source = s.chain().get(i).source();
      if (!source.equals(before.chain().get(i).source())) {
        sources.add(
            s.id(), i, source.id(), source.name(), Labels.of(source.kind()), source.voice());
      }
    }
  }

  /** The statements as the results have them. */
  List<Statement> applyTo(List<Statement> added) {
    Map<String, Record> newDates = byStatement(DATES);
    Map<String, Record> newStances = byStatement(STANCES);
    Map<String, List<Record>> newSources =
        Grouped.by(
            STATEMENT, sql.select().from(table(name(SOURCES))).orderBy(STATEMENT, SEQ).fetch());
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : added) {
      String id = statement.id();
      Statement now = withDates(statement, newDates.get(id));
      now = withStance(now, newStances.get(id));
      statements.add(withSources(now, newSources.getOrDefault(id, List.of())));
    }
    return statements;
  }

  private Map<String, Record> byStatement(String from) {
    Map<String, Record> rows = new HashMap<>();
    sql.select().from(table(name(from))).forEach(row -> rows.put(row.get(STATEMENT), row));
    return rows;
  }

  private static Statement withDates(Statement statement, @Nullable Record row) {
    return row == null
        ? statement
        : statement.withDates(
            interval(row, WHEN_FROM, WHEN_TO),
            interval(row, SAID_FROM, SAID_TO),
            interval(row, PUBLISHED_FROM, PUBLISHED_TO));
  }

  private static Statement withStance(Statement statement, @Nullable Record row) {
    return row == null
        ? statement
        : statement.withStance(Labels.parse(Stance.class, row.get(STANCE)), row.get(STANCE_WHY));
  }

  private static Statement withSources(Statement statement, List<Record> rows) {
    if (rows.isEmpty()) {
      return statement;
    }
    List<Source> sources = new ArrayList<>(statement.sources());
    for (Record row : rows) {
      sources.set(
          row.get(SEQ),
          new Source(
              row.get(SOURCE),
              row.get(NAME),
              Labels.parse(SourceKind.class, row.get(KIND)),
              row.get(VOICE)));
    }
    return statement.withSources(sources);
  }
}
