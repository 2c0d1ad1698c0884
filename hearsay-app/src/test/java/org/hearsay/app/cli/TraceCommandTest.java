package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code hearsay trace}. */
final class TraceCommandTest extends CommandLineFixture {

  @BeforeEach
  void read() throws IOException {
    hearsay("read", reports(), "--case", caseFile());
  }

  @Test
  void claim_isTracedToItsVoices() {
    assertThat(hearsay("trace", caseFile(), "c1")).isZero();
    assertThat(out.toString()).contains("c1").contains("(voice)").contains("└ says: ");
  }

  @Test
  void unknownClaim_isNamed() {
    assertThat(hearsay("trace", caseFile(), "c999")).isEqualTo(Exit.FAILED);
    assertThat(err.toString()).contains("holds no claim c999");
  }
}
