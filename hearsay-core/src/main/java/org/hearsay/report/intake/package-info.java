/** Files as they come in, taken apart into reports: archives, crawls, feeds, lists of records. */
@NullMarked
package org.hearsay.report.intake;

import org.jspecify.annotations.NullMarked;
