package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry.CueClass;
import org.jspecify.annotations.Nullable;

/**
 * Source, cue and content, as they stand in one sentence.
 *
 * @param via who passes on what the source says, nearer to the report; null when nobody
 * @param viaBy what found {@code via}; null when nothing did
 * @param source who; null when it is not named here (pronoun, elided, bare passive)
 * @param cited who the source says it from, farther away; null when nobody
 * @param cueFirst index of the cue's first token
 * @param cueEnd index after its last
 * @param cls class of the cue
 * @param stance what the cue does with the content
 * @param parts token ranges of the content, in order
 * @param rule what found it
 * @param impersonal whether nobody can be meant by a missing source
 */
record Attribution(
    @Nullable Group via,
    @Nullable Construction viaBy,
    @Nullable Group source,
    @Nullable Group cited,
    int cueFirst,
    int cueEnd,
    CueClass cls,
    Stance stance,
    List<Range> parts,
    Construction rule,
    boolean impersonal) {

  Attribution {
    parts = List.copyOf(parts);
  }

  /** Tokens from {@code first} to {@code end}, exclusive. */
  record Range(int first, int end) {
    boolean contains(int i) {
      return first <= i && i < end;
    }

    int size() {
      return end - first;
    }
  }

  Attribution withParts(List<Range> others) {
    return new Attribution(
        via, viaBy, source, cited, cueFirst, cueEnd, cls, stance, others, rule, impersonal);
  }

  Attribution withCited(Group group) {
    return new Attribution(
        via, viaBy, source, group, cueFirst, cueEnd, cls, stance, parts, rule, impersonal);
  }

  Attribution withVia(Group group) {
    return new Attribution(
        group,
        Construction.CITED,
        source,
        cited,
        cueFirst,
        cueEnd,
        cls,
        stance,
        parts,
        rule,
        impersonal);
  }

  boolean holds(int token) {
    return parts.stream().anyMatch(part -> part.contains(token));
  }

  int size() {
    return parts.stream().mapToInt(Range::size).sum();
  }
}
