package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.store.Samples.bareReport;
import static org.hearsay.store.Samples.bareStatement;
import static org.hearsay.store.Samples.richReport;
import static org.hearsay.store.Samples.richStatement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The case in a schema of a PostgreSQL database. */
final class PostgresCaseStoreTest extends CaseStoreContract {

  private static final AtomicInteger CASES = new AtomicInteger();

  private static EmbeddedPostgres server;

  private final String schema = "case" + CASES.incrementAndGet();

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  CaseStore open() {
    return PostgresCaseStore.open(address(schema));
  }

  private static String address(String schema) {
    return "postgresql://postgres@localhost:%d/postgres?schema=%s"
        .formatted(server.getPort(), schema);
  }

  @Test
  void missingCase_cannotBeRead() {
    assertThatThrownBy(() -> PostgresCaseStore.openToRead(address("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no such case");
  }

  @Test
  void caseThatOnlyReads_doesNotWrite() {
    try (CaseStore reader = PostgresCaseStore.openToRead(address(schema))) {
      assertThatThrownBy(() -> reader.add(List.of(richReport()), List.of()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void unreachableServer_isNamed_withoutThePassword() {
    assertThatThrownBy(() -> PostgresCaseStore.open("postgresql://a:secret@localhost:1/x"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("postgresql://localhost:1/x: cannot be reached");
  }

  @Test
  void missingDatabase_isNamed() {
    String other = "postgresql://postgres@localhost:" + server.getPort() + "/nothing";
    assertThatThrownBy(() -> PostgresCaseStore.open(other)).hasMessageContaining("createdb");
  }

  @Test
  void twoWhoAdd_addAll() throws Exception {
    List<Future<?>> both = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int who = 0; who < 2; who++) {
        int mine = who;
        both.add(
            two.submit(() -> {
              try (CaseStore own = open()) {
                for (int i = 0; i < 40; i++) {
                  own.add(List.of(report(i), report(100 + 2 * i + mine)), List.of());
                }
              }
            }));
      }
    }
    for (Future<?> each : both) {
      each.get();
    }
    assertThat(store.listReportIds()).hasSize(120);
    assertThat(store.content().revision()).isGreaterThan(40);
  }

  private static Filed report(int number) {
    Report bare = bareReport().report();
    Report report =
        new Report(
            "r" + number,
            bare.path(),
            "sha" + number,
            bare.text(),
            bare.body(),
            null,
            null,
            null,
            null,
            null,
            List.of());
    return new Filed(report, "en", true, null);
  }

  @Test
  void format_isTheNewestMigration() throws SQLException {
    assertThat(query("select max(cast(version as integer)) from migrations"))
        .isEqualTo(PostgresSchema.FORMAT + "");
  }

  @Test
  void readableViews_sayWhatIsThere() throws SQLException {
    store.add(List.of(bareReport(), richReport()), List.of(bareStatement(), richStatement()));
    store.replaceResults(Samples.results(), store.content().revision());
    assertThat(
            query(
                "select path, line, chain, voice, published, places, quantities, actors, claim"
                    + " from statements_readable where id = 't2-1'"))
        .isEqualTo(
            "a/rich.html|3|the mayor < a clerk|null|2024-06-03|Aport, bay, cape"
                + "|about 20 ship, at least 1000000000000|Zeta (party), Alpha (agent)|c2");
    assertThat(
            query(
                "select voices, statements, reports, echoes, affirmed, denied, why"
                    + " from claims_readable where id = 'c2'"))
        .isEqualTo("press, City of Aport|2|2|1|1|1|w1; w2");
    assertThat(query("select name, kind, voice, surfaces, denials from sources_readable limit 1"))
        .isEqualTo("the mayor|person|City of Aport|The mayor|0");
  }

  private String query(String sql) throws SQLException {
    try (Connection c = server.getPostgresDatabase().getConnection();
        Statement statement = c.createStatement()) {
      statement.execute("set search_path to " + schema);
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          out.append(i == 1 ? "" : "|").append(row.getString(i));
        }
        return out.toString();
      }
    }
  }
}
