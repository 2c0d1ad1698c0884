package org.hearsay.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk and a folder that cannot be written: a clear line, and the case is as it was. */
final class NoRoomTest {

  @TempDir private Path folder;

  private Program program;
  private Path few;
  private Path many;
  private Path disk;
  private Path caseFile;

  @BeforeEach
  void writeReports() throws IOException {
    program = new Program(folder, "org.hearsay.app.ToyMain");
    few = reports("few", 20);
    many = reports("many", 200);
    disk = folder.resolve("disk");
    caseFile = disk.resolve("case.db");
  }

  @Test
  void fullDisk_isNamed_andLeavesTheCaseAsItWas_untilThereIsRoom() throws Exception {
    Path whole = folder.resolve("whole.db");
    read(few, whole);
    read(many, whole);
    try (SmallDisk small = SmallDisk.mount(disk, 20_000)) {
      read(few, caseFile);
      String before = export(caseFile);
      for (int spare : List.of(40, 500)) {
        small.remount("size=" + (Files.size(caseFile) / 1024 + spare) + "k");
        assertThat(program.run("read", many, "--case", caseFile)).isEqualTo(1);
        assertThat(error()).contains(caseFile + ": the disk is full; the case is as it was before");
        small.remount("size=20m");
        assertThat(export(caseFile)).isEqualTo(before);
        assertThat(program.run("verify", caseFile)).isZero();
      }
      read(many, caseFile);
      assertThat(export(caseFile)).isEqualTo(export(whole));
    }
  }

  @Test
  void fullDisk_withoutACase_leavesNone() throws Exception {
    try (SmallDisk small = SmallDisk.mount(disk, 60)) {
      assertThat(program.run("read", few, "--case", caseFile)).isEqualTo(1);
      assertThat(error()).contains("the disk is full");
      assertThat(disk).isEmptyDirectory();
    }
  }

  @Test
  void readOnlyFolder_isNamed_andItsCaseCanBeRead() throws Exception {
    try (SmallDisk small = SmallDisk.mount(disk, 20_000)) {
      read(few, caseFile);
      String before = export(caseFile);
      small.remount("ro");
      byte[] bytes = Files.readAllBytes(caseFile);
      assertThat(program.run("read", many, "--case", caseFile)).isEqualTo(1);
      assertThat(error()).contains(caseFile + ": cannot be written; check the permissions");
      assertThat(program.run("read", many, "--case", disk.resolve("new.db"))).isEqualTo(1);
      assertThat(error()).contains("new.db: cannot be written");
      assertThat(export(caseFile)).isEqualTo(before);
      assertThat(Files.readAllBytes(caseFile)).isEqualTo(bytes);
    }
  }

  private void read(Path reports, Path into) throws Exception {
    assertThat(program.run("read", reports, "--case", into))
        .as(Files.readString(program.err()))
        .isZero();
  }

  private String export(Path of) throws Exception {
    assertThat(program.run("export", of, "--format", "jsonl")).isZero();
    return Files.readString(program.out());
  }

  /** The one line that was printed as an error. */
  private String error() throws IOException {
    List<String> lines = Files.readAllLines(program.err());
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  private Path reports(String name, int count) throws IOException {
    Path reports = Files.createDirectory(folder.resolve(name));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          reports.resolve("%03d.txt".formatted(i)),
          "Ann%d says: the %s bridge %d is open.\nBob denies: ship %d left.\n%s\n"
              .formatted(i % 7, name, i, i % 40, "The harbour lay still. ".repeat(60)));
    }
    return reports;
  }
}
