package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;

/** Parts words that a language joins of others, by what its dictionary knows. */
final class CompoundSplitter {

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 48;
  private static final int DEEPEST = 2;

  private final Morphology dictionary;
  private final List<String> links;

  /**
   * A splitter.
   *
   * @param links what can stand between two parts; an empty one for nothing
   */
  CompoundSplitter(Morphology dictionary, List<String> links) {
    this.dictionary = dictionary;
    this.links = List.copyOf(links);
  }

  /** The parts of a word in lower case, the head last; empty when it is none of two nouns. */
  List<String> parts(String lower) {
    return links.isEmpty() || lower.length() > LONGEST ? List.of() : parts(lower, 0);
  }

  private List<String> parts(String lower, int depth) {
    int joint = lower.lastIndexOf('-');
    if (joint > 0 && joint < lower.length() - SHORTEST_PART) {
      String head = lower.substring(joint + 1);
      return isNoun(head) ? List.of(lower.substring(0, joint), head) : List.of();
    }
    for (int i = SHORTEST_PART; i <= lower.length() - SHORTEST_HEAD; i++) {
      if (isNoun(lower.substring(i))) {
        List<String> front = front(lower.substring(0, i), depth);
        if (!front.isEmpty()) {
          List<String> parts = new ArrayList<>(front);
          parts.add(lower.substring(i));
          return parts;
        }
      }
    }
    return List.of();
  }

  /** The parts in front of a head; empty when they are no words. */
  private List<String> front(String joined, int depth) {
    for (String link : links) {
      String part = joined.substring(0, Math.max(0, joined.length() - link.length()));
      if (joined.endsWith(link) && part.length() >= SHORTEST_PART) {
        if (isNoun(part)) {
          return List.of(part);
        }
        List<String> deeper = depth < DEEPEST ? parts(part, depth + 1) : List.of();
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    // a final vowel can be lost in front of the head
    return isNoun(joined + "e") ? List.of(joined + "e") : List.of();
  }

  private boolean isNoun(String lower) {
    return analyses(lower).stream().anyMatch(a -> a.is(Feature.NOUN));
  }

  /** The readings of a part as a noun, which is written with a capital where nouns are. */
  List<Analysis> analyses(String lower) {
    String capital = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    return dictionary.analyse(capital);
  }
}
