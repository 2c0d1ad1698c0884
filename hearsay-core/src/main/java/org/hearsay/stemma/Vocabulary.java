package org.hearsay.stemma;

import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.BitSet;
import org.hearsay.text.Folding;

/** The different words of a case, each language's its own, numbered as they come. */
final class Vocabulary {

  /** Shorter words seldom say what a report is about. */
  private static final int CONTENT = 3;

  private final ObjectIntHashMap<String> numbers = new ObjectIntHashMap<>();
  private final BitSet content = new BitSet();

  /** The number of a word in a language, whatever its case and its marks. */
  int number(String language, String word) {
    String folded = Folding.fold(word);
    String key = language + ' ' + folded;
    int found = numbers.indexOf(key);
    if (numbers.indexExists(found)) {
      return numbers.indexGet(found);
    }
    int number = numbers.size();
    numbers.indexInsert(found, key, number);
    content.set(number, folded.length() >= CONTENT);
    return number;
  }

  int size() {
    return numbers.size();
  }

  /** Whether a word, by its length, carries content. */
  boolean isContent(int number) {
    return content.get(number);
  }
}
