package org.hearsay.statement;

/** What the last link of a chain does with the content. */
public enum Stance {
  AFFIRMED,
  /** May, likely, allegedly, conditional mood, accused of. */
  HEDGED,
  DENIED,
  /** The source says that it cannot tell, confirm or establish it. */
  UNKNOWN;

  /** The stance that data calls {@code label}. */
  static Stance of(String label) {
    return valueOf(label.toUpperCase(java.util.Locale.ROOT));
  }

  /** The word that data and exports use. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
