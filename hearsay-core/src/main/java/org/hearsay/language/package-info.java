/** Language packs: a folder of data read into lexicons, morphology and patterns. */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
