package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldingTest {

  @Test
  void fold_isOneForBothScripts() {
    assertThat(Folding.fold("Анна Ковальчук")).isEqualTo(Folding.fold("Anna Kovalchuk"));
    assertThat(Folding.fold("Андрій Петренко")).isEqualTo("andrii petrenko");
  }

  @Test
  void fold_dropsMarks() {
    assertThat(Folding.fold("Łódź – Straße")).isEqualTo("lodz - strasse");
  }
}
