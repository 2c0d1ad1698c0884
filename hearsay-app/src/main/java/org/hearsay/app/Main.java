package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.hearsay.app.cli.Hearsay;
import org.hearsay.app.cli.PackLanguages;
import org.hearsay.app.cli.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts the command line in the setting of this installation. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Setting setting =
        new Setting(
            Engine::load,
            new PackLanguages(),
            CommandLine.Help.Ansi.AUTO.enabled(),
            findExamples(),
            Path.of(System.getProperty("user.home", ".")));
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = Hearsay.commandLine(setting).setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** What we print is UTF-8 whatever the locale says, as the exports must be. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
  }

  /** The folder {@code examples} beside this program, or above it. */
  private static Optional<Path> findExamples() {
    @Nullable CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      for (Path at = Path.of(source.getLocation().toURI()); at != null; at = at.getParent()) {
        Path examples = at.resolve("examples");
        if (Files.isDirectory(examples)) {
          return Optional.of(examples);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
