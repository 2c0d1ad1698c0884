package org.hearsay.app.web;

import org.hearsay.app.web.view.DecisionView;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param caseName name of the case's file
 * @param assets where the page finds its files
 * @param token the page token that forms carry
 * @param path of the page, to mark its place in the navigation
 * @param user who decides, as forms propose it
 * @param edition number of the case's edition that the page shows
 * @param decision the judgement that led to this page, and what changed by it; null for none
 * @param waiting how many judgements the page does not show yet
 */
public record Shell(
    String caseName,
    String assets,
    String token,
    String path,
    String user,
    long edition,
    @Nullable DecisionView decision,
    int waiting) {

  /** Whether the page belongs to a place of the navigation. */
  public boolean isAt(String place) {
    return place.equals("/")
        ? path.equals("/") || path.startsWith("/claim/")
        : path.startsWith(place);
  }
}
