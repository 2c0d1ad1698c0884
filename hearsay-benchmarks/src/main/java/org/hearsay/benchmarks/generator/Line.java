package org.hearsay.benchmarks.generator;

import java.util.List;
import org.hearsay.benchmarks.generator.MadeReport.Label;
import org.hearsay.gazetteer.Entity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a made-up report before it has a language.
 *
 * @param topic of the claim that it states; null when it states none
 * @param number in the claim, as this report has it
 * @param frame how it is stated: say, insert, relay, deny, plain; "filler" when it states nothing
 * @param speaker who states it; null for the report itself
 * @param seed of the wording
 */
record Line(@Nullable String topic, int number, String frame, @Nullable Entity speaker, long seed) {

  Line withNumber(int other) {
    return new Line(topic, other, frame, speaker, seed);
  }

  Line unattributed() {
    return new Line(topic, number, "plain", null, seed);
  }

  /** The sentence as text, with the content that is stated in it. */
  record Worded(String text, List<Label> labels) {

    static Worded of(String sentence, String content, Line line, String claim) {
      int start = sentence.indexOf(content);
      String stance = line.frame.equals("deny") ? "denied" : "affirmed";
      Span span = new Span(start, start + content.length());
      Entity speaker = line.speaker;
      return new Worded(
          sentence, List.of(new Label(span, claim, speaker == null ? null : speaker.id(), stance)));
    }
  }
}
