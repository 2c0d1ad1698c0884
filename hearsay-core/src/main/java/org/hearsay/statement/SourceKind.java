package org.hearsay.statement;

/** What sort of source a link is. */
public enum SourceKind {
  PERSON,
  ORGANIZATION,
  OUTLET,
  DOCUMENT,
  UNNAMED;

  /** The word that exports use. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
