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
              (start, end) -> add(tokens, start, end, text.substring(start, end)));
    }
    return PartedVerbs.join(pack, tokens);
  }

  /** Two apostrophes or two grave accents are one quotation mark. */
  private void add(List<Token> tokens, int start, int end, String form) {
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    boolean twin =
        last != null
            && last.end() == start
            && last.is(form)
            && (form.equals("'") || form.equals("`"));
    if (twin && last != null) {
      tokens.set(tokens.size() - 1, new Token(last.start(), end, pack.vocabulary().word("\"")));
    } else {
      tokens.add(new Token(start, end, pack.vocabulary().word(form)));
    }
  }
}
