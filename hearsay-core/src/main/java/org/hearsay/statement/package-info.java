/** Who says what in one report: contents with their chains, stances and evidence. */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
