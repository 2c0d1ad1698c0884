package org.hearsay.stemma;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * Where the same few words in a row stand in several texts.
 *
 * <p>Its size is bounded by the number of words, whatever the texts say: a shingle that a text
 * repeats counts at its first {@value #REPEATED} places, and each place meets at most the next
 * {@value #REACH}. What many texts hold is thus paired along the line in which they came out, not
 * each with all.
 */
final class ShingleIndex {

  /** Words in a shingle: five in a row are seldom chance, and survive small edits around them. */
  static final int SHINGLE = 5;

  /** Of a shingle that many texts have, each place is paired with so many next ones in time. */
  private static final int REACH = 24;

  /** A refrain, or filler, says nothing more after so many times in one text. */
  private static final int REPEATED = 4;

  private static final int NONE = -1;

  private final List<Wording> wordings;

  /** For each shingle that stands twice, where its places begin; the last entry ends all. */
  private final int[] starts;

  /** Text and word number, packed, in order. */
  private final long[] places;

  /** From a shingle's hash to its number. */
  private final LongIntHashMap numbers = new LongIntHashMap();

  /**
   * @param wordings in order of publication
   */
  ShingleIndex(List<Wording> wordings) {
    this.wordings = wordings;
    LongIntHashMap counts = new LongIntHashMap();
    each((hash, place) -> counts.addTo(hash, 1));
    IntArrayList ends = IntArrayList.from(0);
    // In the order in which the texts have them: the index is the same each time.
    each((hash, place) -> {
      int count = counts.get(hash);
      if (count > 1 && !numbers.containsKey(hash)) {
        numbers.put(hash, ends.size() - 1);
        ends.add(ends.get(ends.size() - 1) + count);
      }
    });
    this.starts = ends.toArray();
    this.places = new long[starts[starts.length - 1]];
    int[] next = Arrays.copyOf(starts, starts.length);
    each((hash, place) -> {
      int number = numbers.getOrDefault(hash, NONE);
      if (number != NONE) {
        places[next[number]++] = place;
      }
    });
  }

  /** For each later text, the places, packed and in order, where it has a shingle of this one. */
  IntObjectHashMap<LongArrayList> hits(int text) {
    IntObjectHashMap<LongArrayList> hits = new IntObjectHashMap<>();
    each(
        text,
        (hash, place) -> {
          int number = numbers.getOrDefault(hash, NONE);
          if (number != NONE) {
            int at = Arrays.binarySearch(places, starts[number], starts[number + 1], place);
            int end = Math.min(starts[number + 1], at + 1 + REACH);
            for (int i = at + 1; i < end; i++) {
              int other = (int) (places[i] >> 32);
              if (other != text) {
                add(hits, other, SharedText.pack((int) place, (int) places[i]));
              }
            }
          }
        });
    return hits;
  }

  private static void add(IntObjectHashMap<LongArrayList> hits, int other, long hit) {
    LongArrayList found = hits.get(other);
    if (found == null) {
      found = new LongArrayList();
      hits.put(other, found);
    }
    found.add(hit);
  }

  private interface Visitor {
    void visit(long hash, long place);
  }

  private void each(Visitor visitor) {
    for (int text = 0; text < wordings.size(); text++) {
      each(text, visitor);
    }
  }

  private void each(int text, Visitor visitor) {
    Wording wording = wordings.get(text);
    LongIntHashMap seen = new LongIntHashMap();
    for (int i = 0; i + SHINGLE <= wording.size(); i++) {
      long hash = hash(wording, i);
      if (seen.addTo(hash, 1) <= REPEATED) {
        visitor.visit(hash, SharedText.pack(text, i));
      }
    }
  }

  /** 64 bits: that two different shingles of a case have the same is not to be expected. */
  private static long hash(Wording wording, int from) {
    long hash = 0;
    for (int i = from; i < from + SHINGLE; i++) {
      hash = (hash ^ wording.word(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
