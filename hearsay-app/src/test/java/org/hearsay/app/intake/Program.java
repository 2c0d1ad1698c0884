package org.hearsay.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own, in a folder of its own. */
final class Program {

  private final Path folder;
  private final String main;

  /**
   * A program that runs in {@code folder}.
   *
   * @param main the class that starts it
   */
  Program(Path folder, String main) {
    this.folder = folder;
    this.main = main;
  }

  Path out() {
    return folder.resolve("out.log");
  }

  Path err() {
    return folder.resolve("err.log");
  }

  /** Starts it with 512 MB of memory, a home and a folder for temporary files of its own. */
  Process start(Object... arguments) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path home = Files.createDirectories(folder.resolve("home"));
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                main));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectOutput(out().toFile())
        .redirectError(err().toFile())
        .start();
  }

  /** Runs it to its end. */
  int run(Object... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    if (!process.waitFor(30, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("no end after 30 minutes: " + List.of(arguments));
    }
    return process.exitValue();
  }
}
