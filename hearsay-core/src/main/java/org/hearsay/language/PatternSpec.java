package org.hearsay.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How source, cue and content stand together, as a pack writes it.
 *
 * @param id unique in its pack
 * @param match the pattern in the notation of docs/language-packs.md
 * @param stance overrides the cue's stance; null when the cue decides
 * @param must sentences that it must match, with marked spans
 * @param mustNot sentences that it must not match
 * @param file where it stands
 */
public record PatternSpec(
    String id,
    String match,
    @Nullable String stance,
    List<String> must,
    List<String> mustNot,
    String file) {

  public PatternSpec {
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }
}
