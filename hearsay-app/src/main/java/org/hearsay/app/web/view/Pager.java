package org.hearsay.app.web.view;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param of how many pages there are, at least 1
 * @param all how many entries there are on all pages
 * @param first number of the first entry shown, from 1; 0 when there is none
 * @param last number of the last entry shown
 */
public record Pager(int page, int of, int all, int first, int last) {

  static Pager of(int page, int size, int all) {
    int of = Math.max(1, (all + size - 1) / size);
    int at = Math.clamp(page, 1, of);
    return new Pager(at, of, all, all == 0 ? 0 : (at - 1) * size + 1, Math.min(all, at * size));
  }

  <T> List<T> cut(List<T> entries) {
    return all == 0 ? List.of() : entries.subList(first - 1, last);
  }

  public boolean hasNext() {
    return page < of;
  }

  public boolean hasPrevious() {
    return page > 1;
  }
}
