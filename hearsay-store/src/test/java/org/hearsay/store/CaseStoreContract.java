package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.store.Samples.bareReport;
import static org.hearsay.store.Samples.bareStatement;
import static org.hearsay.store.Samples.judged;
import static org.hearsay.store.Samples.results;
import static org.hearsay.store.Samples.richReport;
import static org.hearsay.store.Samples.richStatement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.Anchors;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.hearsay.casefile.Kind;
import org.hearsay.casefile.Query;
import org.hearsay.report.Provenance;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(store.content().reports()).containsExactly(richReport(), bareReport());
    assertThat(store.listReportIds()).containsExactlyInAnyOrder("r1", "r2");
  }

  @Test
  void statements_comeBackAsTheyWere() {
    addBoth();
    assertThat(store.content().statements()).containsExactly(richStatement(), bareStatement());
  }

  @Test
  void results_comeBackAsTheyWere() {
    addBoth();
    replaceResults(results());
    reopen();
    assertThat(store.load()).usingRecursiveComparison().isEqualTo(results());
    assertThat(List.copyOf(store.load().claims())).isEqualTo(results().claims());
  }

  @Test
  void resultsTwice_areThere_once() {
    addBoth();
    replaceResults(results());
    replaceResults(results());
    assertThat(store.load()).isEqualTo(results());
  }

  @Test
  void reportsAddedSince_wait_untilTheCaseIsComputedAnew() {
    store.add(List.of(bareReport()), List.of(bareStatement()));
    CaseFile r = results();
    CaseFile before =
        new CaseFile(
            List.of(bareReport()),
            List.of(bareStatement()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            r.voices());
    replaceResults(before);
    store.add(List.of(richReport()), List.of(richStatement()));
    reopen();
    assertThat(store.load()).isEqualTo(before);
    assertThat(store.countWaiting()).isEqualTo(1);
    assertThat(store.listReportIds()).contains("r2");
    replaceResults(r);
    assertThat(store.load()).isEqualTo(r);
    assertThat(store.countWaiting()).isZero();
  }

  @Test
  void concludedDates_areNoInput() {
    addBoth();
    replaceResults(results());
    assertThat(store.content().reports()).containsExactly(richReport(), bareReport());
    assertThat(store.content().statements()).containsExactly(richStatement(), bareStatement());
  }

  @Test
  void resultsOfAnotherCase_areRefused_andChangeNothing() {
    addBoth();
    replaceResults(results());
    CaseFile r = results();
    CaseFile others =
        new CaseFile(
            List.of(), List.of(other()), List.of(), List.of(), List.of(), List.of(), r.voices());
    assertThatThrownBy(() -> replaceResults(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t9");
    assertThat(store.load()).isEqualTo(results());
  }

  @Test
  void addingTwice_changesNothing() {
    addBoth();
    addBoth();
    assertThat(store.content().reports()).hasSize(2);
    assertThat(store.content().statements()).hasSize(2);
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
    assertThat(store.content().reports()).containsExactly(richReport());
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
    assertThat(store.content().reports()).hasSize(2);
  }

  @Test
  void resultsOfAnOlderContent_areRefused() {
    addBoth();
    long revision = store.content().revision();
    store.judge(List.of(stance()));
    assertThat(store.replaceResults(results(), revision)).isFalse();
    assertThat(store.load().claims()).isEmpty();
  }

  @Test
  void judgedValues_comeBack_andAreNoInput() {
    addBoth();
    replaceResults(judged());
    reopen();
    assertThat(store.load()).isEqualTo(judged());
    assertThat(store.content().statements()).containsExactly(richStatement(), bareStatement());
    assertThat(store.content().reports()).containsExactly(richReport(), bareReport());
  }

  @Test
  void judgements_comeBackInOrder_once() {
    store.judge(List.of(claims(), stance()));
    store.judge(List.of(stance()));
    reopen();
    assertThat(store.content().judgements()).containsExactly(stance(), claims());
  }

  @Test
  void withdrawal_isTakenOver_andStays() {
    Judgement withdrawn = stance().withdrawn(new Withdrawal("Eve", AT, "misread"));
    store.judge(List.of(stance()));
    store.judge(List.of(withdrawn));
    store.judge(List.of(stance()));
    assertThat(store.content().judgements()).containsExactly(withdrawn);
  }

  @Test
  void loadedCase_tellsWhatJudgementsAreAbout() {
    addBoth();
    replaceResults(results());
    store.judge(List.of(claims(), stance()));
    assertThat(store.load().judgements())
        .containsExactly(
            new Judged(stance(), List.of("t2-1"), List.of()),
            new Judged(claims(), List.of("c2"), List.of("the claim of \"gone\"")));
  }

  @Test
  void furniture_thatReadingFound_isKept() {
    Filed filed = new Filed(bareReport().report(), "en", true, null, List.of(new Span(0, 6)));
    store.add(List.of(filed), List.of());
    assertThat(store.content().reports()).containsExactly(filed);
  }

  @Test
  void revisionOfResults_isThatOfTheirContent() {
    addBoth();
    assertThat(store.resultsRevision()).isNotEqualTo(store.content().revision());
    replaceResults(results());
    assertThat(store.resultsRevision()).isEqualTo(store.content().revision());
  }

  @Test
  void reading_isReplaced_andResultsAreGone() {
    addBoth();
    replaceResults(results());
    Filed anew = new Filed(bareReport().report(), "en", true, null, List.of(new Span(0, 3)));
    store.replaceReading(anew, List.of(bareStatement()));
    assertThat(store.content().reports()).contains(anew, richReport());
    assertThat(store.content().statements()).contains(bareStatement());
    assertThat(store.load().claims()).isEmpty();
  }

  @Test
  void readingOfAnotherCase_isRefused() {
    assertThatThrownBy(() -> store.replaceReading(bareReport(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "lodz, r2",
    "ŁÓDŹ, r2",
    "hurt, r1",
    "nothing, ''",
    "a, r2",
    "pol*, r1",
    "'\"two were\"', r1",
    "'police clerk', ''",
    "daily, r2"
  })
  void reports_areFoundByFoldedWords(String written, String reports) {
    addBoth();
    Query query = Query.parse(written, word -> Set.of());
    assertThat(String.join(" ", store.findReports(query))).isEqualTo(reports);
  }

  @Test
  void forms_areThoseOfTheSameLemma() {
    store.addLemmas(Map.of("ships", Set.of("ship"), "shipped", Set.of("ship", "shipped")));
    store.addLemmas(Map.of("ships", Set.of("ship"), "left", Set.of("leave")));
    assertThat(store.listForms(Set.of("ships")))
        .containsExactlyInAnyOrder("ships", "ship", "shipped");
    assertThat(store.listForms(Set.of("leave"))).containsExactlyInAnyOrder("leave", "left");
    assertThat(store.listForms(Set.of("other"))).containsExactly("other");
  }

  @Test
  void caseAsComputed_hasNoDefects_untilMoreComesIn() {
    addBoth();
    replaceResults(results());
    assertThat(store.listDefects()).isEmpty();
    store.judge(List.of(stance()));
    assertThat(store.listDefects()).singleElement().asString().startsWith("the results are older");
  }

  private void replaceResults(CaseFile results) {
    assertThat(store.replaceResults(results, store.content().revision())).isTrue();
  }

  private static final Instant AT = Instant.parse("2024-06-04T10:00:00Z");

  private static Judgement stance() {
    Anchor.OfStatement of =
        Anchors.of(List.of(richReport()), List.of(richStatement())).anchor(richStatement());
    return Judgement.of(Kind.STANCE, List.of(of), "hedged", "Ann", AT, "it says may");
  }

  private static Judgement claims() {
    Anchors anchors =
        Anchors.of(List.of(richReport(), bareReport()), List.of(richStatement(), bareStatement()));
    List<Anchor> claims =
        List.of(
            anchors.anchor(List.of(richStatement(), bareStatement())),
            new Anchor.OfClaim(List.of(new Anchor.OfStatement("ff", 1, 2, 0, "gone"))));
    return Judgement.of(Kind.MERGE, claims, "", "Bob", AT.plusSeconds(9), "the same");
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
