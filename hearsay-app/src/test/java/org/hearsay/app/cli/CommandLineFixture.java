package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.ToyAnalysis;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands with the toy analysis in a folder of their own. */
abstract class CommandLineFixture {

  static final String MAY = "Ann says: the bridge is open.\nBob denies: the bridge is open.\n";
  static final String JUNE = "Łódź news\n\nCarl says: the bridge is open.\nCarl says: it rains.\n";

  @TempDir Path folder;

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  /** Runs a command; {@link #out} and {@link #err} hold what it printed. */
  int hearsay(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    return Hearsay.commandLine(setting())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }

  Setting setting() {
    return new Setting(
        ToyAnalysis::new,
        new ToyLanguages(),
        false,
        Optional.of(folder.resolve("examples")),
        folder.resolve("home"));
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A folder with two toy reports, and the case for them. */
  Path reports() throws IOException {
    write("reports/may.txt", MAY);
    write("reports/deep/june.md", JUNE);
    return folder.resolve("reports");
  }

  Path caseFile() {
    return folder.resolve("case.db");
  }

  /** Two languages, and a check that finds two problems in every folder but "good". */
  private static final class ToyLanguages implements Languages {
    @Override
    public List<Language> list() {
      return List.of(new Language("aa", "Afar", "1 pattern"), new Language("zu", "Zulu", "none"));
    }

    @Override
    public Check check(Path pack) {
      return pack.endsWith("good")
          ? new Check("2 patterns", List.of())
          : new Check("", List.of("aa/cues.tsv:3: no tab", "aa/time.tsv: is empty"));
    }
  }
}
