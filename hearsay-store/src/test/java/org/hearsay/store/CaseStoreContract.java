package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.store.Samples.bareReport;
import static org.hearsay.store.Samples.bareStatement;
import static org.hearsay.store.Samples.results;
import static org.hearsay.store.Samples.richReport;
import static org.hearsay.store.Samples.richStatement;

import java.time.Instant;
import java.util.List;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.report.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every case store does, whatever database it is on. */
abstract class CaseStoreContract {

  CaseStore store;

  /** Opens the one case of this test, anew when it was closed. */
  abstract CaseStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void emptyCase_holdsNothing() {
    assertThat(store.listReportIds()).isEmpty();
    assertThat(store.load().reports()).isEmpty();
    assertThat(store.load().voices()).isEmpty();
  }

  @Test
  void reports_comeBackAsTheyWere_undatedLast() {
    addBoth();
    assertThat(store.listReports()).containsExactly(richReport(), bareReport());
    assertThat(store.listReportIds()).containsExactlyInAnyOrder("r1", "r2");
  }

  @Test
  void statements_comeBackAsTheyWere() {
    addBoth();
    assertThat(store.listStatements()).containsExactly(richStatement(), bareStatement());
  }

  @Test
  void results_comeBackAsTheyWere() {
    addBoth();
    store.replaceResults(results());
    reopen();
    assertThat(store.load()).usingRecursiveComparison().isEqualTo(results());
    assertThat(List.copyOf(store.load().claims())).isEqualTo(results().claims());
  }

  @Test
  void resultsTwice_areThere_once() {
    addBoth();
    store.replaceResults(results());
    store.replaceResults(results());
    assertThat(store.load()).isEqualTo(results());
  }

  @Test
  void concludedDates_areNoInput() {
    addBoth();
    store.replaceResults(results());
    assertThat(store.listReports()).containsExactly(richReport(), bareReport());
    assertThat(store.listStatements()).containsExactly(richStatement(), bareStatement());
  }

  @Test
  void resultsOfAnotherCase_areRefused_andChangeNothing() {
    addBoth();
    store.replaceResults(results());
    CaseFile r = results();
    CaseFile others =
        new CaseFile(
            List.of(), List.of(other()), List.of(), List.of(), List.of(), List.of(), r.voices());
    assertThatThrownBy(() -> store.replaceResults(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t9");
    assertThat(store.load()).isEqualTo(results());
  }

  @Test
  void addingTwice_changesNothing() {
    addBoth();
    addBoth();
    assertThat(store.listReports()).hasSize(2);
    assertThat(store.listStatements()).hasSize(2);
  }

  @Test
  void provenances_comeBackAsTheyWere_andKeepTheirFirstTime() {
    Provenance first = provenance("r1", "2024-06-01T10:00:00Z");
    store.add(List.of(bareReport()), List.of(bareStatement()), List.of(first));
    store.add(List.of(), List.of(), List.of(provenance("r1", "2024-07-01T10:00:00Z")));
    reopen();
    assertThat(store.listProvenances()).containsExactly(first);
  }

  @Test
  void provenanceOfNoReport_isRefused() {
    assertThatThrownBy(() ->
            store.add(List.of(), List.of(), List.of(provenance("r7", "2024-06-01T10:00:00Z"))))
        .isInstanceOf(StoreException.class);
  }

  private static Provenance provenance(String report, String taken) {
    return new Provenance(
        report, "a.zip", "b/bare.txt", "aa", "cc", Instant.parse(taken), null, "credit line", null);
  }

  @Test
  void twiceInOnePortion_isOnce() {
    store.add(List.of(richReport(), richReport()), List.of(richStatement()));
    assertThat(store.listReports()).containsExactly(richReport());
  }

  @Test
  void portionThatFails_leavesNothing() {
    assertThatThrownBy(
            () -> store.add(List.of(richReport()), List.of(richStatement(), richStatement())))
        .isInstanceOf(StoreException.class);
    assertThat(store.listReportIds()).isEmpty();
  }

  @Test
  void case_staysWhenClosed() {
    addBoth();
    reopen();
    assertThat(store.listReports()).hasSize(2);
  }

  private void addBoth() {
    store.add(List.of(bareReport(), richReport()), List.of(bareStatement(), richStatement()));
  }

  private void reopen() {
    store.close();
    store = open();
  }

  private static org.hearsay.statement.Statement other() {
    var s = bareStatement();
    return new org.hearsay.statement.Statement(
        "t9",
        s.report(),
        s.language(),
        s.span(),
        s.text(),
        s.chain(),
        s.stance(),
        s.stanceWhy(),
        s.evidence(),
        s.when(),
        s.said(),
        s.published(),
        s.where(),
        s.quantities(),
        s.actors(),
        s.event(),
        s.concepts(),
        s.names(),
        s.words());
  }
}
