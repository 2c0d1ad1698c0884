/** Reports as they come in: bytes decoded, title, outlet and date found, the text never altered. */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
