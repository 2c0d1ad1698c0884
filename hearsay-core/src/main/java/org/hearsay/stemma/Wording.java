package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;

/**
 * The words of a report's own text in order, folded, without its furniture.
 *
 * @param words folded
 * @param spans where they stand
 * @param quoted which of them stand in quotation marks
 */
record Wording(List<String> words, List<Span> spans, BitSet quoted) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern QUOTATION =
      Pattern.compile("[\"“„«»”]([^\"“„«»”\\n]{1,800})[\"”“«»]");

  static Wording of(Witness witness) {
    String text = witness.report().text();
    Span body = witness.report().body();
    BitSet quotedAt = new BitSet();
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      quotedAt.set(quotation.start(1), quotation.end(1));
    }
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    BitSet quoted = new BitSet();
    Matcher word = WORD.matcher(text).region(body.start(), body.end());
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      if (witness.report().furniture().stream().noneMatch(f -> f.overlaps(span))) {
        quoted.set(words.size(), quotedAt.get(word.start()));
        words.add(Folding.fold(word.group()));
        spans.add(span);
      }
    }
    return new Wording(List.copyOf(words), List.copyOf(spans), quoted);
  }

  int size() {
    return words.size();
  }

  /** The words that are not quoted. */
  int ownWords() {
    return words.size() - quoted.cardinality();
  }

  /** The text from one word up to another, that one left out. */
  Span span(int from, int to) {
    return spans.get(from).cover(spans.get(to - 1));
  }
}
