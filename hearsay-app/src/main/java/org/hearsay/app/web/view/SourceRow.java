package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A voice or an outlet as lists show it.
 *
 * @param kind voice or outlet
 * @param statements that rest on a voice's word, or that an outlet's reports make
 * @param relays statements of others that a voice passes on, or that an outlet's reports attribute
 * @param reliability the letter that the analyst gave, A to F; empty for none
 */
public record SourceRow(
    String key,
    String kind,
    String name,
    StanceCounts statements,
    int claims,
    int reports,
    int relays,
    String first,
    String last,
    String reliability) {

  static SourceRow of(
      Board board, String key, String kind, String name, List<Statement> own, int relays) {
    Set<String> claims = new HashSet<>();
    Set<String> reports = new HashSet<>();
    LocalDate first = null;
    LocalDate last = null;
    for (Statement s : own) {
      board.index().findClaimOf(s).map(Claim::id).ifPresent(claims::add);
      reports.add(s.report());
      @Nullable LocalDate seen = Dates.known(s.published());
      if (seen != null) {
        first = first == null || seen.isBefore(first) ? seen : first;
        last = last == null || seen.isAfter(last) ? seen : last;
      }
    }
    return new SourceRow(
        key,
        kind,
        name,
        StanceCounts.of(own),
        claims.size(),
        reports.size(),
        relays,
        first == null ? "" : first.toString(),
        last == null ? "" : last.toString(),
        kind.equals("outlet") ? board.reliability(name) : "");
  }
}
