/** The command line. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
