package org.hearsay.store;

import static org.hearsay.store.Columns.ID;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judging;
import org.hearsay.casefile.Query;
import org.hearsay.report.Provenance;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.text.Words;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A case in a database that jOOQ speaks to: all but opening, full text and what errors mean.
 *
 * <p>Each call is one transaction. Not thread-safe.
 */
abstract class JooqCaseStore implements CaseStore {

  /** The values that a query may list. */
  private static final int MOST_IN = 500;

  private final DSLContext sql;

  /** The content that was asked for last, until it is concluded: it is asked for again then. */
  private @Nullable Content last;

  JooqCaseStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Puts words into the full-text index.
   *
   * @param words folded, with blanks between them, by the number of their report
   */
  abstract void index(DSLContext open, Map<Integer, String> words);

  /** The numbers of the reports in the full-text index that have all words of a query. */
  abstract List<Integer> match(DSLContext open, Query query);

  /** Keeps what the transaction at hand reads as it is now, whatever others write. */
  abstract void settle(DSLContext open);

  /** Keeps others from writing until the transaction at hand ends. */
  abstract void lock(DSLContext open);

  /** What the user is told when the database refuses. */
  abstract StoreException explain(DataAccessException refused);

  @Override
  public Set<String> listReportIds() {
    return inOne(JooqCaseStore::ids);
  }

  private static Set<String> ids(DSLContext open) {
    return new HashSet<>(open.select(ID).from(table(name("reports"))).fetch(ID));
  }

  /** Those of these ids that are there. */
  private static Set<String> ids(DSLContext open, List<String> of) {
    Set<String> there = new HashSet<>();
    for (int from = 0; from < of.size(); from += MOST_IN) {
      List<String> some = of.subList(from, Math.min(from + MOST_IN, of.size()));
      there.addAll(open.select(ID).from(table(name("reports"))).where(ID.in(some)).fetch(ID));
    }
    return there;
  }

  @Override
  public void add(List<Filed> reports, List<Statement> statements, List<Provenance> provenances) {
    inOneToWrite(open -> {
      Set<String> known = ids(open, reports.stream().map(f -> f.report().id()).toList());
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
      if (!fresh.isEmpty()) {
        new Revisions(open).change();
      }
      return fresh.size();
    });
  }

