package org.hearsay.app.web.view;

import org.hearsay.claim.Claim;
import org.hearsay.report.Hashes;

/** Names of things in addresses, for things whose ids hold text of reports. */
final class Key {

  private Key() {}

  /** The key of a claim, made from its statements: what has another number now is the same. */
  static String claim(Claim claim) {
    return Hashes.key(String.join(" ", claim.statements()));
  }

  /** The key of a voice: "v" and ten hexadecimal digits made from its id. */
  static String voice(String id) {
    return "v" + Hashes.key(id);
  }

  /** The key of an outlet: "o" and ten hexadecimal digits made from its name. */
  static String outlet(String name) {
    return "o" + Hashes.key(name);
  }
}
