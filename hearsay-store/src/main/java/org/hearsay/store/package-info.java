/** The case file kept in a database. */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
