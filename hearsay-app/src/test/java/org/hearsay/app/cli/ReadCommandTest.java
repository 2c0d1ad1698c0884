package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hearsay.casefile.CaseStore;
import org.hearsay.store.SqliteCaseStore;
import org.junit.jupiter.api.Test;

/** {@code hearsay read}, from files to brief, and what it says of bad ones. */
final class ReadCommandTest extends CommandLineFixture {

  @Test
  void folder_becomesACase_withItsBrief() throws IOException {
    assertThat(hearsay("read", reports(), "--case", caseFile())).isZero();
    assertThat(out.toString())
        .contains("2 read")
        .contains("2 reports in 1 language (en 2) · 4 statements · 2 claims · 3 voices")
        .contains("1 denial ·\n1 conflict")
        .contains("deep/june.md:3  \"the bridge is open\" ⟵ Carl (affirmed)");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void secondReading_addsNothing() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
    hearsay("export", caseFile(), "--format", "jsonl");
    String first = out.toString();
    assertThat(hearsay("read", reports(), "--case", caseFile())).isZero();
    assertThat(out.toString()).contains("0 read, 2 there already");
    hearsay("export", caseFile(), "--format", "jsonl");
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void readingInTwoParts_isTheSameCase() throws IOException {
    reports();
    hearsay("read", folder.resolve("reports/may.txt"), "--case", caseFile());
    hearsay("read", folder.resolve("reports"), "--case", caseFile());
    hearsay("export", caseFile(), "--format", "jsonl");
    String inParts = out.toString();
    hearsay("read", folder.resolve("reports"), "--case", folder.resolve("at-once.db"));
    hearsay("export", folder.resolve("at-once.db"), "--format", "jsonl");
    assertThat(inParts).isEqualTo(out.toString());
  }

  @Test
  void sameBytesTwice_areOneReport() throws IOException {
    reports();
    write("reports/again.txt", MAY);
    assertThat(hearsay("read", folder.resolve("reports"), "--case", caseFile())).isZero();
    assertThat(out.toString()).contains("2 read, 1 there already");
  }

  @Test
  void sameTextUnderAnotherName_isOneReportWithTwoPlaces() throws IOException {
    String text = "Ann says: the żółta bridge is open.\nBob denies: it rains on the bridge.\n";
    write("reports/one.txt", text.repeat(5));
    Path other = folder.resolve("reports/deep/other name.md");
    Files.createDirectories(other.getParent());
    Files.write(
        other,
        ("\ufeff" + text.repeat(5).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));
    assertThat(hearsay("read", folder.resolve("reports"), "--case", caseFile())).isZero();
    assertThat(out.toString()).contains("1 read, 1 there already");
    try (CaseStore store = SqliteCaseStore.openToRead(caseFile())) {
      assertThat(store.listProvenances()).hasSize(2);
      assertThat(store.listReportIds()).hasSize(1);
    }
  }

  @Test
  void hiddenFiles_otherSuffixes_andTheCase_areLeftOut() throws IOException {
    Path reports = reports();
    write("reports/.hidden.txt", "Hid says: nothing at all.");
    write("reports/.git/x.txt", "Hid says: nothing at all.");
    write("reports/scan.JPEG", "");
    assertThat(hearsay("read", reports, "--case", reports.resolve("case.db"))).isZero();
    assertThat(hearsay("read", reports, "--case", reports.resolve("case.db"))).isZero();
    assertThat(out.toString()).contains("0 read, 2 there already, 1 skipped (.jpeg 1)");
  }

  @Test
  void namedFile_isReadWhateverItsSuffix() throws IOException {
    Path file = write("notes.log", MAY);
    assertThat(hearsay("read", file, "--case", caseFile())).isZero();
    assertThat(out.toString()).contains("1 read");
  }

  @Test
  void reportWithoutAPack_isKept_andCounted() throws IOException {
    Path reports = reports();
    write("reports/other.txt", "Nobody here knows this tongue.");
    assertThat(hearsay("read", reports, "--case", caseFile())).isZero();
    assertThat(out.toString())
        .contains("1 report in a language without a pack (xx 1): kept, without statements")
        .contains("other.txt: no pack for its language (xx)");
  }

  @Test
  void badFiles_areNamed_andTheOthersRead() throws IOException {
    Path reports = reports();
    write("reports/empty.txt", "");
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    Files.write(reports.resolve("noise.txt"), noise);
    try (var big = new java.io.RandomAccessFile(reports.resolve("big.txt").toFile(), "rw")) {
      big.setLength(50L << 20);
    }
    write("reports/defect.txt", "This will break the engine.");
    Path missing = folder.resolve("missing.txt");
    assertThat(hearsay("read", reports, missing, "--case", caseFile())).isEqualTo(Exit.PARTLY);
    assertThat(err.toString().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("hearsay: ") && line.contains("; "))
        .anyMatch(line -> line.contains("missing.txt: there is no such file"))
        .anyMatch(line -> line.contains("big.txt: is 50.0 MB"))
        .anyMatch(line -> line.contains("empty.txt: is empty"))
        .anyMatch(line -> line.contains("noise.txt: "))
        .anyMatch(line -> line.contains("defect.txt: the analysis failed"));
    assertThat(out.toString()).contains("2 read, 5 not readable");
  }

  @Test
  void debug_showsWhatFailed() throws IOException {
    Path file = write("defect.txt", "This will break the engine.");
    assertThat(hearsay("read", file, "--case", caseFile(), "--debug")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("IllegalStateException: broken").contains("\tat ");
  }

  @Test
  void nothingReadable_makesNoCase() throws IOException {
    Path file = write("empty.txt", "");
    assertThat(hearsay("read", file, "--case", caseFile())).isEqualTo(Exit.FAILED);
    assertThat(err.toString().lines()).hasSize(2).noneMatch(line -> line.startsWith("\t"));
    assertThat(caseFile()).doesNotExist();
  }

  @Test
  void folderWithoutReports_isNamed() throws IOException {
    write("reports/a.jpg", "x");
    assertThat(hearsay("read", folder.resolve("reports"), "--case", caseFile())).isEqualTo(1);
    assertThat(err.toString()).contains("holds no reports (.txt .md .html ");
  }

  @Test
  void fileThatIsNoCase_isRefused_andLeftAlone() throws IOException {
    Path other = write("letter.txt", "Dear all, this is no case.");
    assertThat(hearsay("read", reports(), "--case", other)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).startsWith("hearsay: " + other + ": is no case;");
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(other).hasContent("Dear all, this is no case.");
  }

  @Test
  void placeThatCannotBeWritten_isNamed() throws IOException {
    assertThat(hearsay("read", reports(), "--case", "/proc/case.db")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("/proc/case.db: cannot be written;");
  }

  @Test
  void json_isOneObject() throws IOException {
    Path reports = reports();
    write("reports/empty.txt", "");
    assertThat(hearsay("read", reports, "--case", caseFile(), "--json")).isEqualTo(Exit.PARTLY);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString())
        .contains("\"added\":2")
        .contains("empty.txt: is empty")
        .contains("\"counts\":{\"reports\":2,\"languages\":{\"en\":2}");
  }

  @Test
  void caseOption_isRequired() throws IOException {
    assertThat(hearsay("read", reports())).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("--case").contains("Try: hearsay read --help");
  }
}
