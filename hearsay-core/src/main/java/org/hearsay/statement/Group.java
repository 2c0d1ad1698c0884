package org.hearsay.statement;

import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.reading.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A noun group that can be a source.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param name what it names; null for an unnamed source
 * @param noun its source noun; null when it has none
 * @param principal the country, body or organization that it belongs to; null when none is named
 */
record Group(
    int first,
    int end,
    @Nullable Mention name,
    @Nullable SourceNoun noun,
    @Nullable Mention principal) {

  boolean isData() {
    return name == null && noun != null && noun.kind() == NounKind.DATA;
  }

  boolean isDocument() {
    return name == null && noun != null && noun.kind() == NounKind.DOCUMENT;
  }

  /** Whether no table knows its noun. */
  boolean isUnknown() {
    return name == null && noun != null && noun.phrase().isEmpty();
  }

  /** Whether it is an outlet, named or not. */
  boolean isMedia() {
    return name != null
        ? name.kind() == Kind.OUTLET
        : noun != null && noun.kind() == NounKind.MEDIA;
  }

  /** Whether nothing but a noun stands for it, so that it may mean a source named before. */
  boolean isBare() {
    return name == null && principal == null && noun != null && noun.kind() != NounKind.DATA;
  }

  /** Whether its noun makes it the servant or organ of a state. */
  boolean isOfState() {
    return noun != null
        && switch (noun.kind()) {
          case OFFICIAL, OFFICE, BODY -> true;
          default -> false;
        };
  }
}
