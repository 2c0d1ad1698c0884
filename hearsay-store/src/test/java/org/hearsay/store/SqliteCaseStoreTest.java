package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.store.Samples.bareReport;
import static org.hearsay.store.Samples.bareStatement;
import static org.hearsay.store.Samples.richReport;
import static org.hearsay.store.Samples.richStatement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case in one SQLite file. */
final class SqliteCaseStoreTest extends CaseStoreContract {

  @TempDir private Path folder;

  @Override
  CaseStore open() {
    return SqliteCaseStore.open(file());
  }

  private Path file() {
    return folder.resolve("the case.db");
  }

  @Test
  void otherFile_isNotACase_andStaysAsItWas() throws IOException {
    Path other =
        Files.writeString(folder.resolve("notes.txt"), "not a database, just notes\n".repeat(9));
    assertThatThrownBy(() -> SqliteCaseStore.open(other))
        .isInstanceOf(NotACase.class)
        .hasMessageStartingWith(other + ": is no case");
    assertThat(other).content().startsWith("not a database");
  }

  @Test
  void otherDatabase_isNotACase() throws SQLException {
    Path other = folder.resolve("other.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + other)) {
      c.createStatement().execute("create table t (x)");
    }
    assertThatThrownBy(() -> SqliteCaseStore.open(other)).isInstanceOf(NotACase.class);
    assertThatThrownBy(() -> SqliteCaseStore.openToRead(other)).isInstanceOf(NotACase.class);
  }

  @Test
  void folder_isNotACase() {
    assertThatThrownBy(() -> SqliteCaseStore.open(folder)).isInstanceOf(NotACase.class);
  }

  @Test
  void missingFolder_isNamed() {
    assertThatThrownBy(() -> SqliteCaseStore.open(folder.resolve("no/case.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no folder");
  }

  @Test
  void unwritableFolder_isNamed() {
    assertThatThrownBy(() -> SqliteCaseStore.open(Path.of("/proc/case.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void missingCase_cannotBeRead() {
    assertThatThrownBy(() -> SqliteCaseStore.openToRead(folder.resolve("none.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no such case");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @Test
  void laterFormat_isRefused() throws SQLException {
    store.close();
    execute("pragma user_version = 999");
    assertThatThrownBy(this::open).hasMessageContaining("later Hearsay");
    execute("pragma user_version = " + SqliteFile.FORMAT);
  }

  @Test
  void interruptedMigration_goesOn() throws SQLException {
    store.close();
    execute("pragma user_version = 0");
    store = open();
    assertThat(store.listReportIds()).isEmpty();
  }

  @Test
  void caseThatOnlyReads_doesNotWrite() {
    store.add(List.of(bareReport()), List.of());
    try (CaseStore reader = SqliteCaseStore.openToRead(file())) {
      assertThat(reader.listReportIds()).containsExactly("r1");
      assertThatThrownBy(() -> reader.add(List.of(richReport()), List.of()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot be written");
    }
  }

  /** Cases as older versions and this one wrote them, each with both reports and the results. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9, 10})
  void olderCase_opensWithAllThatItHeld(int format) throws IOException {
    Path old = folder.resolve("old.db");
    try (InputStream in = getClass().getResourceAsStream("/cases/format-" + format + ".db")) {
      Files.copy(in, old);
    }
    try (CaseStore reader = SqliteCaseStore.openToRead(old)) {
      assertThat(reader.load()).isEqualTo(Samples.results());
      assertThat(reader.listDefects()).isEmpty();
      assertThat(reader.findReports(Query.parse("lodz", word -> Set.of()))).containsExactly("r2");
    }
    try (CaseStore writer = SqliteCaseStore.open(old)) {
      assertThat(writer.content().statements()).containsExactly(richStatement(), bareStatement());
    }
  }

  @Test
  void format_isTheNewestMigration() throws SQLException {
    assertThat(query("select max(cast(version as integer)) from migrations"))
        .isEqualTo(SqliteFile.FORMAT + "");
  }

  @Test
  void spans_countCodePoints() throws SQLException {
    addBoth();
    assertThat(
            query(
                "select substr(r.text, s.start_at + 1, s.end_at - s.start_at) = s.text"
                    + " from statements s join reports r on r.id = s.report where s.id = 't2-1'"))
        .isEqualTo("1");
  }

  @Test
  void readableViews_sayWhatIsThere() throws SQLException {
    addBoth();
    store.replaceResults(Samples.results(), store.content().revision());
    assertThat(
            query(
                "select path, line, chain, voice, published, places, quantities, actors, claim"
                    + " from statements_readable where id = 't2-1'"))
        .isEqualTo(
            "a/rich.html|3|the mayor < a clerk|null|2024-06-03|Aport, bay, cape"
                + "|about 20 ship, at least 1000000000000|Zeta (party), Alpha (agent)|c2");
    assertThat(query("select chain, published from statements_readable where id = 't1-1'"))
        .isEqualTo("the report itself|2024-05-01");
    assertThat(
            query(
                "select voices, statements, reports, echoes, affirmed, denied, why"
                    + " from claims_readable where id = 'c2'"))
        .isEqualTo("press, City of Aport|2|2|1|1|1|w1; w2");
    assertThat(query("select name, kind, voice, surfaces, denials from sources_readable limit 1"))
        .isEqualTo("the mayor|person|City of Aport|The mayor|0");
  }

  private void addBoth() {
    store.add(List.of(bareReport(), richReport()), List.of(bareStatement(), richStatement()));
  }

  private void execute(String sql) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file())) {
      c.createStatement().execute(sql);
    }
  }

  /** The first row, its values joined by bars. */
  private String query(String sql) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = c.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      StringBuilder out = new StringBuilder();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        out.append(i == 1 ? "" : "|").append(row.getString(i));
      }
      return out.toString();
    }
  }
}
