package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Sentences with marked spans. */
final class MarkedTest {

  @Test
  void marks_areTakenOut() {
    Marked marked = Marked.of("[s Ann] [c says] that [t it rains].").orElseThrow();
    assertThat(marked.text()).isEqualTo("Ann says that it rains.");
    assertThat(marked.spans("t")).containsExactly(new Span(14, 22));
  }

  @Test
  void negatedMark_keepsItsSign() {
    assertThat(Marked.of("It [!say rains].").orElseThrow().marks().getFirst().name())
        .isEqualTo("!say");
  }

  @Test
  void strayBracket_isNoMark() {
    assertThat(Marked.of("Ann [and Bob")).isEmpty();
  }
}
