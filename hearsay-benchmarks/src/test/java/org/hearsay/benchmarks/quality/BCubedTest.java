package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The measure of groupings. */
final class BCubedTest {

  private static final Map<String, String> GOLD = Map.of("1", "a", "2", "a", "3", "b");

  @Test
  void sameGrouping_isPerfect() {
    assertThat(BCubed.of(GOLD, Map.of("1", "x", "2", "x", "3", "y")).f1()).isEqualTo(1);
  }

  @Test
  void everythingApart_losesRecall() {
    BCubed score = BCubed.of(GOLD, Map.of("1", "x", "2", "y", "3", "z"));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void missingItem_scoresNothing() {
    assertThat(BCubed.of(GOLD, Map.of("3", "z")).recall()).isCloseTo(1.0 / 3, within(1e-9));
  }
}
