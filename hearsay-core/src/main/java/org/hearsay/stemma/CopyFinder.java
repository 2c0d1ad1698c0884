package org.hearsay.stemma;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pairs of reports in one language that share wording: an inverted index of word shingles, then
 * passages aligned from its hits, report by report.
 *
 * <p>Quotations do not count: two reports that quote one public statement copied it, not each
 * other.
 */
final class CopyFinder {

  /** The share of the shorter text's own words from which on it is a copy as a whole. */
  private static final double COPIED = 0.3;

  /**
   * The equal words from which on one passage is a copy, whatever stands around it: a paragraph.
   */
  private static final int PARAGRAPH = 30;

  /** Of two reports by one outlet, less than this is boilerplate or background told again. */
  private static final double SAME_OUTLET = 0.6;

  private final List<Witness> witnesses;
  private final List<Wording> wordings;
  private final Outlets outlets;

  /** Two reports, by number, the one that came out first in front, with what they share. */
  record Pair(int a, int b, SharedText shared, double share) {}

  CopyFinder(List<Witness> witnesses, List<Wording> wordings, Outlets outlets) {
    this.witnesses = witnesses;
    this.wordings = wordings;
    this.outlets = outlets;
  }

  /** Hands on the pairs in order; of what they rest on, one report's is kept at a time. */
  void find(Consumer<Pair> found) {
    ShingleIndex index = new ShingleIndex(wordings);
    for (int a = 0; a < wordings.size(); a++) {
      List<Pair> pairs = new ArrayList<>();
      for (IntObjectCursor<LongArrayList> hits : index.hits(a)) {
        Pair pair = pair(a, hits.key, hits.value.toArray());
        if (isCopy(pair)) {
          pairs.add(pair);
        }
      }
      pairs.sort(Comparator.comparingInt(Pair::b));
      pairs.forEach(found);
    }
  }

  private Pair pair(int a, int b, long[] hits) {
    Wording one = wordings.get(a);
    Wording other = wordings.get(b);
    SharedText shared = SharedText.of(hits, ShingleIndex.SHINGLE, other.quoted());
    int shorter = Math.max(1, Math.min(one.ownWords(), other.ownWords()));
    return new Pair(a, b, shared, Math.min(1, (double) shared.words() / shorter));
  }

  private boolean isCopy(Pair pair) {
    SharedText shared = pair.shared;
    if (outlets.sameOutlet(witnesses.get(pair.a), witnesses.get(pair.b))) {
      return pair.share >= SAME_OUTLET;
    }
    boolean paragraph =
        shared.words() >= PARAGRAPH
            && shared.runs().stream().anyMatch(run -> run.equal() >= PARAGRAPH);
    return paragraph || (pair.share >= COPIED && shared.words() >= SharedText.SHORTEST);
  }
}
