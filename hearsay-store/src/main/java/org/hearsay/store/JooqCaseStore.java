package org.hearsay.store;

import static org.hearsay.store.Columns.ID;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.report.Provenance;
import org.hearsay.statement.Statement;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A case in a database that jOOQ speaks to: all but opening, full text and what errors mean.
 *
 * <p>Each call is one transaction. Not thread-safe.
 */
abstract class JooqCaseStore implements CaseStore {

  private final DSLContext sql;

  JooqCaseStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Puts reports into the full-text index; {@code numbers} holds their row numbers by id. */
  abstract void index(DSLContext open, List<Filed> reports, Map<String, Integer> numbers);

  /** What the user is told when the database refuses. */
  abstract StoreException explain(DataAccessException refused);

  @Override
  public Set<String> listReportIds() {
    return inOne(JooqCaseStore::ids);
  }

  private static Set<String> ids(DSLContext open) {
    return new HashSet<>(open.select(ID).from(table(name("reports"))).fetch(ID));
  }

  @Override
  public void add(List<Filed> reports, List<Statement> statements, List<Provenance> provenances) {
    inOne(open -> {
      Set<String> known = ids(open);
      List<Filed> fresh = new ArrayList<>();
      Set<String> freshIds = new HashSet<>();
      for (Filed filed : reports) {
        String id = filed.report().id();
        if (!known.contains(id) && freshIds.add(id)) {
          fresh.add(filed);
        }
      }
      insert(open, fresh, statements.stream().filter(s -> freshIds.contains(s.report())).toList());
      new ProvenanceRows(open).insert(provenances);
      return fresh.size();
    });
  }

  private void insert(DSLContext open, List<Filed> reports, List<Statement> statements) {
    ReportRows rows = new ReportRows(open);
    Map<String, Integer> numbers = rows.insert(reports);
    index(open, reports, numbers);
    Map<String, Offsets> offsets = new HashMap<>();
    for (Filed filed : reports) {
      offsets.put(filed.report().id(), Offsets.of(filed.report().text()));
    }
    new StatementRows(open, offsets).insert(statements);
  }

  @Override
  public List<Provenance> listProvenances() {
    return inOne(open -> new ProvenanceRows(open).list());
  }

  @Override
  public List<Filed> listReports() {
    return inOne(open -> new ReportRows(open).list());
  }

  @Override
  public List<Statement> listStatements() {
    return inOne(open -> {
      ReportRows reports = new ReportRows(open);
      List<Statement> statements = new StoredStatements(open, reports.wideOffsets()).list();
      return Order.sorted(statements, reports.list());
    });
  }

  @Override
  public void replaceResults(CaseFile results) {
    inOne(open -> {
      ReportRows reports = new ReportRows(open);
      Map<String, Offsets> offsets = reports.wideOffsets();
      new ConcludedDates(open)
          .replace(results, reports.list(), new StoredStatements(open, offsets).list());
      new ResultRows(open, offsets).replace(results);
      return results;
    });
  }

  @Override
  public CaseFile load() {
    return inOne(open -> {
      ReportRows reports = new ReportRows(open);
      Map<String, Offsets> offsets = reports.wideOffsets();
      ConcludedDates dates = new ConcludedDates(open);
      List<Filed> filed = dates.applyToReports(reports.list());
      List<Statement> statements =
          dates.applyToStatements(new StoredStatements(open, offsets).list());
      StoredResults results = new StoredResults(open, offsets);
      return new CaseFile(
          filed,
          Order.sorted(statements, filed),
          results.claims(),
          results.standings(),
          results.relations(),
          results.conflicts(),
          results.voices());
    });
  }

  /** Runs {@code work} in one transaction. */
  private <T> T inOne(Function<DSLContext, T> work) {
    try {
      return sql.transactionResult(configuration -> work.apply(configuration.dsl()));
    } catch (DataAccessException refused) {
      throw explain(refused);
    }
  }
}
