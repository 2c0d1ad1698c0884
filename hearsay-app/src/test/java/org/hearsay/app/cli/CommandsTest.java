package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code hearsay} itself, and the commands on a case that is there. */
final class CommandsTest extends CommandLineFixture {

  @ParameterizedTest
  @ValueSource(strings = {"read", "brief", "explain", "export", "languages", "demo"})
  void everyCommand_hasHelp(String command) {
    assertThat(hearsay(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: hearsay " + command);
  }

  @Test
  void help_namesTheCommands_andExitCodes() {
    assertThat(hearsay("--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: hearsay")
        .contains("read", "brief", "explain", "export", "languages", "demo", "Exit codes");
  }

  @Test
  void version_namesItself() {
    assertThat(hearsay("--version")).isZero();
    assertThat(out.toString()).startsWith("hearsay ");
  }

  @Test
  void noCommand_isWrongUsage() {
    assertThat(hearsay()).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("a command is missing");
  }

  @Test
  void unknownCommand_isWrongUsage() {
    assertThat(hearsay("serv")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).startsWith("hearsay: ");
  }

  @Test
  void brief_isThatOfTheReading() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    String printed = out.toString();
    assertThat(hearsay("brief", caseFile())).isZero();
    assertThat(printed).endsWith(out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1", "k1"})
  void why_explains(String id) throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    assertThat(hearsay("brief", caseFile(), "--why", id)).isZero();
    assertThat(out.toString())
        .contains(id)
        .contains("Bob >denied> \"the bridge is open\" ~ may.txt:2:13");
  }

  @Test
  void whyOfNothing_fails() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    assertThat(hearsay("brief", caseFile(), "--why", "c99")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("holds nothing with the id c99; ");
  }

  @Test
  void briefAsJson_isOneObject() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    assertThat(hearsay("brief", caseFile(), "--json")).isZero();
    assertThat(out.toString()).startsWith("{\"case\":").endsWith("}\n").hasLineCount(1);
  }

  @Test
  void missingCase_isNamed() {
    assertThat(hearsay("brief", caseFile())).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("there is no such case; make it with: hearsay read");
  }

  @Test
  void fileThatIsNoCase_isNamed() throws IOException {
    Path other = write("letter.txt", "Dear all.");
    assertThat(hearsay("export", other, "--format", "jsonl")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("is no case;");
  }

  @Test
  void export_toAFile_equalsThatToOutput() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    hearsay("export", caseFile(), "--format", "jsonl");
    String printed = out.toString();
    Path file = folder.resolve("out.jsonl");
    assertThat(hearsay("export", caseFile(), "--format", "JSONL", "--out", file)).isZero();
    assertThat(file).content().isEqualTo(printed);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void export_overTheCase_isRefused() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    assertThat(hearsay("export", caseFile(), "--format", "jsonl", "--out", caseFile()))
        .isEqualTo(1);
    assertThat(hearsay("brief", caseFile())).isZero();
  }

  @Test
  void export_intoNoFolder_isNamed() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    Path file = folder.resolve("none/out.jsonl");
    assertThat(hearsay("export", caseFile(), "--format", "jsonl", "--out", file)).isEqualTo(1);
    assertThat(err.toString()).contains(file + ": cannot be written;");
  }

  @Test
  void unknownFormat_isWrongUsage() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    assertThat(hearsay("export", caseFile(), "--format", "pdf")).isEqualTo(Exit.USAGE);
  }

  @Test
  void languages_areListed() {
    assertThat(hearsay("languages")).isZero();
    assertThat(out.toString()).contains("aa       Afar").contains("zu       Zulu");
  }

  @Test
  void languagesCheck_listsProblems() {
    assertThat(hearsay("languages", "check", "packs/aa")).isEqualTo(Exit.FAILED);
    assertThat(out.toString()).startsWith("aa/cues.tsv:3: no tab\naa/time.tsv: is empty\n");
    assertThat(err.toString()).contains("packs/aa: 2 problems");
  }

  @Test
  void languagesCheck_ofAGoodPack_isDone() {
    assertThat(hearsay("languages", "check", "packs/good")).isZero();
    assertThat(out.toString()).contains("all is well");
  }

  @Test
  void demo_readsTheExample_andSaysHowToGoOn() throws IOException {
    write("examples/najin/may.txt", MAY);
    assertThat(hearsay("demo")).isZero();
    assertThat(hearsay("demo")).isZero();
    Path demo = folder.resolve("home/.hearsay/demo.db");
    assertThat(out.toString())
        .startsWith("The example case  1 read")
        .contains("./hearsay brief " + demo + " --why c1");
    assertThat(demo).exists();
  }

  @Test
  void demoWithoutExample_isNamed() {
    assertThat(hearsay("demo")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("examples/najin is not in this installation");
  }
}
