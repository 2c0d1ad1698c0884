package org.hearsay.statement;

/**
 * An entity that takes part in what a statement says.
 *
 * @param id entity id, or "n:" and the folded name for one that only reports introduce
 * @param name English name, or the name as written
 */
public record Actor(String id, String name, Role role) {

  /** How it takes part. */
  public enum Role {
    /** Who does it; the giver of a transfer. */
    AGENT("giver"),
    /** Who it is done to; the receiver of a transfer. */
    RECIPIENT("receiver"),
    /** Takes part, but the text does not tell how. */
    PARTY("party");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** The word that exports use. */
    public String label() {
      return label;
    }
  }
}
