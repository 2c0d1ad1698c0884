/** Where things stand in the desk's drawings: trees, timelines, maps, as plain coordinates. */
@NullMarked
package org.hearsay.app.web.draw;

import org.jspecify.annotations.NullMarked;
