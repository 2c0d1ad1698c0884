package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.app.web.view.Board;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.store.CaseAt;
import org.hearsay.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The case that a desk shows: loaded when the desk opens, and again whenever it was computed anew,
 * here or by another program. Pages show the edition before until the next one is loaded.
 */
final class OpenCase implements AutoCloseable {

  private static final int LOOK_EVERY_MILLISECONDS = 1000;

  private final CaseAt at;
  private final Once<Analysis> analysis;
  private volatile Edition edition;
  private Optional<Trace> trace;
  private volatile boolean closed;

  /** What tells that a file may have changed, without opening it. */
  private record Trace(String changed, @Nullable Object key) {

    static Trace of(Path file) {
      try {
        BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
        Path log = Path.of(file + "-wal");
        String logged = Files.exists(log) ? Files.getLastModifiedTime(log) + "" : "";
        return new Trace(own.lastModifiedTime() + logged, own.fileKey());
      } catch (IOException e) {
        return new Trace("", null);
      }
    }
  }

  /**
   * @param analysis makes the engine, when it is first needed
   * @throws StoreException if the case is not there or cannot be read
   */
  OpenCase(CaseAt at, Supplier<Analysis> analysis) {
    this.at = at;
    this.analysis = new Once<>(analysis);
    this.trace = at.file().map(Trace::of);
    this.edition = load(1);
  }

  /** Looks for other programs' changes from now on, in a thread of its own. */
  void watch() {
    Thread.ofVirtual().start(this::look);
  }

  private void look() {
    try {
      while (!closed) {
        Thread.sleep(LOOK_EVERY_MILLISECONDS);
        try {
          lookOnce();
        } catch (StoreException e) {
          // It is shown as it was; who changes it through the desk is told.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void lookOnce() {
    Optional<Trace> now = at.file().map(Trace::of);
    if (now.isEmpty()) {
      refresh();
    } else if (!now.equals(trace)) {
      boolean another = !now.map(Trace::key).equals(trace.map(Trace::key));
      trace = now;
      if (another) {
        show(load(edition.number() + 1));
      } else {
        refresh();
      }
    }
  }

  /** Loads the case if it was computed anew; gives the edition that is shown from now on. */
  synchronized Edition refresh() {
    try (CaseStore store = at.openToRead()) {
      if (store.resultsRevision() == edition.revision()) {
        return edition;
      }
    }
    show(load(edition.number() + 1));
    return edition;
  }

  private void show(Edition next) {
    next.warmUp();
    edition = next;
  }

  private Edition load(long number) {
    try (CaseStore store = at.openToRead()) {
      long revision = store.resultsRevision();
      return new Edition(number, revision, Board.of(CaseIndex.of(store.load())));
    }
  }

  /** The engine; it takes some seconds when it is first asked for. */
  Analysis analysis() {
    return analysis.get();
  }

  Finder finder() {
    return new Finder(this);
  }

  CaseAt at() {
    return at;
  }

  /** The case as it is shown now. */
  Edition edition() {
    return edition;
  }

  Board board() {
    return edition.board();
  }

  @Override
  public void close() {
    closed = true;
  }
}
