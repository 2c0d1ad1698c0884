/** What analysis makes of one report: sentences, tokens, mentions, times, quantities. */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
