package org.hearsay.statement;

import java.util.List;
import org.hearsay.statement.Attribution.Range;

/**
 * A content with its chain, before its slots are filled.
 *
 * @param range tokens of the content
 * @param chain its links, the nearest first
 * @param outer what the last cue does with it
 * @param cue words of the last cue; empty when none stands in the sentence
 * @param sentence number of its sentence
 */
record Draft(Range range, List<Link> chain, Stance outer, String cue, int sentence) {

  Draft {
    chain = List.copyOf(chain);
  }

  Draft under(List<Link> links, Stance stance, String by) {
    return new Draft(range, links, stance, by, sentence);
  }
}
