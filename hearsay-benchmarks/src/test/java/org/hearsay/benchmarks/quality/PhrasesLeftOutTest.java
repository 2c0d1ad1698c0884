package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PhrasesLeftOutTest {

  private final PhrasesLeftOut table;

  PhrasesLeftOutTest() throws IOException {
    table = PhrasesLeftOut.read(QualityCommand.home());
  }

  @Test
  void bareDay_isLeftOut() {
    assertThat(table.classOf("it", "dates", "il 7")).contains("day without month");
  }

  @Test
  void dayWithItsMonth_counts() {
    assertThat(table.classOf("it", "dates", "il 7 maggio")).isEmpty();
    assertThat(table.classOf("de", "dates", "Mai 2019")).isEmpty();
  }

  @Test
  void fraction_isLeftOutAmongNumbersOnly() {
    assertThat(table.classOf("en", "numbers", "7/9")).isPresent();
    assertThat(table.classOf("en", "money", "7/9")).isEmpty();
  }
}
