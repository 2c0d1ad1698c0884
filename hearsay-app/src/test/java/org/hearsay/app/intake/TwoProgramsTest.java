package org.hearsay.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs at work on one case file. */
final class TwoProgramsTest {

  @TempDir private Path folder;

  private Program one;
  private Program other;
  private Path caseFile;

  @BeforeEach
  void open() throws IOException {
    one = program("one");
    other = program("other");
    caseFile = folder.resolve("case.db");
  }

  @Test
  void secondThatReads_waits_saysSo_andTheCaseIsThatOfOneAfterTheOther() throws Exception {
    Path inTurn = folder.resolve("in-turn.db");
    Path first = reports("first", 150);
    Path second = reports("second", 150);
    assertThat(one.run("read", first, "--case", inTurn)).isZero();
    assertThat(one.run("read", second, "--case", inTurn)).isZero();
    String expected = export(inTurn);

    Process a = one.start("read", first, "--case", caseFile);
    Process b = other.start("read", second, "--case", caseFile);
    assertThat(a.waitFor(5, TimeUnit.MINUTES) && b.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(a.exitValue() + b.exitValue()).isZero();
    assertThat(Files.readString(one.err()) + Files.readString(other.err()))
        .isEqualTo(
            "hearsay: " + caseFile + ": another Hearsay is reading into it; waiting for it\n");
    assertThat(export(caseFile)).isEqualTo(expected);
    assertThat(one.run("verify", caseFile)).isZero();
  }

  @Test
  void secondThatJudgesOrLooks_whileTheFirstReads_doesSo() throws Exception {
    assertThat(one.run("read", reports("first", 20), "--case", caseFile)).isZero();
    Process reading = one.start("read", reports("second", 300), "--case", caseFile);
    int judged = 0;
    while (reading.isAlive()) {
      assertThat(other.run("judge", caseFile, "note", "c1", "--why", "seen " + judged))
          .as(Files.readString(other.err()))
          .isZero();
      judged++;
      assertThat(other.run("brief", caseFile)).isZero();
    }
    assertThat(reading.exitValue()).isZero();
    assertThat(one.run("verify", caseFile)).as(Files.readString(one.out())).isZero();
    assertThat(export(caseFile)).contains("seen " + (judged - 1));
  }

  private Program program(String name) throws IOException {
    return new Program(Files.createDirectory(folder.resolve(name)), "org.hearsay.app.ToyMain");
  }

  private String export(Path of) throws Exception {
    assertThat(one.run("export", of, "--format", "jsonl")).isZero();
    return Files.readString(one.out());
  }

  private Path reports(String name, int count) throws IOException {
    Path reports = Files.createDirectory(folder.resolve(name + "-reports"));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          reports.resolve("%03d.txt".formatted(i)),
          "Ann%d says: the %s bridge %d is open.\nBob denies: ship %d left.\n"
              .formatted(i % 7, name, i, i % 40));
    }
    return reports;
  }
}
