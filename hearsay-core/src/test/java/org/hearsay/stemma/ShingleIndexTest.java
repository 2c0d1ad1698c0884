package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What texts share stays small, whatever they repeat. */
final class ShingleIndexTest {

  private static final String STORY =
      "The mayor told the council on Friday that the old tram line would close for a year.";

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void sharedWords_meetAtTheirPlaces() {
    var index = new ShingleIndex(List.of(wording(STORY), wording("Yesterday: " + STORY)));
    assertThat(index.hits(0).get(1).toArray())
        .hasSize(13)
        .startsWith(SharedText.pack(0, 1), SharedText.pack(1, 2));
    assertThat(index.hits(1).size()).isZero();
  }

  @Test
  void refrain_countsAtItsFirstPlaces() {
    Wording refrain = wording("he said she said so ".repeat(20_000));
    var hits = new ShingleIndex(List.of(refrain, refrain)).hits(0);
    assertThat(hits.get(1).size()).isBetween(20, 100);
  }

  @Test
  void textThatAllHave_meetsTheNextFew() {
    var index = new ShingleIndex(Collections.nCopies(200, wording(STORY)));
    assertThat(index.hits(0).size()).isEqualTo(24);
    assertThat(index.hits(100).size()).isEqualTo(24);
    assertThat(index.hits(198).size()).isEqualTo(1);
  }

  private Wording wording(String text) {
    Report report =
        new Report(
            "r",
            "r.txt",
            "r",
            text,
            new Span(0, text.length()),
            "en",
            null,
            null,
            null,
            null,
            List.of());
    return Wording.of(new Witness(report, "en", null), vocabulary);
  }
}
