/** Who took it from whom: relations between reports, drift, origins and independence. */
@NullMarked
package org.hearsay.stemma;

import org.jspecify.annotations.NullMarked;
