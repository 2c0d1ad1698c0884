package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.app.ToyAnalysis;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.store.SqliteCaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hearsay verify}: what it finds in cases that somebody laid hands on. */
final class VerifyCommandTest extends CommandLineFixture {

  @BeforeEach
  void read() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
  }

  @Test
  void wholeCase_isWhole() {
    assertThat(hearsay("verify", caseFile())).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("2 reports, 4 statements, 2 claims", "2 are as they were", "the case is whole");
  }

  @Test
  void reportsOfAReadingThatDidNotEnd_wait_andAreCounted() throws Exception {
    Analysed more =
        new ToyAnalysis()
            .analyse("in/x.txt", "Zoe says: it snows.".getBytes(StandardCharsets.UTF_8));
    try (CaseStore store = SqliteCaseStore.open(caseFile())) {
      store.add(List.of(more.report()), more.statements());
    }
    assertThat(hearsay("verify", caseFile())).isZero();
    assertThat(out.toString()).contains("note: 1 reports of a reading that did not end", "whole");
    assertThat(hearsay("brief", caseFile())).isZero();
    assertThat(out.toString()).contains("2 reports in 1 language");
    assertThat(err.toString().lines()).hasSize(1).allMatch(l -> l.endsWith("read again to go on"));
    assertThat(hearsay("read", reports(), "--case", caseFile())).isZero();
    assertThat(out.toString()).contains("3 reports in 1 language");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update reports set text = replace(text, 'bridge', 'brigde') | the text of report r",
        "update statements set text = 'it snows' where text = 'it rains' | its content is not what",
        "update statements set start_at = 5000, end_at = 5009 where text = 'it rains' | lies"
            + " outside",
        "update links set surface = 'Bo' where surface = 'Bob' | the source Bob is not what stands",
        "update links set voice = 'n:Zed' where surface = 'Bob' | has the voice n:Zed, which is"
            + " not",
        "delete from claim_statements where statement in (select id from statements where text ="
            + " 'it rains') | has no statements",
        "insert into claim_statements select 'c2', 9 + rowid, id from statements where text <> 'it"
            + " rains' | is in the claims",
        "update relations set to_report = 'r0' | leads to no report",
        "update passages set to_end = 5000 | a passage lies outside",
        "update standings set credibility = 7 | is not from 1 to 6",
        "delete from reports_search_content | index of words",
        "update revisions set content = content + 1 | the results are older than the reports"
      })
  void alteredCase_isNotWhole(String sql, String defect) throws SQLException {
    if (sql.contains("reports_search")) {
      sql = "insert into reports_search (reports_search) values ('delete-all')";
    }
    alter(sql);
    assertThat(hearsay("verify", caseFile())).isEqualTo(Exit.FAILED);
    assertThat(out.toString().replaceAll("\\s+", " ")).contains("wrong: ", defect);
  }

  @Test
  void alteredJudgement_isFound() throws SQLException {
    hearsay("judge", caseFile(), "note", "c1", "--why", "first seen in May");
    assertThat(hearsay("verify", caseFile())).isZero();
    alter("update judgements set why = 'first seen in June'");
    assertThat(hearsay("verify", caseFile())).isEqualTo(Exit.FAILED);
    assertThat(out.toString()).contains("was altered since it got its id");
  }

  @Test
  void changedFile_isNoted_andNoDefect() throws IOException {
    Path file = folder.resolve("reports/may.txt");
    Files.writeString(file, "Something else.\n");
    Files.delete(folder.resolve("reports/deep/june.md"));
    assertThat(hearsay("verify", caseFile())).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("note: " + file + " is no longer the file that was read")
        .contains("0 are as they were, 1 others now, 1 not there");
  }

  private void alter(String sql) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + caseFile())) {
      c.createStatement().executeUpdate(sql);
    }
  }
}
