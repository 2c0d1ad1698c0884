/** Files on their way into a case: which they are, who reads, what became of them. */
@NullMarked
package org.hearsay.app.intake;

import org.jspecify.annotations.NullMarked;
