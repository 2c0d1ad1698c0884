package org.hearsay.claim;

import java.util.List;

/**
 * The statements, in any language, that say the same thing, whatever number, date or place they
 * give it.
 *
 * @param id "c" and digits: the same on every run over the same reports
 * @param gloss what it says, in plain English, made from its slots
 * @param statements ids of its statements, in order of publication, then report and place
 * @param why how its statements came together: the features that weigh most
 */
public record Claim(String id, String gloss, List<String> statements, List<String> why) {

  public Claim {
    statements = List.copyOf(statements);
    why = List.copyOf(why);
  }
}
