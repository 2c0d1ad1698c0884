package org.hearsay.app.web.view;

import java.util.NoSuchElementException;
import org.hearsay.app.brief.Page;

/** Says that a case holds no such thing, in a line that a page can show. */
public final class NotFound extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  private NotFound(String message) {
    super(message);
  }

  static NotFound of(String what, String id) {
    return new NotFound(
        "The case holds no %s %s; it may have changed since the link was made."
            .formatted(what, Page.shorten(Page.clean(id), 60)));
  }
}
