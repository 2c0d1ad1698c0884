package org.hearsay.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Word;
import org.hearsay.reading.Token;
import org.hearsay.text.Words;

/** The lemmas of words as a search wants them: folded, and only where they are not the form. */
final class Lemmas {

  private Lemmas() {}

  /** By form, for the tokens that are one word each. */
  static Map<String, Set<String>> of(List<Token> tokens) {
    Map<String, Set<String>> lemmas = new HashMap<>();
    Set<Word> seen = new HashSet<>();
    for (Token token : tokens) {
      if (seen.add(token.word())) {
        List<String> form = Words.folded(token.form());
        if (form.size() == 1) {
          Set<String> others = of(token.word());
          others.remove(form.getFirst());
          if (!others.isEmpty()) {
            lemmas.computeIfAbsent(form.getFirst(), k -> new HashSet<>()).addAll(others);
          }
        }
      }
    }
    return lemmas;
  }

  /** Those of one word, without lemmas of several words. */
  static Set<String> of(Word word) {
    Set<String> lemmas = new HashSet<>();
    for (String key : word.keys()) {
      List<String> folded = Words.folded(key);
      if (folded.size() == 1) {
        lemmas.add(folded.getFirst());
      }
    }
    return lemmas;
  }
}
