/** The desk: a local web server over one case, its guard, its routes. */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
