package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.ToyAnalysis;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.store.CaseAt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk over a case in PostgreSQL: as over one in a file. */
final class PostgresDeskTest extends DeskFixture {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static CaseAt at() {
    return CaseAt.of(
        "postgresql://postgres:secret@localhost:%d/postgres?schema=desk"
            .formatted(server.getPort()));
  }

  @Test
  void case_isShownSearchedAndJudged() throws Exception {
    closeDesk();
    add("Ann says: it rains. ");
    add("Bob says: it pours.");
    desk = Desk.open(at(), new Desk.Address("127.0.0.1", 0, null), this::analysis, defects::add);
    assertThat(get("/").body()).contains("it rains", "desk").doesNotContain("secret");
    assertThat(get("/search?q=pours").body()).contains("1 statement");
    String merge = signature("/claim/c1") + "&kind=merge&object=c1&object=c2";
    String at = post("/judgements", merge).headers().firstValue("Location").orElseThrow();
    events(at);
    assertThat(get(at).body()).contains("claims: 1, were 2");
    add("Eve says: it snows.");
    for (int i = 0; i < 100 && !get("/").body().contains("it snows"); i++) {
      Thread.sleep(100);
    }
    assertThat(get("/").body()).contains("it snows");
    assertThat(defects).isEmpty();
  }

  private static void add(String text) throws Exception {
    ToyAnalysis toy = new ToyAnalysis();
    try (CaseStore store = at().open()) {
      var read = toy.analyse("in/" + text.charAt(0), text.getBytes(StandardCharsets.UTF_8));
      store.add(java.util.List.of(read.report()), read.statements());
      Conclusion.of(store, toy);
    }
  }
}
