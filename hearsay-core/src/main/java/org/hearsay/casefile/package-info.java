/** What an investigator keeps: reports, results and judgements, and the port to a store. */
@NullMarked
package org.hearsay.casefile;

import org.jspecify.annotations.NullMarked;
