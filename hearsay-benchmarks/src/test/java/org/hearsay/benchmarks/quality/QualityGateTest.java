package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * No figure of the corpus falls below what was reached. {@code ./hearsay-bench quality} prints all;
 * {@code ./hearsay-bench quality ratchet} raises those that rose.
 */
final class QualityGateTest {

  private static final int FEWEST_REPORTS = 79;

  @Test
  void figures_doNotFall() throws Exception {
    Figures now = QualityCommand.measure();
    assertThat(now.fallenFrom(Figures.read(QualityCommand.kept()))).isEmpty();
  }

  @Test
  void corpus_isWhole() throws Exception {
    assertThat(new Corpus(QualityCommand.home()).gold())
        .hasSizeGreaterThanOrEqualTo(FEWEST_REPORTS);
  }
}
