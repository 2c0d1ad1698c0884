package org.hearsay.app.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.report.Taken;
import org.hearsay.report.UnreadableReport;
import org.hearsay.report.intake.Intake;
import org.hearsay.report.intake.Item;
import org.hearsay.report.intake.Sink;
import org.hearsay.report.intake.Source;
import org.hearsay.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into a case: several reports at a time, stored in portions, in the order given.
 *
 * <p>A portion is stored whole or not at all, so a reading that was ended at any moment goes on
 * when it is begun again. A report whose bytes, or whose text, are in the case already gets one
 * more place there. For one reading only.
 */
public final class ReadJob {

  /** How long a report may be worked on. */
  public static final Duration MOST_TIME = Duration.ofSeconds(10);

  /** Reports that are stored in one transaction. */
  private static final int PORTION = 128;

  /** Bytes of reports that may wait at a time, roughly. */
  private static final long PORTION_BYTES = 64L << 20;

  private final Analysis analysis;
  private final Filing filing;
  private final Runnable step;
  private final BooleanSupplier ended;
  private final Duration mostTime;

  private final List<Pending> portion = new ArrayList<>();
  private long portionBytes;

  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Refusals refusals = new Refusals();
  private final List<Throwable> defects = new ArrayList<>();

  /**
   * A job on a case.
   *
   * @param step run after each file
   * @param ended asked before each file; when it says so, what was read is stored and no more read
   */
  public ReadJob(Analysis analysis, CaseStore store, Runnable step, BooleanSupplier ended) {
    this(analysis, store, step, ended, MOST_TIME);
  }

  ReadJob(
      Analysis analysis, CaseStore store, Runnable step, BooleanSupplier ended, Duration mostTime) {
    this.analysis = analysis;
    this.filing = new Filing(store, InstantSource.system());
    this.step = step;
    this.ended = ended;
    this.mostTime = mostTime;
  }

  /**
   * An item in its turn.
   *
   * @param job null when its bytes are known
   */
  private record Pending(Item item, Workers.@Nullable Job<Read> job) {}

  private record Read(Taken taken, Analysed analysed) {}

  /**
   * Reads all that {@code sources} hold.
   *
   * @throws Stopped when it cannot go on; what was stored before stays
   */
  public Outcome read(List<Source> sources) {
    try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors(), mostTime)) {
      Sink sink = sink(workers);
      for (Source source : sources) {
        if (ended.getAsBoolean()) {
          break;
        }
        if (workers.areLost()) {
          refusals.add(
              source.path(),
              Visible.of(source.path())
                  + ": was not read, nor what comes after it; leave out what was given up, read"
                  + " again");
          break;
        }
        Intake.open(source, sink);
        step.run();
      }
      storePortion(workers, portion.size());
    }
    return new Outcome(filing.added(), filing.there(), skipped, refusals.lines(), defects);
  }

  private Sink sink(Workers workers) {
    return new Sink() {
      @Override
      public void item(Item item) {
        portion.add(
            new Pending(
                item, filing.knows(item) ? null : workers.submit(() -> ReadJob.this.read(item))));
        portionBytes += item.size();
        if (portionBytes >= PORTION_BYTES) {
          storePortion(workers, portion.size());
        } else if (portion.size() >= 2 * PORTION) {
          storePortion(workers, PORTION);
        }
      }

      @Override
      public void refused(UnreadableReport why) {
        refusals.add(why.path().split("!", 2)[0], String.valueOf(why.getMessage()));
      }

      @Override
      public void skipped(String kind) {
        skipped.merge(kind, 1, Integer::sum);
      }
    };
  }

  private Read read(Item item) throws UnreadableReport {
    Taken taken = item.take();
    return new Read(taken, analysis.analyse(taken.report(), null));
  }

  /** Stores the first items that wait, while others are read. */
  private void storePortion(Workers workers, int count) {
    List<Pending> first = portion.subList(0, count);
    for (Pending pending : first) {
      Workers.@Nullable Job<Read> job = pending.job();
      if (job == null) {
        filing.again(pending.item());
      } else {
        file(workers, pending.item(), job);
      }
      portionBytes -= pending.item().size();
    }
    first.clear();
    filing.store();
  }

  private void file(Workers workers, Item item, Workers.Job<Read> job) {
    try {
      Read read = workers.get(job);
      filing.file(item, read.taken(), read.analysed());
    } catch (TimeoutException e) {
      refuse(
          item,
          "took longer than %d seconds and was given up; leave it out, or split it"
              .formatted(mostTime.toSeconds()));
    } catch (ExecutionException e) {
      fail(item, e.getCause());
    }
  }

  private void fail(Item item, @Nullable Throwable cause) {
    if (cause instanceof UnreadableReport why) {
      refusals.add(item.path(), String.valueOf(why.getMessage()));
    } else if (cause instanceof OutOfMemoryError) {
      refuse(item, "needs more memory than there is; leave it out, or set HEARSAY_OPTS=-Xmx8g");
    } else if (cause != null) {
      defects.add(cause);
      refuse(
          item,
          "the analysis failed on it (%s); leave it out, and report it with what --debug prints"
              .formatted(cause.getClass().getSimpleName()));
    }
  }

  private void refuse(Item item, String what) {
    refusals.add(item.path(), Visible.of(item.shown()) + ": " + what);
  }
}
