package org.hearsay.reading;

import org.hearsay.text.Span;

/**
 * What is in a report's text and not of it.
 *
 * @param span its place
 * @param kind teaser, credit, {@link #SOURCE}, caption, cookie, share, list, advert, heading,
 *     foreign, markup
 * @param why the rule or words that show it
 */
public record Furniture(Span span, String kind, String why) {

  /** The kind of a line that names the agency from which the whole report is taken. */
  public static final String SOURCE = "source";
}
