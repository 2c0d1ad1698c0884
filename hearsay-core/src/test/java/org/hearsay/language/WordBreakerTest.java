package org.hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordBreakerTest {

  private static String words(String text) {
    WordBreaker breaker = new WordBreaker(Set.of("gen."), List.of("dell'"), List.of("n't", "'s"));
    List<String> words = new ArrayList<>();
    breaker.breakWords(text, 0, text.length(), (from, to) -> words.add(text.substring(from, to)));
    return String.join("|", words);
  }

  @Test
  void clitic_isCutOff() {
    assertEquals("Ann|'s|ship|was|n't|there", words("Ann's ship wasn't there"));
  }

  @Test
  void clitic_standsByItself() {
    assertEquals("'s", words("'s"));
    assertEquals("\"|Maria|\"|’s|crew", words("\"Maria\"’s crew"));
  }

  @Test
  void apostrophe_thatQuotes_isAMark() {
    assertEquals("'|save|us|'", words("'save us'"));
  }

  @Test
  void abbreviation_keepsItsFullStop() {
    assertEquals("Gen.|Lee|left|.", words("Gen. Lee left."));
  }
}
