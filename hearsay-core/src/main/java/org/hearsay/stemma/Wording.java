package org.hearsay.stemma;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * The words of a report's own text in order, as numbers of a vocabulary, without its furniture: a
 * dozen bytes a word, as all reports' are kept at once.
 */
final class Wording {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern QUOTATION =
      Pattern.compile("[\"“„«»”]([^\"“„«»”\\n]{1,800})[\"”“«»]");

  private final int[] words;
  private final long[] places;
  private final BitSet quoted;

  private Wording(int[] words, long[] places, BitSet quoted) {
    this.words = words;
    this.places = places;
    this.quoted = quoted;
  }

  static Wording of(Witness witness, Vocabulary vocabulary) {
    String text = witness.report().text();
    Span body = witness.report().body();
    BitSet quotedAt = new BitSet();
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      quotedAt.set(quotation.start(1), quotation.end(1));
    }
    BitSet furniture = new BitSet();
    witness.report().furniture().forEach(span -> furniture.set(span.start(), span.end()));
    IntArrayList words = new IntArrayList();
    LongArrayList places = new LongArrayList();
    BitSet quoted = new BitSet();
    Matcher word = WORD.matcher(text).region(body.start(), body.end());
    while (word.find()) {
      int marked = furniture.nextSetBit(word.start());
      if (marked < 0 || marked >= word.end()) {
        quoted.set(words.size(), quotedAt.get(word.start()));
        words.add(vocabulary.number(witness.language(), word.group()));
        places.add(SharedText.pack(word.start(), word.end()));
      }
    }
    return new Wording(words.toArray(), places.toArray(), quoted);
  }

  int size() {
    return words.length;
  }

  /** The number of the word at a place. */
  int word(int at) {
    return words[at];
  }

  /** Which of the words stand in quotation marks. */
  BitSet quoted() {
    return quoted;
  }

  /** How many words are not quoted. */
  int ownWords() {
    return words.length - quoted.cardinality();
  }

  /** The text from one word up to another, that one left out. */
  Span span(int from, int to) {
    return new Span((int) (places[from] >> 32), (int) places[to - 1]);
  }
}
