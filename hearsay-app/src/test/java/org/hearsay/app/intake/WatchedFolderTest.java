package org.hearsay.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay read --watch}: reads what arrives until it is told to end. */
final class WatchedFolderTest {

  @TempDir private Path folder;

  @Test
  void arrivals_areRead_untilTheEnd() throws Exception {
    Program program = new Program(folder, "org.hearsay.app.ToyMain");
    Path watched = Files.createDirectory(folder.resolve("in"));
    Path caseFile = folder.resolve("case.db");
    Files.writeString(watched.resolve("a.txt"), "Ann says: the bridge is open.\n");

    Process watch = program.start("read", "--watch", watched, "--case", caseFile);
    await(program, "1 reports, 1 claims");
    Files.writeString(watched.resolve("b.txt"), "Bob denies: the bridge is open.\n");
    Files.writeString(watched.resolve("c.txt"), "");
    await(program, "2 reports, 1 claims");
    watch.destroy();

    assertThat(watch.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(program.out())).contains("ended; go on with: hearsay read --watch");
    assertThat(Files.readString(program.err())).contains("c.txt: is empty");
    assertThat(program.run("verify", caseFile)).isZero();
  }

  private static void await(Program program, String line) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!Files.readString(program.out()).contains(line)) {
      assertThat(System.nanoTime())
          .as("%s in: %s", line, Files.readString(program.out()))
          .isLessThan(end);
      Thread.sleep(200);
    }
  }
}
