/**
 * Places in a text, and the plain values that every stage shares: spans, intervals, quantities,
 * folding.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
