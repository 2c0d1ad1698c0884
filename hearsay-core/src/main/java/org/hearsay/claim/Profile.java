package org.hearsay.claim;

import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a statement shows of itself to others.
 *
 * @param concepts its events and concepts, with their wider types
 * @param names the entities that it names
 * @param numbers its numbers with their units
 * @param words its lemmas
 * @param context concepts, names, numbers and month, together with those of the statements before
 *     it, which weigh less: "from there they went on by rail" is about what was said before
 * @param topics the subjects of its concepts and of those before
 * @param setting the concepts of the statement before; empty for the first of its report
 * @param month number of the month in which it happened; -1 when it does not say
 * @param before number of the statement before it; -1 for the first of its report
 * @param voice the voice that vouches for it; null for the report's own
 */
record Profile(
    String language,
    Vector concepts,
    Vector names,
    Vector numbers,
    Vector words,
    Vector context,
    Vector topics,
    Vector setting,
    int month,
    int before,
    Stance stance,
    @Nullable String voice) {

  /** The same wherever it stands: statements that have it equal show nothing different. */
  Profile anywhere() {
    return new Profile(
        language, concepts, names, numbers, words, context, topics, setting, month, -1, stance,
        voice);
  }
}
