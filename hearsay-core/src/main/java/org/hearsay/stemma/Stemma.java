package org.hearsay.stemma;

import java.util.List;

/**
 * The family tree of a case's reports, and how its claims stand.
 *
 * @param relations by the younger report, then the older
 * @param standings one for each claim, in the order of the claims
 */
public record Stemma(List<Relation> relations, List<Standing> standings) {

  public Stemma {
    relations = List.copyOf(relations);
    standings = List.copyOf(standings);
  }
}
