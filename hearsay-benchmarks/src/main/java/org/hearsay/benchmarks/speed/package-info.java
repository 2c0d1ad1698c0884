/** Speed of reading, measured and profiled. */
@NullMarked
package org.hearsay.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
