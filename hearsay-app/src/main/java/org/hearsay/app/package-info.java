/** The program: starts the command line in the setting of this installation. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
