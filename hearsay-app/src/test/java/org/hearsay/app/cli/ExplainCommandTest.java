package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code hearsay explain}: the whole report, a part of it, and what cannot be explained. */
final class ExplainCommandTest extends CommandLineFixture {

  private Path may() throws IOException {
    return write("may.txt", "Łódź 🌉\n" + MAY);
  }

  @Test
  void report_isExplainedSentenceBySentence() throws IOException {
    assertThat(hearsay("explain", may())).isZero();
    assertThat(out.toString())
        .contains("read as en, not dated", "colon: Ann >says> affirmed {the bridge is open}")
        .contains("stance  denied: cue \"denies\"");
  }

  @Test
  void line_explainsItsSentencesOnly() throws IOException {
    assertThat(hearsay("explain", may(), "--line", 3)).isZero();
    assertThat(out.toString()).contains("Bob").doesNotContain("Ann");
  }

  @Test
  void characters_areCountedAsCodePoints() throws IOException {
    assertThat(hearsay("explain", may(), "--from", 7, "--to", 8)).isZero();
    assertThat(out.toString()).contains("Ann").doesNotContain("Bob");
  }

  @Test
  void json_isOneObject_withSpansInCodePoints() throws IOException {
    assertThat(hearsay("explain", may(), "--json", "--line", 2)).isZero();
    assertThat(out.toString())
        .hasLineCount(1)
        .contains(
            "\"constructions\":[{\"id\":\"colon\",\"via\":null,\"viaBy\":null,\"source\":[7,10]");
  }

  @Test
  void hyphen_readsStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(MAY.getBytes(StandardCharsets.UTF_8)));
      assertThat(hearsay("explain", "-")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).startsWith("standard input  read as en");
  }

  @Test
  void missingFile_isNamed() {
    assertThat(hearsay("explain", folder.resolve("none.txt"))).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("none.txt: there is no such file");
  }

  @Test
  void folder_isRefused() {
    assertThat(hearsay("explain", folder)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("name a report, not a folder");
  }

  @Test
  void lineThatIsNotThere_isNamed() throws IOException {
    assertThat(hearsay("explain", may(), "--line", 9)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("has no line 9; it has 3");
  }

  @Test
  void charactersThatAreNotThere_areNamed() throws IOException {
    assertThat(hearsay("explain", may(), "--from", 8, "--to", 7)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("has no characters from 8 to 7");
  }

  @Test
  void lineAndCharacters_areWrongUsage() throws IOException {
    assertThat(hearsay("explain", may(), "--line", 1, "--from", 8)).isEqualTo(Exit.USAGE);
  }

  @Test
  void languageWithoutPack_isNamed() throws IOException {
    Path file = write("x.txt", "Nobody says it here\n");
    assertThat(hearsay("explain", file)).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("holds no sentence that is read (language xx)");
  }
}
