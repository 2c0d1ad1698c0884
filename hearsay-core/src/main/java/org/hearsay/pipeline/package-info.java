/** All stages, one after the other. */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
