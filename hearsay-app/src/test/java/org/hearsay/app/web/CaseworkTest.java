package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.app.ToyAnalysis;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.statement.Statement;
import org.hearsay.store.CaseAt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judgements made at the desk, while the case is computed behind it. */
final class CaseworkTest extends DeskFixture {

  private final CountDownLatch computed = new CountDownLatch(1);
  private boolean isSlow;

  @Override
  Analysis analysis() {
    Analysis toy = new ToyAnalysis();
    return new Slow(toy);
  }

  /** An engine that computes nothing until it is let. */
  private final class Slow implements Analysis {
    private final Analysis toy;

    private Slow(Analysis toy) {
      this.toy = toy;
    }

    @Override
    public Analysed analyse(String path, byte[] bytes) throws org.hearsay.report.UnreadableReport {
      return toy.analyse(path, bytes);
    }

    @Override
    public Analysed analyse(org.hearsay.report.Report report, String language) {
      return toy.analyse(report, language);
    }

    @Override
    public org.hearsay.statement.Explanation explain(String path, byte[] bytes)
        throws org.hearsay.report.UnreadableReport {
      return toy.explain(path, bytes);
    }

    @Override
    public CaseFile conclude(List<Filed> reports, List<Statement> statements, List<Judgement> log) {
      try {
        if (isSlow) {
          computed.await();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return toy.conclude(reports, statements, log);
    }
  }

  @BeforeEach
  void openToyCase() throws Exception {
    super.closeDesk();
    Analysis toy = new ToyAnalysis();
    try (CaseStore store = CaseAt.of(folder.resolve("toy.hearsay")).open()) {
      for (String text :
          List.of("Ann says: it rains. ", "Bob says: it pours.", "Eve denies: it rains.")) {
        var read = toy.analyse("in/" + text.charAt(0) + ".txt", bytes(text));
        store.add(List.of(read.report()), read.statements());
      }
      Conclusion.of(store, toy);
    }
    desk =
        Desk.open(
            CaseAt.of(folder.resolve("toy.hearsay")),
            new Desk.Address("127.0.0.1", 0, null),
            this::analysis,
            defects::add);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  @AfterEach
  void closeDesk() {
    computed.countDown();
    super.closeDesk();
    assertThat(defects).isEmpty();
  }

  private List<Judged> log() {
    try (CaseStore store = CaseAt.of(folder.resolve("toy.hearsay")).openToRead()) {
      return store.load().judgements();
    }
  }

  private String key(String claim) {
    return URLEncoder.encode(
        Jsoup.parse(get("/claim/" + claim).body()).select("[name=object][value^=claim]").val(),
        StandardCharsets.UTF_8);
  }

  @Test
  void merge_showsWhatChanged() {
    String fields = signature("/claim/c1") + "&kind=merge&object=" + key("c1") + "&object=c2";
    var answer = post("/judgements", fields);
    assertThat(answer.statusCode()).isEqualTo(303);
    String at = answer.headers().firstValue("Location").orElseThrow();
    assertThat(get(at).body()).contains("claims: 1, were 2", "joins what were 2 claims");
  }

  @Test
  void judgement_onACaseThatTakesLong_isAnsweredBefore() throws Exception {
    isSlow = true;
    String fields = signature("/claim/c1") + "&kind=merge&object=c1&object=c2";
    var answer =
        post("/judgements", fields, "Referer", "http://localhost/claim/c1?voice=v1#statements");
    String at = answer.headers().firstValue("Location").orElseThrow();
    assertThat(at).startsWith("/claim/c1?judged=");
    assertThat(get(at).body()).contains("is being computed anew");
    assertThat(get("/matrix").body()).contains("1 judgement is being worked in");
    assertThat(log()).hasSize(1);
    computed.countDown();
    assertThat(events(at)).contains("\"changes\":{\"lines\":[\"claims: 1, were 2\"");
    assertThat(get(at).body()).contains("claims: 1, were 2");
  }

  @Test
  void judgement_sentFromAnotherPlace_leadsNowhereElse() {
    isSlow = true;
    for (String from : List.of("http://evil.example//evil.example/x", "nonsense", "http://h/%2e")) {
      String fields = signature("/claim/c1") + "&kind=note&object=c1";
      var answer = post("/judgements", fields, "Referer", from);
      assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/judgements?");
    }
  }

  @Test
  void judgements_madeAtOnce_areAllKeptAndWorkedIn() throws Exception {
    String fields = signature("/claim/c1");
    String objects = "&object=" + key("c1");
    String merged = objects + "&object=" + key("c2");
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String one = fields + i + "&kind=note" + objects;
        answers.add(many.submit(() -> post("/judgements", one).statusCode()));
      }
      answers.add(
          many.submit(() -> post("/judgements", fields + "&kind=merge" + merged).statusCode()));
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    String last = log().getLast().judgement().id();
    events("=" + last);
    assertThat(log()).hasSize(17);
    assertThat(get("/api/v1/judgements").body()).contains("\"all\":17");
    assertThat(get("/api/v1/claims").body()).contains("\"all\":1,");
  }

  @Test
  void withdrawal_whileTheJudgementIsWorkedIn_isKept() throws Exception {
    isSlow = true;
    String fields = signature("/claim/c1") + "&kind=merge&object=c1&object=c2";
    String at = post("/judgements", fields).headers().firstValue("Location").orElseThrow();
    String id = at.replaceFirst(".*=", "");
    assertThat(post("/judgements/" + id + "/withdraw", fields).statusCode()).isEqualTo(303);
    computed.countDown();
    events("=" + id);
    assertThat(log().getFirst().judgement().holds()).isFalse();
    assertThat(get("/api/v1/claims").body()).contains("\"all\":2,");
  }

  @Test
  void claim_namedByAnOlderPage_isFoundByItsStatementsAndRefusedByItsNumber() throws Exception {
    String older = signature("/claim/c2");
    String key = key("c2");
    String split = signature("/claim/c1") + "&kind=split&object=" + statement();
    assertThat(post("/judgements", split).statusCode()).isEqualTo(303);
    events("=" + log().getFirst().judgement().id());
    var byNumber = post("/judgements", older + "&kind=note&object=c2");
    assertThat(byNumber.statusCode()).isEqualTo(409);
    assertThat(byNumber.body()).contains("nothing was decided");
    var byKey = post("/judgements", older + "&kind=note&object=" + key);
    assertThat(byKey.statusCode()).isEqualTo(303);
    assertThat(log()).hasSize(2);
  }

  private String statement() {
    return Jsoup.parse(get("/claim/c1").body()).select("[form=chosen][name=object]").last().val();
  }

  @Test
  void untie_isOfferedByTheReport() {
    String report =
        Jsoup.parse(get("/reports").body()).select("td a[href^=/report/]").first().attr("href");
    var form = Jsoup.parse(get(report).body()).selectFirst("form:has([value=untie])");
    String fields = signature(report) + "&kind=untie";
    for (var object : form.select("option, [name=object][value]")) {
      fields += "&object=" + URLEncoder.encode(object.val(), StandardCharsets.UTF_8);
    }
    var answer = post("/judgements", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(log().getFirst().judgement().kind().label()).isEqualTo("untie");
  }

  @Test
  void change_byAnotherProgram_isShown() throws Exception {
    Analysis toy = new ToyAnalysis();
    try (CaseStore store = CaseAt.of(folder.resolve("toy.hearsay")).open()) {
      var read = toy.analyse("in/4.txt", bytes("Zoe says: it snows."));
      store.add(List.of(read.report()), read.statements());
      Conclusion.of(store, toy);
    }
    for (int i = 0; i < 100 && !get("/").body().contains("it snows"); i++) {
      Thread.sleep(100);
    }
    assertThat(get("/").body()).contains("it snows");
  }
}
