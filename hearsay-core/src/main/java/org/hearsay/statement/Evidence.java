package org.hearsay.statement;

/** What a source is said to lean on. */
public enum Evidence {
  NONE,
  IMAGERY,
  INTELLIGENCE,
  DOCUMENT,
  TRACKING,
  DEBRIS,
  MEASUREMENT,
  TESTIMONY;

  /** The word that data and exports use. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
