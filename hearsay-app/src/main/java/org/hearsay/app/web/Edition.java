package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.app.web.view.Board;
import org.hearsay.casefile.Anchors;
import org.hearsay.casefile.CaseWords;
import org.jspecify.annotations.Nullable;

/** One version of a case, with the pages' views made of it: each once for each address. */
final class Edition {

  /** Views that are kept, the least recently shown leaving first. */
  private static final int MOST_VIEWS = 100;

  private static final int LONGEST_ADDRESS = 1000;

  private final long number;
  private final long revision;
  private final Board board;
  private final Once<Anchors> anchors;
  private final Once<CaseWords> words;
  private final Map<String, Object> views =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST_VIEWS;
        }
      };

  /**
   * @param number how many editions this desk has shown up to this one
   * @param revision of the results that it shows
   */
  Edition(long number, long revision, Board board) {
    this.number = number;
    this.revision = revision;
    this.board = board;
    this.words = new Once<>(() -> CaseWords.of(board.index()));
    this.anchors =
        new Once<>(
            () -> Anchors.of(board.index().file().reports(), board.index().file().statements()));
  }

  /** Makes what the first search and the first judgement would wait for. */
  void warmUp() {
    words.get();
    anchors.get();
  }

  /** The words to search in. */
  CaseWords words() {
    return words.get();
  }

  long number() {
    return number;
  }

  long revision() {
    return revision;
  }

  Board board() {
    return board;
  }

  /** What names the things of this edition beyond it; not for two threads at once. */
  Anchors anchors() {
    return anchors.get();
  }

  /**
   * What a page shows.
   *
   * @param address path and query, which decide all of it
   */
  <V> V view(String address, Class<V> type, Supplier<V> make) {
    synchronized (views) {
      @Nullable Object held = views.get(address);
      if (held != null) {
        return type.cast(held);
      }
    }
    V made = make.get();
    if (address.length() <= LONGEST_ADDRESS) {
      synchronized (views) {
        views.put(address, made);
      }
    }
    return made;
  }
}
