package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.LanguagePack;
import org.hearsay.text.Span;

/** Makes tokens of a text in the language of a pack. */
public final class Tokenizer {

  private final LanguagePack pack;

  public Tokenizer(LanguagePack pack) {
    this.pack = pack;
  }

  /** All tokens of {@code text}. */
  public List<Token> tokens(String text) {
    return tokens(text, List.of(new Span(0, text.length())));
  }

  /** The tokens of these parts of {@code text}, in order. */
  public List<Token> tokens(String text, List<Span> parts) {
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    for (Span part : parts) {
      pack.breaker()
          .breakWords(
              text,
              part.start(),
              part.end(),
              (start, end) ->
                  tokens.add(
                      new Token(start, end, pack.vocabulary().word(text.substring(start, end)))));
    }
    return tokens;
  }
}
