package org.hearsay.app.web.view;

import java.util.List;
import java.util.Map;
import org.hearsay.casefile.Counts;

/**
 * The first page: what the case holds, and its claims.
 *
 * @param facets the fields with long lists of values
 */
public record Overview(
    Counts counts,
    ClaimFilter filter,
    List<Facet> facets,
    Map<String, String> sorts,
    List<ClaimRow> claims,
    Pager pager) {

  private static final int SIZE = 50;

  public static Overview of(Board board, ClaimFilter filter, int page) {
    List<ClaimFacts> fitting = filter.apply(board);
    Pager pager = Pager.of(page, SIZE, fitting.size());
    return new Overview(
        board.counts(),
        filter,
        board.facets().stream().map(f -> f.choose(filter.get(f.field()))).toList(),
        ClaimFilter.SORTS,
        pager.cut(fitting).stream().map(ClaimFacts::row).toList(),
        pager);
  }
}
