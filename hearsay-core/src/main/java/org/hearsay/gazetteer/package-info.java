/** The known entities of the world, with their names in each language. */
@NullMarked
package org.hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
