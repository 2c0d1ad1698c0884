package org.hearsay.store;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.hearsay.casefile.Query;

/** Queries as PostgreSQL's tsquery. */
final class PostgresMatch {

  private PostgresMatch() {}

  /**
   * All words of all parts, in whatever order; words are letters and digits, so quoting is safe.
   */
  static String of(Query query) {
    return query.parts().stream().map(PostgresMatch::of).collect(joining(" & "));
  }

  private static String of(Query.Part part) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < part.row().size(); i++) {
      boolean open = part.prefix() && i == part.row().size() - 1;
      all.append(i == 0 ? "(" : ") & (").append(any(part.row().get(i), open ? ":*" : ""));
    }
    return all.append(')').toString();
  }

  private static String any(Set<String> words, String end) {
    return words.stream().sorted().map(word -> "'" + word + "'" + end).collect(joining(" | "));
  }
}
