package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All claims of a case, with the conflicts of their variants.
 *
 * @param claims by weight, the heaviest first; every statement belongs to exactly one
 * @param conflicts contradictions first, then updates, then variants
 */
public record Claims(List<Claim> claims, List<Conflict> conflicts) {

  public Claims {
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
  }

  /** From the id of each statement to its claim. */
  public Map<String, Claim> byStatement() {
    Map<String, Claim> byStatement = new HashMap<>();
    for (Claim claim : claims) {
      claim.statements().forEach(statement -> byStatement.put(statement, claim));
    }
    return byStatement;
  }
}
