/** Made-up reports in every language, with what they say and whom they copy known beforehand. */
@NullMarked
package org.hearsay.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
