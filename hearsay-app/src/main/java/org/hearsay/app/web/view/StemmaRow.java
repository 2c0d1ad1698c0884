package org.hearsay.app.web.view;

import java.util.List;

/**
 * A node of a claim's family tree.
 *
 * @param kind voice, report, or outside for an outlet whose report the case does not hold
 * @param key names the voice or the report in addresses; empty for outlets outside
 * @param stance what it says of the claim; "none" where it says nothing itself
 * @param edge how it hangs on the node above: says, copy, rewrite, translation, relay; empty for a
 *     root
 * @param relation id of the relation to the node above; empty where there is none
 * @param statement id of its first statement of the claim; empty for none
 * @param drift what changed on the way to it, of what the claim is about
 * @param also relations to other reports of the claim
 * @param folded reports that copy it and change nothing, and are not shown
 */
public record StemmaRow(
    String kind,
    String key,
    String label,
    String language,
    String date,
    String stance,
    String edge,
    String relation,
    String statement,
    int parent,
    List<DriftView> drift,
    List<Other> also,
    List<Other> folded) {

  /**
   * Another report.
   *
   * @param relation id of the relation to it
   */
  public record Other(String relation, String report, String outlet, String kind) {}

  public boolean isVoice() {
    return kind.equals("voice");
  }

  public boolean isReport() {
    return kind.equals("report");
  }

  /** The changes on one line. */
  public String drifts() {
    return String.join(" · ", drift.stream().map(DriftView::brief).toList());
  }
}
