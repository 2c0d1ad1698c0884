package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.pipeline.Analysis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search and judgements with the engine itself, where a toy could not show what they do. */
final class RealCaseTest extends CommandLineFixture {

  private static Analysis engine;

  @BeforeAll
  static void load() {
    engine = org.hearsay.pipeline.Hearsay.onClassPath();
  }

  @Override
  Setting setting() {
    return new Setting(
        () -> engine, new PackLanguages(), false, Optional.empty(), folder.resolve("home"));
  }

  @Test
  void anyForm_findsAll() throws IOException {
    write(
        "pl/a.txt",
        "Prezydent Łodzi oświadczył, że w powodzi nie ucierpiał nikt.\n"
            + "W mieście otwarto trzy szkoły. Mieszkańcy są zadowoleni.\n");
    write(
        "pl/b.txt",
        "Rzecznik urzędu powiedział, że przed Łodzią stoi trudne zadanie: odbudowa szkoły.\n"
            + "Urząd nie podał kosztów.\n");
    hearsay("read", folder.resolve("pl"), "--case", caseFile());
    for (String word : List.of("lodz", "Łódź", "ŁODZI", "Łodzią", "szkół", "szkoła", "SZKOLY")) {
      hearsay("search", caseFile(), word);
      assertThat(out.toString()).as(word).contains("REPORTS: 2");
    }
    hearsay("search", caseFile(), "łódka");
    assertThat(out.toString()).contains("nothing found");
  }

  @Test
  void judgedDate_movesWhatCountsFromIt() throws IOException {
    Path report =
        write("en/a.txt", "Mayor Jane Fordham said that the old bridge collapsed last month.\n");
    hearsay("read", report, "--case", caseFile());
    assertThat(export(caseFile())).doesNotContain("\"when\":{");
    judge("date", report, "2024-06-10");
    assertThat(export(caseFile()))
        .contains("\"when\":{\"from\":\"2024-05-01\",\"to\":\"2024-05-31\"}")
        .contains("\"basis\":\"judged\"");
  }

  @Test
  void logOfTheExample_makesTheSameCase() throws IOException {
    Path example = Path.of("..", "examples", "najin");
    Path other = folder.resolve("other.db");
    for (Path each : List.of(caseFile(), other)) {
      assertThat(hearsay("read", example, "--case", each)).isZero();
    }
    judge("merge", "c2", "c3", "c5");
    judge("split", first("statement"), first("statement"));
    judge("stance", first("statement"), "denied");
    judge("language", first("report"), "en");
    judge("date", first("report"), "2023-10-20");
    judge("echo", first("report"));
    hearsay("judge", caseFile(), "export");
    Path log = write("log.jsonl", out.toString());
    assertThat(hearsay("judge", other, "import", log)).isZero();
    assertThat(export(other)).isEqualTo(export(caseFile()));
    assertThat(hearsay("verify", other)).isZero();
    assertThat(out.toString()).doesNotContain("note: judgement");
  }

  private void judge(Object... words) {
    Object[] all = new Object[words.length + 4];
    all[0] = "judge";
    all[1] = caseFile();
    System.arraycopy(words, 0, all, 2, words.length);
    all[words.length + 2] = "--why";
    all[words.length + 3] = "it must be so";
    assertThat(hearsay(all)).as(err.toString()).isZero();
  }

  /** The id of the first thing of a type. */
  private String first(String type) {
    return export(caseFile())
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"" + type + "\""))
        .map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  private String export(Path file) {
    hearsay("export", file, "--format", "jsonl");
    return out.toString();
  }
}
