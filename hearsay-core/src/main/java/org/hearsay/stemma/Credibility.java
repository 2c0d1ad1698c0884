package org.hearsay.stemma;

import org.hearsay.stemma.Standing.Independence;

/**
 * A proposal for the information-credibility digit of NATO's AJP-2.1, by a fixed table; the first
 * row that fits decides:
 *
 * <pre>
 * nobody affirms, somebody denies on evidence        5 improbable
 * nobody is named who vouches for it                 6 cannot be judged
 * independent voices, evidence, no denial            1 confirmed
 * independent voices                                 2 probably true
 * a denial on evidence                               4 doubtful
 * a voice affirms, and gives evidence or is unopposed 3 possibly true
 * otherwise (only hedged, or denied without evidence) 4 doubtful
 * </pre>
 *
 * @param digit 1 to 6
 * @param why the row that decided
 */
record Credibility(int digit, String why) {

  static Credibility of(
      Independence independence,
      boolean evidence,
      boolean affirmed,
      boolean vouched,
      boolean denied,
      boolean deniedOnEvidence) {
    if (!vouched) {
      return deniedOnEvidence
          ? new Credibility(5, "5: denied on evidence, and no voice affirms it")
          : new Credibility(6, "6: no named voice vouches for it");
    }
    if (independence == Independence.ESTABLISHED) {
      return evidence && !denied
          ? new Credibility(1, "1: independent voices with evidence, no denial")
          : new Credibility(2, "2: independent voices" + (denied ? ", denied" : ", no evidence"));
    }
    if (deniedOnEvidence) {
      return new Credibility(4, "4: denied on evidence, no independent voices");
    }
    if (affirmed && (evidence || !denied)) {
      return new Credibility(
          3, "3: affirmed " + (evidence ? "with evidence" : "without denial") + ", not confirmed");
    }
    return new Credibility(4, affirmed ? "4: denied, without evidence" : "4: only hedged");
  }
}
