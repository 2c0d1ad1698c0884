package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.pipeline.Analysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The commands on a case in PostgreSQL: as on one in a file. */
final class PostgresCaseTest extends CommandLineFixture {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private @Nullable Analysis engine;

  @Override
  Setting setting() {
    Analysis made = engine;
    return made == null
        ? super.setting()
        : new Setting(
            () -> made, new PackLanguages(), false, Optional.empty(), folder.resolve("home"));
  }

  @Test
  void example_readByTheEngine_equalsThatOfAFile() {
    engine = org.hearsay.pipeline.Hearsay.onClassPath();
    for (Object at : List.of(caseFile(), address("example"))) {
      assertThat(hearsay("read", Path.of("..", "examples", "najin"), "--case", at)).isZero();
    }
    assertThat(export(address("example")))
        .isEqualTo(export(caseFile()))
        .contains("\"type\":\"relation\"");
  }

  private static String address(String schema) {
    return "postgresql://postgres:secret@localhost:%d/postgres?schema=%s"
        .formatted(server.getPort(), schema);
  }

  @Test
  void export_equalsThatOfAFile() throws IOException {
    for (Object at : List.of(caseFile(), address("one"))) {
      assertThat(hearsay("read", reports(), "--case", at)).isZero();
    }
    hearsay("judge", caseFile(), "merge", "c1", "c2", "--why", "the same", "--by", "Ann");
    hearsay("judge", caseFile(), "export");
    Path log = write("log.jsonl", out.toString());
    assertThat(hearsay("judge", address("one"), "import", log)).isZero();
    assertThat(export(address("one"))).isEqualTo(export(caseFile())).hasLineCount(16);
    assertThat(hearsay("verify", address("one"))).isZero();
  }

  @Test
  void search_findsWhatThatInAFileFinds() throws IOException {
    for (Object at : List.of(caseFile(), address("two"))) {
      hearsay("read", reports(), "--case", at);
    }
    for (String words : List.of("bridge", "LODZ", "bri*", "\"is open\"", "rains open", "none")) {
      hearsay("search", caseFile(), words, "--json");
      String inFile = out.toString();
      hearsay("search", address("two"), words, "--json");
      assertThat(out.toString()).as(words).isEqualTo(inFile);
    }
  }

  @Test
  void twoWhoReadAtOnce_makeTheCaseOfOneAfterTheOther() throws Exception {
    List<Path> folders = new ArrayList<>();
    for (int folder = 0; folder < 2; folder++) {
      for (int i = 0; i < 100; i++) {
        String name = "part%d/%03d.txt".formatted(folder, i);
        write(
            name,
            "Ann%d says: event %d happened.\nBob denies: it rains.\n".formatted(i, i % 7 + folder));
      }
      folders.add(this.folder.resolve("part" + folder));
    }
    for (Path each : folders) {
      hearsay("read", each, "--case", caseFile());
    }
    List<Future<Integer>> both = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      folders.forEach(each -> both.add(two.submit(() -> read(each, address("three")))));
    }
    for (Future<Integer> each : both) {
      assertThat(each.get()).isZero();
    }
    assertThat(export(address("three"))).isEqualTo(export(caseFile()));
    assertThat(hearsay("verify", address("three"))).isZero();
  }

  @Test
  void password_isNotShown() {
    assertThat(hearsay("brief", address("none"))).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("there is no such case").doesNotContain("secret");
  }

  private int read(Path reports, String at) {
    return Hearsay.commandLine(setting())
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute("read", reports.toString(), "--case", at);
  }

  private String export(Object at) {
    assertThat(hearsay("export", at, "--format", "jsonl")).isZero();
    return out.toString();
  }
}
