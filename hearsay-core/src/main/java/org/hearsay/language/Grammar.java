package org.hearsay.language;

import java.util.List;
import java.util.Set;

/**
 * How a language builds its words and clauses, as far as languages differ in it.
 *
 * @param capitalNouns whether every noun is written with a capital, so that a capital marks no name
 * @param verbBracket whether auxiliary and verb stand apart: the finite verb second or last,
 *     participle, infinitive and particle at the end of the clause
 * @param links what joins the parts of a word written as one; empty when words are not joined so
 * @param particles parts that can leave their verb and stand at the end of its clause
 */
public record Grammar(
    boolean capitalNouns, boolean verbBracket, List<String> links, Set<String> particles) {}
