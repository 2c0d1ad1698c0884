/** What the desk's pages show, as values computed from a case; its interface gives the same. */
@NullMarked
package org.hearsay.app.web.view;

import org.jspecify.annotations.NullMarked;
