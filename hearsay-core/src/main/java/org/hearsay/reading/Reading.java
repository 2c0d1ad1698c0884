package org.hearsay.reading;

import java.util.List;
import org.hearsay.language.LanguagePack;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What analysis makes of one report in a language that has a pack.
 *
 * @param report the report
 * @param pack the pack of its language
 * @param tokens all tokens of the body that are not furniture, in order
 * @param sentences in order, without gaps over {@code tokens}
 * @param lexicon what the pack's tables say about the tokens
 * @param mentions in order, not overlapping
 * @param times in order, not overlapping
 * @param quantities in order
 * @param furniture parts of the body that are not of the report, in order
 * @param wire the outlet that a line of the report names as its source; null when none does
 * @param published as stated or inferred; null when neither could be
 */
public record Reading(
    Report report,
    LanguagePack pack,
    List<Token> tokens,
    List<Sentence> sentences,
    Matches lexicon,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Furniture> furniture,
    @Nullable Mention wire,
    @Nullable Published published) {

  public Reading {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    furniture = List.copyOf(furniture);
  }
}
