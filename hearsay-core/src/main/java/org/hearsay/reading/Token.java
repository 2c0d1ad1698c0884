package org.hearsay.reading;

import org.hearsay.language.Word;
import org.hearsay.text.Span;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param start first UTF-16 offset
 * @param end offset after the last
 * @param word its form with all readings
 */
public record Token(int start, int end, Word word) {

  public Span span() {
    return new Span(start, end);
  }

  public String form() {
    return word.form();
  }

  public String lower() {
    return word.lower();
  }

  /** Whether it is this mark. */
  public boolean is(String form) {
    return word.form().equals(form);
  }
}
