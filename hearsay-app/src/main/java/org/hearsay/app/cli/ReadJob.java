package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into a case: several at a time, stored in portions, in the order given.
 *
 * <p>A file whose bytes are in the case already is not read again.
 */
final class ReadJob {

  /** Reports that are stored in one transaction. */
  private static final int PORTION = 64;

  private final Analysis analysis;
  private final CaseStore store;
  private final Progress progress;
  private final Set<String> known;
  private final List<String> unreadable = new ArrayList<>();
  private final List<Throwable> defects = new ArrayList<>();
  private int added;
  private int there;

  ReadJob(Analysis analysis, CaseStore store, Progress progress) {
    this.analysis = analysis;
    this.store = store;
    this.progress = progress;
    this.known = ConcurrentHashMap.newKeySet();
    known.addAll(store.listReportIds());
  }

  /**
   * What became of the files.
   *
   * @param added reports that are new in the case
   * @param there files whose report the case held already
   * @param unreadable a line each: the file, what is wrong, the next step
   * @param defects what made the analysis itself fail
   */
  record Outcome(int added, int there, List<String> unreadable, List<Throwable> defects) {}

  Outcome read(List<Path> files) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, files.size()));
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      for (int from = 0; from < files.size(); from += PORTION) {
        readPortion(workers, files.subList(from, Math.min(from + PORTION, files.size())));
      }
    }
    return new Outcome(added, there, unreadable, defects);
  }

  private void readPortion(ExecutorService workers, List<Path> files) {
    List<Future<Read>> reads = new ArrayList<>();
    for (Path file : files) {
      Callable<Read> work = () -> read(file);
      reads.add(workers.submit(work));
    }
    List<Filed> reports = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Map<String, Set<String>> lemmas = new HashMap<>();
    for (Future<Read> each : reads) {
      Read read = get(each);
      @Nullable Analysed analysed = read.analysed();
      @Nullable String refusal = read.refusal();
      if (refusal != null) {
        unreadable.add(refusal);
      } else if (analysed != null && known.add(analysed.report().report().id())) {
        reports.add(analysed.report());
        statements.addAll(analysed.statements());
        analysed
            .lemmas()
            .forEach((form, of) -> lemmas.computeIfAbsent(form, k -> new HashSet<>()).addAll(of));
      } else {
        there++;
      }
      progress.step(1);
    }
    store.addLemmas(lemmas);
    store.add(reports, statements);
    added += reports.size();
  }

  private static Read get(Future<Read> read) {
    try {
      return read.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted; the case holds what was read so far, read again to go on", e);
    }
  }

  /**
   * What became of one file.
   *
   * @param analysed null when refused or known
   * @param refusal null when it could be read
   */
  private record Read(@Nullable Analysed analysed, @Nullable String refusal) {}

  private Read read(Path file) {
    String path = file.toString().replace('\\', '/');
    try {
      byte[] bytes = bytes(file, path);
      if (known.contains(ReportReader.idOf(bytes))) {
        return new Read(null, null);
      }
      return new Read(analysis.analyse(path, bytes), null);
    } catch (UnreadableReport e) {
      return new Read(null, e.getMessage());
    } catch (IOException e) {
      return new Read(null, path + ": cannot be read; check its permissions and the disk");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      synchronized (defects) {
        defects.add(e);
      }
      return new Read(
          null,
          "%s: the analysis failed on it (%s); leave it out, and report it with what --debug prints"
              .formatted(path, e.getClass().getSimpleName()));
    }
  }

  private static byte[] bytes(Path file, String path) throws IOException, UnreadableReport {
    long size = Files.size(file);
    if (size > ReportReader.MOST_BYTES) {
      throw ReportReader.tooLarge(path, size);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ReportReader.MOST_BYTES + 1);
    }
  }
}
