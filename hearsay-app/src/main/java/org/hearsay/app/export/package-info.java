/** Cases written in formats that other programs read. */
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
