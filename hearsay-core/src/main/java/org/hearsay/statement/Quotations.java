package org.hearsay.statement;

import java.util.List;
import org.hearsay.reading.Sentence;

/** Which quotations go on from sentence to sentence, in marks or behind a dash. */
final class Quotations {

  private final View view;
  private final int[] begins;
  private final boolean[] openBehind;
  private boolean open;
  private boolean dashed;
  private int begun;

  Quotations(View view) {
    this.view = view;
    List<Sentence> sentences = view.reading().sentences();
    this.begins = new int[sentences.size()];
    this.openBehind = new boolean[sentences.size()];
    for (int s = 0; s < begins.length; s++) {
      Sentence sentence = sentences.get(s);
      if (s == 0 || sentences.get(s - 1).paragraph() != sentence.paragraph()) {
        openParagraph(sentence, s);
      }
      begins[s] = open ? begun : s;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        read(i, s, sentence.first());
      }
      openBehind[s] = open;
    }
  }

  /** A quotation goes on in the next paragraph only if its mark is written again. */
  private void openParagraph(Sentence sentence, int number) {
    open &= !dashed && view.isOpener(sentence.first());
    dashed = view.isDash(sentence.first()) && sentence.size() > 2;
    if (dashed) {
      open = true;
      begun = number;
    }
  }

  private void read(int i, int number, int first) {
    String form = view.token(i).form();
    if (dashed) {
      open &= i == first || !view.isDash(i);
      return;
    }
    boolean opens =
        switch (form) {
          case "„", "«" -> true;
          case "“", "\"" -> !open;
          default -> false;
        };
    boolean closes =
        switch (form) {
          case "”", "»" -> true;
          case "“", "\"" -> open;
          default -> false;
        };
    if (opens) {
      open = true;
      begun = number;
    } else if (closes) {
      open = false;
    }
  }

  /** The sentence in which the quotation began that goes on at the start of this one. */
  int begin(int sentence) {
    return begins[sentence];
  }

  /** Whether a quotation goes on behind this sentence. */
  boolean isOpenBehind(int sentence) {
    return openBehind[sentence];
  }
}
