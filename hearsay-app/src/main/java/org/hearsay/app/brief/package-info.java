/** A case on one page of a terminal. */
@NullMarked
package org.hearsay.app.brief;

import org.jspecify.annotations.NullMarked;
