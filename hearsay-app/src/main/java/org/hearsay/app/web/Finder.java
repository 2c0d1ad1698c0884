package org.hearsay.app.web;

import java.util.List;
import java.util.Map;
import org.hearsay.app.web.view.Board;
import org.hearsay.app.web.view.SearchPage;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Hits;
import org.hearsay.casefile.Query.Filter;
import org.hearsay.casefile.Search;

/** Searches the case of a desk. */
final class Finder {

  private final OpenCase open;

  Finder(OpenCase open) {
    this.open = open;
  }

  /** What words find; nothing for none. */
  SearchPage find(String query) {
    Edition edition = open.edition();
    Board board = edition.board();
    if (query.isBlank()) {
      return SearchPage.of(board, "", new Hits(List.of(), Map.of()));
    }
    try (CaseStore store = open.at().openToRead()) {
      return SearchPage.of(
          board,
          query,
          Search.find(
              store,
              board.index(),
              edition.words(),
              word -> open.analysis().lemmas(word),
              query,
              Filter.NONE,
              SearchPage.EXAMINED));
    }
  }
}
