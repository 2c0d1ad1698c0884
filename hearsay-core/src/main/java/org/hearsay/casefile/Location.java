package org.hearsay.casefile;

/**
 * A place in a report as users are shown it.
 *
 * @param path of the report
 * @param line from 1
 * @param column from 1
 */
public record Location(String path, int line, int column) {

  /** Path and line. */
  @Override
  public String toString() {
    return path + ":" + line;
  }

  /** Path, line and column. */
  public String exact() {
    return path + ":" + line + ":" + column;
  }
}
