package org.hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a report before it is read, from where it came in.
 *
 * @param form null when the bytes must tell
 * @param charset as declared outside the bytes; null when it is not
 * @param facts what the report's own words take precedence over
 */
public record Given(@Nullable Form form, @Nullable String charset, Facts facts) {

  public static final Given NOTHING = new Given(null, null, Facts.NONE);

  public static Given form(Form form, Facts facts) {
    return new Given(form, null, facts);
  }
}
