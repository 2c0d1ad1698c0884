package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementLine;
import org.junit.jupiter.api.Test;

/** Who originates a claim, and whether independently. */
final class StandingTest {

  @Test
  void organsOfOneGovernment_areOneVoice() {
    assertThat(standing("r1 <kirby=us transfer", "r2 <blinken=us transfer"))
        .isEqualTo("us: one origin 3; echoes r2");
  }

  @Test
  void nobodyNamed_isNoOrigin() {
    assertThat(standing("r1 transfer", "r2 transfer"))
        .isEqualTo(": not established 6; echoes r1, r2");
  }

  @Test
  void twoFirstHandVoices_areEstablished() {
    assertThat(standing("r1 <kirby=us *imagery transfer", "r2 <shin=kr transfer"))
        .isEqualTo("us, kr: established 1; echoes ");
  }

  @Test
  void voiceThatCreditsTheOther_isNotIndependent() {
    assertThat(standing("r1 <cbs! <official=us transfer", "r2 <cbs! *imagery transfer"))
        .isEqualTo("us, cbs: not established 3; echoes ");
  }

  @Test
  void voicesWithACommonSource_areNotIndependent() {
    assertThat(
            standing(
                "r1 <a *document transfer",
                "r2 <b *imagery transfer",
                "r3 <a <leak transfer",
                "r4 <b <leak maybe transfer"))
        .startsWith("a, b, leak: not established");
  }

  @Test
  void outletThatRepeats_doesNotEstablish() {
    assertThat(standing("r1 <kirby=us transfer", "r2 <bbc! transfer"))
        .isEqualTo("us, bbc: not established 3; echoes ");
  }

  @Test
  void deniedWithoutEvidence_isDoubtful() {
    assertThat(standing("r1 <kirby=us transfer", "r2 <peskov=ru no transfer"))
        .isEqualTo("us: one origin 4; echoes r2");
  }

  @Test
  void onlyHedged_isDoubtful() {
    assertThat(standing("r1 <kirby=us maybe transfer")).isEqualTo("us: one origin 4; echoes ");
  }

  private static String standing(String... lines) {
    List<Statement> statements = StatementLine.read(String.join("\n", lines));
    Claim claim = new Claim("c1", "", statements.stream().map(Statement::id).toList(), List.of());
    Outlets outlets = new Outlets(List.of(), name -> null);
    Standing standing = new StandingFinder(Map.of(), outlets, Marks.NONE).find(claim, statements);
    return "%s: %s %d; echoes %s"
        .formatted(
            String.join(", ", standing.voices()),
            standing.independence().label().toLowerCase(Locale.ROOT),
            standing.credibility(),
            String.join(", ", standing.echoes()));
  }
}
