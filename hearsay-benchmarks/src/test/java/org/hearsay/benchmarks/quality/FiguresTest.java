package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate's own arithmetic: what is a fall, what is kept. */
final class FiguresTest {

  @TempDir private Path folder;

  private static Figures of(double chain, double stance) {
    Figures figures = new Figures();
    figures.put("chain", "all", chain, 500);
    figures.put("stance", "xx", stance, 10);
    return figures;
  }

  @Test
  void fall_isNamed() {
    assertThat(of(0.70, 0.5).fallenFrom(of(0.71, 0.5)))
        .containsExactly("chain, all: fell from 0.710 to 0.700 (500 items)");
  }

  @Test
  void hair_isNoFall() {
    assertThat(of(0.706, 0.5).fallenFrom(of(0.71, 0.5))).isEmpty();
  }

  @Test
  void oneOfFewItems_isNoFall() {
    assertThat(of(0.71, 0.41).fallenFrom(of(0.71, 0.5))).isEmpty();
    assertThat(of(0.71, 0.39).fallenFrom(of(0.71, 0.5))).hasSize(1);
  }

  @Test
  void figureThatIsGone_isNamed() {
    assertThat(new Figures().fallenFrom(of(0.7, 0.5))).hasSize(2);
  }

  @Test
  void ratchet_keepsTheHigher() {
    Figures raised = of(0.8, 0.4).raised(of(0.7, 0.5));
    assertThat(raised.fallenFrom(of(0.8, 0.5))).isEmpty();
  }

  @Test
  void file_readsBack() throws IOException {
    Path file = folder.resolve("figures.tsv");
    of(0.7, 0.5).write(file);
    assertThat(Figures.read(file).fallenFrom(of(0.7, 0.5))).isEmpty();
    assertThat(of(0.7, 0.5).fallenFrom(Figures.read(file))).isEmpty();
  }

  @Test
  void badLine_isNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.tsv"), "# top\nchain\tall\n");
    assertThatThrownBy(() -> Figures.read(file)).hasMessageContaining("figures.tsv:2: 2 columns");
  }
}
