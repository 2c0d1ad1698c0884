/** Numbers in digits and words, with their bounds and units. */
@NullMarked
package org.hearsay.reading.quantity;

import org.jspecify.annotations.NullMarked;
