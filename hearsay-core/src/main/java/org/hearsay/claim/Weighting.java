package org.hearsay.claim;

import org.hearsay.claim.Feature.Kind;

/**
 * How much each kind of feature counts, and from which affinity on statements are one claim.
 *
 * @param event for the same main event
 * @param concept for a shared concept
 * @param broader for a common wider type of event or concept
 * @param actor for an entity in the same role
 * @param name for an entity named by both
 * @param region for a common place around the named ones
 * @param unit for the same thing counted
 * @param number for the same number of the same thing
 * @param month for the same month
 * @param denial for a denial by the same voice
 * @param word for a word, between statements of one language
 * @param rarity what a feature of a single statement weighs above one that all share
 * @param overlap between 0 (what either lacks counts against the pair) and 1 (the shorter decides)
 * @param damping added to what could be shared, so that one lonely feature convinces nobody
 * @param otherEvent factor when both have a main event and neither names the other's
 * @param inherited share of its weight that a feature of the sentence before has in a statement
 *     that is too thin to stand alone
 * @param thin the weight up to which a statement is too thin to stand alone
 * @param merge the mean affinity from which on two groups are one claim
 * @param attach the mean affinity from which on a denial or doubt belongs to what it denies
 */
record Weighting(
    double event,
    double concept,
    double broader,
    double actor,
    double name,
    double region,
    double unit,
    double number,
    double month,
    double denial,
    double word,
    double rarity,
    double overlap,
    double damping,
    double otherEvent,
    double inherited,
    double thin,
    double merge,
    double attach) {

  /**
   * Found by search on one half of a set of hand-labelled reports, judged on the other, and
   * rounded.
   */
  static final Weighting DEFAULT =
      new Weighting(
          0.5, 1.0, 0.3, 0.84, 0.6, 0.2, 0.7, 2.4, 0.35, 3.0, 0.8, 1.0, 0.5, 1.0, 0.9, 0.35, 4.0,
          0.42, 0.28);

  double of(Kind kind) {
    return switch (kind) {
      case EVENT -> event;
      case CONCEPT -> concept;
      case BROADER -> broader;
      case ACTOR -> actor;
      case NAME -> name;
      case REGION -> region;
      case UNIT -> unit;
      case NUMBER -> number;
      case MONTH -> month;
      case DENIAL -> denial;
      case WORD -> word;
    };
  }
}
