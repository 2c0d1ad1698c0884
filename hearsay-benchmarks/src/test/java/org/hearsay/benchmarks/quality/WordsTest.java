package org.hearsay.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are the same to a score, and where words stand. */
final class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Jana Nowaka, Jan Nowak, true",
    "the ministry, ministry of health, true",
    "Reuters, Agerpres, false",
    "Óscar Pérez, Oscar Perez, true",
    "rządu Węgier, rząd Słowacji, true"
  })
  void name_isTheSame_byItsTellingWords(String wanted, String name, boolean same) {
    assertThat(Words.sameName(wanted, List.of(name))).isEqualTo(same);
  }

  @Test
  void words_areFound_acrossLines() {
    assertThat(Words.locate("It  rained\nall day.", "rained all")).isEqualTo(new Span(4, 14));
    assertThat(Words.locate("It rained.", "snowed")).isNull();
  }

  @Test
  void dice_isTwiceTheShared() {
    assertThat(Words.dice(new Span(0, 9), new Span(3, 13), "It rained all day")).isEqualTo(0.5);
  }
}
