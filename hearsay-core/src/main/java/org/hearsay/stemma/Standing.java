package org.hearsay.stemma;

import java.util.List;

/**
 * How a claim stands: who originates it, and whether they do so independently.
 *
 * @param claim id of the claim
 * @param voices ids of the voices that add their own word to it, in order of appearance
 * @param origins one line of reason per voice: its evidence, its first statement
 * @param echoes ids of reports that carry the claim and add no origin
 * @param independence whether two voices vouch for it, each on its own
 * @param credibility the NATO information-credibility digit 1 to 6, as a proposal
 * @param why the reasons for independence and credibility
 */
public record Standing(
    String claim,
    List<String> voices,
    List<String> origins,
    List<String> echoes,
    Independence independence,
    int credibility,
    List<String> why) {

  public Standing {
    voices = List.copyOf(voices);
    origins = List.copyOf(origins);
    echoes = List.copyOf(echoes);
    why = List.copyOf(why);
  }

  /** Whether a claim rests on more than one voice. */
  public enum Independence {
    ONE_ORIGIN("one origin"),
    ESTABLISHED("established"),
    NOT_ESTABLISHED("not established");

    private final String label;

    Independence(String label) {
      this.label = label;
    }

    /** The words that screens and exports use. */
    public String label() {
      return label;
    }
  }
}
