package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of reports in one language that share wording: an inverted index of word shingles, then
 * passages aligned from its hits.
 *
 * <p>Quotations do not count: two reports that quote one public statement copied it, not each
 * other.
 */
final class CopyFinder {

  /** Words in a shingle: five in a row are seldom chance, and survive small edits around them. */
  private static final int SHINGLE = 5;

  /** Of a shingle that many reports have, each is paired with so many next ones in time. */
  private static final int REACH = 24;

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

  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<Long, Set<Long>> entry : hits().entrySet()) {
      int a = (int) (entry.getKey() >> 32);
      int b = (int) (long) entry.getKey();
      Wording one = wordings.get(a);
      Wording other = wordings.get(b);
      SharedText shared = SharedText.of(entry.getValue(), SHINGLE, other.quoted());
      int shorter = Math.max(1, Math.min(one.ownWords(), other.ownWords()));
      double share = Math.min(1, (double) shared.words() / shorter);
      if (isCopy(a, b, shared, share)) {
        pairs.add(new Pair(a, b, shared, share));
      }
    }
    return pairs;
  }

  private boolean isCopy(int a, int b, SharedText shared, double share) {
    if (outlets.sameOutlet(witnesses.get(a), witnesses.get(b))) {
      return share >= SAME_OUTLET;
    }
    boolean paragraph =
        shared.words() >= PARAGRAPH
            && shared.runs().stream().anyMatch(run -> run.equal() >= PARAGRAPH);
    return paragraph || (share >= COPIED && shared.words() >= SharedText.SHORTEST);
  }

  /** From pairs of reports, packed, to the places where both have a shingle. */
  private Map<Long, Set<Long>> hits() {
    Map<String, List<long[]>> index = new HashMap<>();
    for (int w = 0; w < wordings.size(); w++) {
      Wording wording = wordings.get(w);
      for (int i = 0; i + SHINGLE <= wording.size(); i++) {
        String shingle =
            witnesses.get(w).language()
                + ' '
                + String.join(" ", wording.words().subList(i, i + SHINGLE));
        index.computeIfAbsent(shingle, k -> new ArrayList<>(2)).add(new long[] {w, i});
      }
    }
    Map<Long, Set<Long>> hits = new TreeMap<>();
    for (List<long[]> posting : index.values()) {
      for (int i = 0; i < posting.size(); i++) {
        int end = Math.min(posting.size(), i + 1 + REACH);
        for (int j = i + 1; j < end; j++) {
          long[] a = posting.get(i);
          long[] b = posting.get(j);
          if (a[0] != b[0]) {
            hits.computeIfAbsent(SharedText.pack((int) a[0], (int) b[0]), k -> new HashSet<>())
                .add(SharedText.pack((int) a[1], (int) b[1]));
          }
        }
      }
    }
    return hits;
  }
}
