package org.hearsay.language;

import java.util.List;

/**
 * A construction as one language has it, with examples.
 *
 * @param construction what it is
 * @param must sentences in which it must be found, with marked spans
 * @param mustNot sentences in which it must not be found
 */
public record Pattern(Construction construction, List<Example> must, List<Example> mustNot) {

  public Pattern {
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }

  /** A pattern without examples. */
  static Pattern of(Construction construction) {
    return new Pattern(construction, List.of(), List.of());
  }

  /**
   * One example.
   *
   * @param text the sentence with its marks, as docs/language-packs.md describes them
   * @param file where it stands
   * @param line number in its file, from 1
   */
  public record Example(String text, String file, int line) {}
}
