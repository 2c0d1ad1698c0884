package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report makes say something.
 *
 * @param id entity id for a known one; for a name that only reports introduce "n:" and its folded
 *     form; for an unnamed one "u:" and report and place, so that unnamed sources stay apart
 * @param name English name where the gazetteer has one, else the fullest form in the report
 * @param voice id of the principal that vouches through it; the source's own id when it speaks for
 *     itself
 */
public record Source(String id, String name, SourceKind kind, @Nullable String voice) {}
