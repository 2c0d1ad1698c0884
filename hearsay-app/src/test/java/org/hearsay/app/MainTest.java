package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command {@code hearsay} itself, without its subcommands. */
final class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void help_tellsUsage() {
    assertThat(hearsay("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: hearsay");
  }

  @Test
  void version_namesItself() {
    assertThat(hearsay("--version")).isZero();
    assertThat(out.toString()).startsWith("hearsay ");
  }

  @Test
  void noCommand_isWrongUsage() {
    assertThat(hearsay()).isEqualTo(2);
    assertThat(err.toString()).contains("a command is missing");
  }

  private int hearsay(String... args) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
