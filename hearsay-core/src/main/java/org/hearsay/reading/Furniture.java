package org.hearsay.reading;

import org.hearsay.text.Span;

/**
 * What is in a report's text and not of it.
 *
 * @param span its place
 * @param kind teaser, credit, caption, cookie, share, list, advert, heading, foreign, markup
 * @param why the rule or words that show it
 */
public record Furniture(Span span, String kind, String why) {}
