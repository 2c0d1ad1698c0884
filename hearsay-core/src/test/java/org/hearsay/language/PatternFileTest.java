package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.language.BadPack.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code patterns.yaml}: what is read, and what is said of a file that is wrong. */
final class PatternFileTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Map<Construction, Pattern> read(String yaml) throws IOException {
    Files.writeString(folder.resolve("patterns.yaml"), yaml);
    return PatternFile.read(folder, "xx", new TableReader(problems));
  }

  @Test
  void example_knowsItsLine() throws IOException {
    Pattern that =
        read("# top\n- id: that\n  must:\n    - \"[s A] says\"\n").get(Construction.THAT);
    assertThat(that.must()).singleElement().hasFieldOrPropertyWithValue("line", 4);
    assertThat(problems).isEmpty();
  }

  @Test
  void unknownConstruction_isNamedWithItsLine() throws IOException {
    assertThat(read("- id: that\n- id: thta\n")).containsOnlyKeys(Construction.THAT);
    assertThat(problems.getFirst().toString())
        .startsWith("xx/patterns.yaml:2: unknown construction \"thta\"");
  }

  @Test
  void unknownKey_isNamedWithItsLine() throws IOException {
    read("- id: that\n  shall:\n    - x\n");
    assertThat(problems.getFirst().toString()).startsWith("xx/patterns.yaml:2: unknown key");
  }

  @Test
  void secondOfAKind_isAProblem() throws IOException {
    read("- id: that\n- id: that\n");
    assertThat(problems.getFirst().toString()).contains("a second time");
  }

  @Test
  void bareBracket_isExplained() throws IOException {
    read("- id: that\n  must:\n    - [s A]\n");
    assertThat(problems.getFirst().toString()).contains(":3: ").contains("in quotes");
  }

  @Test
  void noFile_hasNoPatterns() {
    assertThat(PatternFile.read(folder.resolve("none"), "xx", new TableReader(problems))).isEmpty();
  }
}