  private void insert(DSLContext open, List<Filed> reports, List<Statement> statements) {
    ReportRows rows = new ReportRows(open);
    Map<String, Integer> numbers = rows.insert(reports);
    Map<Integer, String> words = new TreeMap<>();
    reports.forEach(filed -> words.put(numbers.get(filed.report().id()), words(filed.report())));
    index(open, words);
    new TextHashes(open).add(reports);
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

  private static String words(Report report) {
    String all =
        Objects.toString(report.title(), "")
            + "\n"
            + Objects.toString(report.outlet(), "")
            + "\n"
            + report.text();
    return String.join(" ", Words.folded(all));
  }

  /** Gives the reports of an older case what those of this format have. */
  final void complete() {
    inOneToWrite(open -> {
      ReportRows rows = new ReportRows(open);
      Map<String, Integer> numbers = rows.numbers();
      if (!numbers.isEmpty() && open.fetchCount(table(name("reports_search"))) == 0) {
        Map<Integer, String> words = new TreeMap<>();
        rows.list()
            .forEach(filed -> words.put(numbers.get(filed.report().id()), words(filed.report())));
        index(open, words);
      }
      new TextHashes(open).fill();
      return numbers;
    });
  }

  /** What the database itself finds wrong with the case, a line each. */
  abstract List<String> damages(DSLContext open);

  @Override
  public List<String> listDefects() {
    return inOne(open -> {
      List<String> defects = new ArrayList<>(damages(open));
      defects.addAll(new TextHashes(open).listDefects());
      int indexed = open.fetchCount(table(name("reports_search")));
      int reports = open.fetchCount(table(name("reports")));
      if (indexed != reports) {
        defects.add("the index of words holds %d of %d reports".formatted(indexed, reports));
      }
      Revisions revisions = new Revisions(open);
      boolean older = revisions.ofContent() != revisions.ofResults();
      if (older && reports > 0 && waiting(open) == 0) {
        defects.add(
            "the results are older than the reports and judgements; read a report again to compute"
                + " them anew");
      }
      return defects;
    });
  }

  @Override
  public int countWaiting() {
    return inOne(JooqCaseStore::waiting);
  }

  private static int waiting(DSLContext open) {
    int last = new Revisions(open).lastReport();
    return open.fetchCount(table(name("reports")), Columns.NUMBER.gt(last));
  }

  @Override
  public void addLemmas(Map<String, Set<String>> lemmas) {
    if (!lemmas.isEmpty()) {
      inOneToWrite(open -> {
        new Lexicon(open).add(lemmas);
        return lemmas;
      });
    }
  }

  @Override
  public Set<String> listForms(Set<String> words) {
    return inOne(open -> new Lexicon(open).forms(words));
  }

  @Override
  public Set<String> findReports(Query query) {
    if (query.isEmpty()) {
      return listReportIds();
    }
    return inOne(open -> {
      Set<Integer> found = new HashSet<>(match(open, query));
      Set<String> ids = new HashSet<>();
      new ReportRows(open)
          .numbers()
          .forEach((id, number) -> {
            if (found.contains(number)) {
              ids.add(id);
            }
          });
      return ids;
    });
  }

  @Override
  public Content content() {
    return inOne(this::content);
  }

  private Content content(DSLContext open) {
    long revision = new Revisions(open).ofContent();
    Content known = last;
    if (known != null && known.revision() == revision) {
      return known;
    }
    last = null;
    ReportRows rows = new ReportRows(open);
    List<Filed> reports = rows.list();
    List<Statement> statements = new StoredStatements(open, rows.wideOffsets()).list();
    Content content =
        new Content(
            reports, Order.sorted(statements, reports), new JudgementRows(open).list(), revision);
    last = content;
    return content;
  }

  @Override
  public void replaceReading(Filed reading, List<Statement> statements) {
    inOneToWrite(open -> {
      String id = reading.report().id();
      new ReportRows(open).replaceReading(reading);
      Map<String, Offsets> offsets = Map.of(id, Offsets.of(reading.report().text()));
      new ResultRows(open, offsets).clear();
      StatementRows rows = new StatementRows(open, offsets);
      rows.delete(id);
      rows.insert(statements);
      return new Revisions(open).change();
    });
  }

  @Override
  public void judge(List<Judgement> judgements) {
    inOneToWrite(open -> new JudgementRows(open).add(judgements) && new Revisions(open).change());
  }

  @Override
  public boolean replaceResults(CaseFile results, long revision) {
    return inOneToWrite(open -> {
      Revisions revisions = new Revisions(open);
      if (revisions.ofContent() != revision) {
        return false;
      }
      Content content = content(open);
      last = null;
      new ConcludedReports(open).replace(results.reports(), content.reports());
      new ConcludedStatements(open).replace(results.statements(), content.statements());
      new ResultRows(open, new ReportRows(open).wideOffsets()).replace(results);
      return revisions.conclude(revision);
    });
  }

  @Override
  public long resultsRevision() {
    return inOne(open -> new Revisions(open).ofResults());
  }

  @Override
  public CaseFile load() {
    return inOne(open -> {
      ReportRows rows = new ReportRows(open);
      Map<String, Offsets> offsets = rows.wideOffsets();
      List<Filed> readReports = rows.list(new Revisions(open).lastReport());
      Set<String> shown = new HashSet<>();
      readReports.forEach(filed -> shown.add(filed.report().id()));
      List<Statement> readStatements =
          new StoredStatements(open, offsets)
              .list().stream().filter(s -> shown.contains(s.report())).toList();
      List<Filed> reports = new ConcludedReports(open).applyTo(readReports);
      List<Statement> statements = new ConcludedStatements(open).applyTo(readStatements);
      StoredResults stored = new StoredResults(open, offsets);
      CaseFile results =
          new CaseFile(
              reports,
              Order.sorted(statements, reports),
              stored.claims(),
              stored.standings(),
              stored.relations(),
              stored.conflicts(),
              stored.voices());
      return Judging.into(results, readReports, readStatements, new JudgementRows(open).list());
    });
  }

  /** Runs {@code work}, which reads, in one transaction. */
  private <T> T inOne(Function<DSLContext, T> work) {
    return inOne(this::settle, work);
  }

  /** Runs {@code work} in one transaction that no other one that writes overlaps. */
  private <T> T inOneToWrite(Function<DSLContext, T> work) {
    return inOne(this::lock, work);
  }

  private <T> T inOne(Consumer<DSLContext> first, Function<DSLContext, T> work) {
    try {
      return sql.transactionResult(configuration -> {
        DSLContext open = configuration.dsl();
        first.accept(open);
        return work.apply(open);
      });
    } catch (DataAccessException refused) {
      throw explain(refused);
    }
  }
}
