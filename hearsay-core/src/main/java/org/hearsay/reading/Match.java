package org.hearsay.reading;

import org.hearsay.language.Entry;

/**
 * A phrase of a pack's tables, found.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param entry what it stands for
 */
public record Match(int first, int end, Entry entry) {

  public int length() {
    return end - first;
  }
}
