package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerReaderTest {

  @TempDir private Path folder;

  @Test
  void countries_needNoRow() throws IOException {
    Entity peru = read("").findEntity("pe").orElseThrow();
    assertThat(peru.name()).isEqualTo("Peru");
    assertThat(peru.voice()).isEqualTo("pe-gov");
  }

  @Test
  void outlet_speaksForItself() throws IOException {
    Gazetteer gazetteer = read("gazeta\tOUTLET\tThe Gazette\t-\tpe\t-\t-\t-");
    assertThat(gazetteer.findEntity("gazeta").orElseThrow().voice()).isEqualTo("gazeta");
    assertThat(gazetteer.voiceName("gazeta")).isEqualTo("The Gazette");
  }

  @Test
  void term_endsWithItsMonth() throws IOException {
    Gazetteer gazetteer = read("a\tPERSON\tA B\tpe-gov\tpe\t-\t-\tmayor@2019/2020-02");
    assertThat(gazetteer.findEntity("a").orElseThrow().terms().get(0).held().to())
        .isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void errors_nameFileAndLine() {
    assertThatThrownBy(() -> read("# x\na\tSTAR\tA\t-\t-\t-\t-\t-\nb\tPLACE\tB\t-\tzz\t-\t99,0\t-"))
        .hasMessageContaining("entities.tsv:2: unknown kind STAR")
        .hasMessageContaining("entities.tsv:3: no latitude,longitude")
        .hasMessageContaining("entities.tsv:3: unknown country zz");
  }

  private Gazetteer read(String entities) throws IOException {
    Files.writeString(folder.resolve("voices.tsv"), "x\tX\n");
    Files.writeString(folder.resolve("entities.tsv"), entities + "\n");
    return GazetteerReader.read(folder);
  }
}
