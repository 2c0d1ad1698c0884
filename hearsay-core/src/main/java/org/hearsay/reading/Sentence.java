package org.hearsay.reading;

import org.hearsay.text.Span;

/**
 * A run of tokens that ends as a sentence does.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of the paragraph that it stands in, from 0
 * @param span from the first token's start to the last one's end
 */
public record Sentence(int first, int end, int paragraph, Span span) {

  public int size() {
    return end - first;
  }
}
