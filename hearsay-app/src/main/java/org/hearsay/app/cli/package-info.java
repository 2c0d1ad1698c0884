/** The commands: what they are called, what they read and print, what their exit codes mean. */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
