package org.hearsay.reading;

import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Entry;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an entity.
 *
 * @param first index of its first token: of the name alone, without function or article
 * @param end index after its last token
 * @param span the name's place
 * @param id entity id; for a name that only the report introduces "n:" and the folded full name
 * @param name English name from the gazetteer, else the fullest form of the name in the report
 * @param kind what sort of thing it names
 * @param form whether it is a name, an adjective or a demonym
 * @param voice id of the voice that speaks through it; null when none is known
 * @param entity the gazetteer's entity; null for a name that only the report introduces
 */
public record Mention(
    int first,
    int end,
    Span span,
    String id,
    String name,
    Entity.Kind kind,
    Entry.NameKind form,
    @Nullable String voice,
    @Nullable Entity entity) {

  /** Whether it names a country or a place in one, either of which can stand for a government. */
  public boolean isPlace() {
    return kind == Entity.Kind.COUNTRY || kind == Entity.Kind.PLACE;
  }
}
