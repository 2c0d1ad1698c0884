/** Quality against reports annotated by hand. */
@NullMarked
package org.hearsay.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
