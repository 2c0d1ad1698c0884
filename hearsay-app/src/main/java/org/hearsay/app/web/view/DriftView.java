package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.brief.Page;
import org.hearsay.stemma.Drift;

/**
 * A change on the way.
 *
 * @param was the older wording; empty for what was added
 * @param became the younger wording; empty for what was lost
 */
public record DriftView(String what, String was, String became, List<String> statements) {

  private static final int SHORT = 42;

  static DriftView of(Drift drift) {
    return new DriftView(
        drift.what().name().toLowerCase(Locale.ROOT),
        Page.clean(drift.was()),
        Page.clean(drift.became()),
        drift.statements());
  }

  /** What happened to it, in a word. */
  public String change() {
    if (became.isEmpty()) {
      return "lost";
    }
    return was.isEmpty() ? "added" : "changed";
  }

  /** The change on one short line, as edges carry it. */
  public String brief() {
    String one = Page.shorten(was, SHORT);
    String other = Page.shorten(became, SHORT);
    if (other.isEmpty()) {
      return what + " lost: " + one;
    }
    return one.isEmpty() ? what + " added: " + other : what + ": " + one + " → " + other;
  }
}
