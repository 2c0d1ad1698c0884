package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One source of a chain, with the words that bring it in.
 *
 * @param surface the words that name the source, or that the pronoun or elided subject stands for
 * @param span where {@code surface} stands; for a resolved pronoun the place of its antecedent
 * @param cue the words by which it says something; empty when it goes on from a sentence before
 * @param cueSpan null when {@code cue} is empty
 * @param rule id of the construction that found it
 */
public record Link(
    Source source, String surface, Span span, String cue, @Nullable Span cueSpan, String rule) {

  Link withSource(Source source) {
    return new Link(source, surface, span, cue, cueSpan, rule);
  }
}
