package org.hearsay.app.web;

/**
 * What surrounds every page.
 *
 * @param caseName name of the case's file
 * @param assets where the page finds its files
 * @param token the page token that forms carry
 * @param path of the page, to mark its place in the navigation
 */
public record Shell(String caseName, String assets, String token, String path) {

  /** Whether the page belongs to a place of the navigation. */
  public boolean isAt(String place) {
    return place.equals("/")
        ? path.equals("/") || path.startsWith("/claim/")
        : path.startsWith(place);
  }
}
