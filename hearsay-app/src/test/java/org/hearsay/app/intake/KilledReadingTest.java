package org.hearsay.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reading that is killed at random moments, and begun again each time.
 *
 * <p>{@code -Dhearsay.kills=200 -Dhearsay.kills.reports=500} is the full number; {@code
 * -Dhearsay.kills.engine=real} reads with all language packs, which takes longer to start.
 */
final class KilledReadingTest {

  private static final int KILLS = Integer.getInteger("hearsay.kills", 5);
  private static final int REPORTS = Integer.getInteger("hearsay.kills.reports", 150);
  private static final boolean REAL = "real".equals(System.getProperty("hearsay.kills.engine"));

  private final Random random = new Random(Long.getLong("hearsay.seed", 1));

  @TempDir private Path folder;

  private Program program;
  private Path reports;
  private Path caseFile;

  @BeforeEach
  void writeReports() throws IOException {
    program = new Program(folder, REAL ? "org.hearsay.app.Main" : "org.hearsay.app.ToyMain");
    reports = Files.createDirectory(folder.resolve("reports"));
    caseFile = folder.resolve("case.db");
    List<String> examples = examples();
    for (int i = 0; i < REPORTS; i++) {
      String text = examples.get(i % examples.size());
      Files.writeString(reports.resolve("%04d.txt".formatted(i)), varied(text, i));
    }
  }

  @Test
  void killedReading_begunAgain_givesTheSameCase() throws Exception {
    Path whole = folder.resolve("whole.db");
    long start = System.nanoTime();
    assertThat(program.run("read", reports, "--case", whole)).isZero();
    long time = Math.max(1, (System.nanoTime() - start) / 1_000_000);
    String expected = export(whole);

    int kills = 0;
    int portions = 0;
    while (kills < KILLS) {
      Process process = program.start("read", reports, "--case", caseFile);
      if (!process.waitFor((long) (time * random.nextDouble()), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        kills++;
        if (kills % 20 == 0) {
          System.out.printf("%d kills%n", kills);
        }
        portions += Files.exists(caseFile) ? 1 : 0;
      } else {
        assertSame(expected);
        deleteCase();
      }
    }
    assertThat(program.run("read", reports, "--case", caseFile)).isZero();
    assertSame(expected);
    System.out.printf(
        "%d kills while reading %d reports (%d ms undisturbed), %d of them with a case begun: the"
            + " same case each time%n",
        kills, REPORTS, time, portions);
  }

  private void assertSame(String expected) throws Exception {
    assertThat(export(caseFile)).isEqualTo(expected);
  }

  private String export(Path of) throws Exception {
    assertThat(program.run("export", of, "--format", "jsonl")).isZero();
    return Files.readString(program.out());
  }

  private void deleteCase() throws IOException {
    for (String suffix : List.of("", "-wal", "-shm", "-journal", "-lock")) {
      Files.deleteIfExists(Path.of(caseFile + suffix));
    }
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples", "najin"))) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(KilledReadingTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The text with other numbers, and with lines that the toy analysis reads. */
  private String varied(String text, int i) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean dated = line.startsWith("published:");
      out.append(dated ? line : line.replaceAll("\\b1000\\b", "" + (1000 + random.nextInt(500))));
      out.append('\n');
    }
    return out
        + "Ann%d says: ship %d left.\nBob denies: ship %d left.\n".formatted(i % 7, i, i % 40);
  }
}
