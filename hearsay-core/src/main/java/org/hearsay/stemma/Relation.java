package org.hearsay.stemma;

import java.util.List;
import org.hearsay.text.Span;

/**
 * An edge of the stemma: one report took something from another.
 *
 * @param from id of the report that was taken from, or an outlet's name when its report is not in
 *     the case
 * @param to id of the report that took
 * @param why what shows it, in a sentence
 * @param passages the matching passages, for copies
 */
public record Relation(
    String from, String to, Kind kind, String why, List<Passage> passages, List<Drift> drift) {

  public Relation {
    passages = List.copyOf(passages);
    drift = List.copyOf(drift);
  }

  /** How it was taken. */
  public enum Kind {
    /** The same words. */
    COPY,
    /** The same text in other words of the same language. */
    REWRITE,
    TRANSLATION,
    /** The younger names the older as its source. */
    RELAY
  }

  /** The same passage in two reports. */
  public record Passage(Span from, Span to) {}
}
