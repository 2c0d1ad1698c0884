package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.app.web.view.Board;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.store.SqliteCaseStore;
import org.jspecify.annotations.Nullable;

/** The case that a desk shows: loaded once, and again when its file has changed. */
final class OpenCase {

  /** Views that are kept, the least recently shown leaving first. */
  private static final int MOST_VIEWS = 100;

  private static final int LONGEST_ADDRESS = 1000;

  private final Path file;
  private final Once<Analysis> analysis;
  private final Map<String, Object> views =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST_VIEWS;
        }
      };
  private @Nullable Board shown;
  private @Nullable Board board;
  private @Nullable Version version;

  /** What tells that a file has changed. */
  private record Version(FileTime changed, long size, long log) {}

  /**
   * @param analysis makes the engine, when it is first needed
   */
  OpenCase(Path file, Supplier<Analysis> analysis) {
    this.file = file;
    this.analysis = new Once<>(analysis);
  }

  /** The engine; it takes some seconds when it is first asked for. */
  Analysis analysis() {
    return analysis.get();
  }

  Finder finder() {
    return new Finder(this);
  }

  Path file() {
    return file;
  }

  /**
   * What a page shows of the case as it is now: computed once for each address and version.
   *
   * @param address path and query, which decide all of it
   */
  <V> V view(String address, Class<V> type, Supplier<V> make) {
    Board now = board();
    synchronized (views) {
      if (shown != now) {
        views.clear();
        shown = now;
      }
      Object held = views.get(address);
      if (held != null) {
        return type.cast(held);
      }
    }
    V made = make.get();
    synchronized (views) {
      if (shown == now && address.length() <= LONGEST_ADDRESS) {
        views.put(address, made);
      }
    }
    return made;
  }

  /** The case as its file is now. */
  synchronized Board board() {
    Version now = version();
    @Nullable Board held = board;
    if (held == null || !now.equals(version)) {
      try (CaseStore store = SqliteCaseStore.openToRead(file)) {
        held = Board.of(CaseIndex.of(store.load()));
      }
      board = held;
      version = now;
    }
    return held;
  }

  private Version version() {
    Path log = Path.of(file + "-wal");
    try {
      long logged = Files.exists(log) ? Files.size(log) : 0;
      FileTime changed =
          logged > 0 ? Files.getLastModifiedTime(log) : Files.getLastModifiedTime(file);
      return new Version(changed, Files.size(file), logged);
    } catch (IOException e) {
      return new Version(FileTime.fromMillis(0), 0, 0);
    }
  }
}
