package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.app.intake.CaseLock;
import org.hearsay.app.intake.Outcome;
import org.hearsay.app.intake.ReadJob;
import org.hearsay.app.intake.Stopped;
import org.hearsay.app.web.view.IntakeView;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.report.intake.Source;
import org.hearsay.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Files that were dropped on the desk, on their way into the case. */
final class IntakeJob {

  private final String id;
  private final int all;
  private final List<String> problems = new ArrayList<>();
  private int done;
  private int added;
  private int there;
  private String state = "reading";

  IntakeJob(String id, int all) {
    this.id = id;
    this.all = all;
  }

  /** How far it is. */
  synchronized IntakeView view() {
    return new IntakeView(id, done, all, state, added, there, List.copyOf(problems));
  }

  /** Waits for a change, but not for long; tells how far it is then. */
  synchronized IntakeView await() throws InterruptedException {
    if (!view().isOver()) {
      wait(1000);
    }
    return view();
  }

  /** Reads the files into the case and computes it anew; to be run in a thread of its own. */
  void run(OpenCase open, List<Source> sources, Consumer<Throwable> defects) {
    try (@Nullable CaseLock lock = lock(open);
        CaseStore store = open.at().open()) {
      Outcome outcome = new ReadJob(open.analysis(), store, this::step, () -> false).read(sources);
      outcome.defects().forEach(defects);
      take(outcome);
      if (outcome.added() + outcome.there() > 0) {
        Conclusion.of(store, open.analysis());
        open.refresh();
      }
      end("done");
    } catch (Stopped | StoreException e) {
      fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      defects.accept(e);
      fail("this is an error in Hearsay; what it is stands where the desk was started");
    }
  }

  private static @Nullable CaseLock lock(OpenCase open) {
    return open.at().file().map(file -> CaseLock.on(file, () -> {})).orElse(null);
  }

  private synchronized void step() {
    done++;
    notifyAll();
  }

  private synchronized void take(Outcome outcome) {
    added = outcome.added();
    there = outcome.there();
    problems.addAll(outcome.unreadable());
    for (Map.Entry<String, Integer> skipped : outcome.skipped().entrySet()) {
      problems.add("%d left out: %s".formatted(skipped.getValue(), skipped.getKey()));
    }
    state = "concluding";
    notifyAll();
  }

  private synchronized void fail(String why) {
    problems.add(why);
    end("failed");
  }

  private synchronized void end(String how) {
    state = how;
    notifyAll();
  }
}
