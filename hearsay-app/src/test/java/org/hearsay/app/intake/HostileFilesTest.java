package org.hearsay.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.intake.HostileFiles.Fate;
import org.hearsay.app.intake.HostileFiles.Hostile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.store.SqliteCaseStore;
import org.hearsay.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on hostile files: how many, {@code -Dhearsay.hostile=2000} says; which, {@code
 * -Dhearsay.seed=1}.
 */
final class HostileFilesTest {

  private static final int COUNT = Integer.getInteger("hearsay.hostile", 160);
  private static final long SEED = Long.getLong("hearsay.seed", 1);

  @TempDir private Path folder;

  @Test
  void hostileFiles_areEachReadOrRefused_withALine_andNothingElseIsWritten() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path room = Files.createDirectory(folder.resolve("room"));
    List<Hostile> files = HostileFiles.write(corpus, COUNT, SEED);
    Set<Path> before = listAll(folder);
    Program program = new Program(room, "org.hearsay.app.Main");

    int code = program.run("read", corpus, "--case", room.resolve("case.db"), "--json");

    List<String> errors = Files.readAllLines(program.err());
    assertThat(code).as("exit code; %s", errors).isEqualTo(3);
    assertThat(errors)
        .allMatch(line -> line.startsWith("hearsay: ") && line.contains("; "), "is a clear line")
        .noneMatch(line -> line.chars().anyMatch(Character::isISOControl))
        .noneMatch(line -> line.contains("was given up") || line.contains("analysis failed"))
        .noneMatch(line -> line.contains("more memory"));
    Set<String> read = pathsIn(room.resolve("case.db"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(COUNT).allSatisfy(f -> judge(f, read, errors));
    assertThat(listAll(folder).stream().filter(f -> !before.contains(f)).map(Path::toString))
        .allMatch(
            f -> f.matches(".*/room/(case\\.db(-wal|-shm)?|(out|err)\\.log|home|tmp(/sqlite.*)?)"));
  }

  private static void judge(Hostile hostile, Set<String> read, List<String> errors) {
    String path = hostile.file().toString();
    boolean isRead = read.contains(path);
    String shown = "hearsay: " + Visible.of(path);
    boolean isRefused = errors.stream().anyMatch(line -> line.startsWith(shown));
    assertThat(isRead || isRefused).as("%s: says nothing", hostile).isTrue();
    assertThat(isRead || hostile.fate() != Fate.READ)
        .as("%s: is good, and not read", hostile)
        .isTrue();
    assertThat(isRefused || hostile.fate() != Fate.REFUSED)
        .as("%s: is not refused", hostile)
        .isTrue();
  }

  private static Set<String> pathsIn(Path caseFile) {
    Set<String> paths = new HashSet<>();
    try (CaseStore store = SqliteCaseStore.openToRead(caseFile)) {
      store.listProvenances().forEach(p -> paths.add(p.path()));
    }
    return paths;
  }

  private static Set<Path> listAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new HashSet<>(all.toList());
    }
  }
}
