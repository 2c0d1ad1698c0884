package org.hearsay.app.web.view;

import java.util.List;

/**
 * A claim as lists show it.
 *
 * @param rank its place by weight, from 1
 * @param voices who says something of it, in order of appearance
 * @param first day on which the first of its reports was published; empty when not known
 * @param last the same of the last
 * @param drifts changes on the way that touch its statements
 * @param credibility the digit proposed, 1 to 6
 */
public record ClaimRow(
    int rank,
    String id,
    String gloss,
    List<Chip> voices,
    StanceCounts stances,
    int reports,
    List<String> languages,
    String first,
    String last,
    int drifts,
    int contradictions,
    int updates,
    int variants,
    String independence,
    int credibility,
    int echoes) {

  /** Chips that a list shows. */
  private static final int CHIPS = 5;

  /**
   * A voice with what it says.
   *
   * @param key names it in addresses; empty for reports that name nobody
   */
  public record Chip(String key, String name, StanceCounts stances) {}

  public List<Chip> shownVoices() {
    return voices.subList(0, Math.min(CHIPS, voices.size()));
  }

  /** How many voices a list leaves out. */
  public int moreVoices() {
    return Math.max(0, voices.size() - CHIPS);
  }

  /** First and last day, one where they are equal. */
  public String seen() {
    return first.equals(last) ? first : first + " – " + last;
  }
}
