package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hearsay judge}. */
final class JudgeCommandTest extends CommandLineFixture {

  @BeforeEach
  void read() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
  }

  @Test
  void mergedClaims_areOne_andTheBriefSaysSo() {
    assertThat(judge("merge", "c1", "c2")).isZero();
    assertThat(out.toString()).contains("merge c1: because");
    hearsay("brief", caseFile());
    assertThat(out.toString()).contains("1 claim ·").contains("judged: merge by Ann (j");
  }

  @Test
  void withdrawnJudgement_staysInTheLog() {
    judge("merge", "c1", "c2");
    String id = out.toString().substring(0, 11);
    assertThat(judge("withdraw", id)).isZero();
    hearsay("judge", caseFile(), "log");
    assertThat(out.toString()).contains(id, "withdrawn by Ann");
    hearsay("brief", caseFile());
    assertThat(out.toString()).contains("2 claims ·").doesNotContain("judged:");
  }

  @Test
  void exportedLog_makesTheSameCaseOfTheSameReports() throws IOException {
    judge("merge", "c1", "c2");
    judge("split", statement("Bob"));
    judge("stance", statement("Carl"), "hedged");
    judge("tie", "Ann", "Carl");
    judge("outlet", "reports/may.txt".replace("reports", reports().toString()), "The May");
    judge("date", report("may"), "2024-05-01");
    judge("reliability", "The May", "B");
    judge("echo", report("june"), report("may"));
    judge("independent", "Ann", "Bob");
    judge("note", "c1");
    hearsay("judge", caseFile(), "export");
    Path log = write("log.jsonl", out.toString());
    assertThat(log).content().hasLineCount(10);
    Path other = folder.resolve("other.db");
    hearsay("read", reports(), "--case", other);
    assertThat(hearsay("judge", other, "import", log)).isZero();
    assertThat(export(other)).isEqualTo(export(caseFile())).contains("\"judgement\"", "judged by");
    assertThat(hearsay("judge", other, "import", log)).isZero();
    assertThat(export(other)).isEqualTo(export(caseFile()));
  }

  @Test
  void judgementWhoseObjectVanished_saysSo() throws IOException {
    judge("note", statement("Bob"));
    hearsay("judge", caseFile(), "export");
    Path log = write("log.jsonl", out.toString());
    Path other = folder.resolve("other.db");
    hearsay("read", write("only.txt", "Eve says: all is well.\n"), "--case", other);
    assertThat(hearsay("judge", other, "import", log)).isZero();
    assertThat(out.toString()).contains("vanished: the statement \"the bridge is open\"");
  }

  @Test
  void correctedLanguage_isReadAgain_andRestored() throws IOException {
    String before = export(caseFile());
    judge("language", report("may"), "xx");
    String id = out.toString().substring(0, 11);
    hearsay("brief", caseFile());
    assertThat(out.toString()).contains("2 statements", "xx 1");
    judge("withdraw", id);
    assertThat(export(caseFile()).lines().filter(line -> !line.contains("\"judgement\"")))
        .containsExactlyElementsOf(before.lines().toList());
  }

  @Test
  void alteredLog_isRefused() throws IOException {
    judge("merge", "c1", "c2");
    hearsay("judge", caseFile(), "export");
    Path log = write("log.jsonl", "\n" + out.toString().replace("because", "since"));
    assertThat(hearsay("judge", caseFile(), "import", log)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("log.jsonl:2: was altered since it got its id j");
  }

  @ParameterizedTest
  @CsvSource({
    "merge c1 c99, c99: the case has no claim",
    "merge c1, merge is about two or more claims",
    "marry c1 c2, marry: is nothing to decide",
    "date c1 2024-05-01, c1: the case has no report",
    "withdraw j1, j1: is no judgement of the case",
    "import none.jsonl, none.jsonl: cannot be read"
  })
  void wrongJudgement_isNamed(String words, String message) {
    assertThat(judge((Object[]) words.split(" "))).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void judgementWithoutReason_isRefused() {
    assertThat(hearsay("judge", caseFile(), "merge", "c1", "c2")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("say why, with --why");
  }

  private int judge(Object... words) {
    Object[] all = new Object[words.length + 6];
    all[0] = "judge";
    all[1] = caseFile();
    System.arraycopy(words, 0, all, 2, words.length);
    all[words.length + 2] = "--why";
    all[words.length + 3] = "because";
    all[words.length + 4] = "--by";
    all[words.length + 5] = "Ann";
    return hearsay(all);
  }

  private String export(Path file) {
    hearsay("export", file, "--format", "jsonl");
    return out.toString();
  }

  private String statement(String voice) {
    return id("\"type\":\"statement\"", "\"voice\":\"n:" + voice + "\"");
  }

  private String report(String name) {
    return id("\"path\":\"" + folder.resolve("reports"), name + ".");
  }

  /** The id of the first object of the case whose line holds all these words. */
  private String id(String... words) {
    return export(caseFile())
        .lines()
        .filter(line -> java.util.Arrays.stream(words).allMatch(line::contains))
        .map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1"))
        .findFirst()
        .orElseThrow();
  }
}
