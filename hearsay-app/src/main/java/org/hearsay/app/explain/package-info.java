/** How a report was read, as text for people and as JSON for programs. */
@NullMarked
package org.hearsay.app.explain;

import org.jspecify.annotations.NullMarked;
