/** Statements of all languages that say the same, their variants and conflicts. */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
