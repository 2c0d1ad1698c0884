/** Dates and stretches of days that a text names, resolved against its day of publication. */
@NullMarked
package org.hearsay.reading.time;

import org.jspecify.annotations.NullMarked;
