package org.hearsay.app.web;

import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hearsay.app.web.view.Board;
import org.hearsay.app.web.view.Changes;
import org.hearsay.app.web.view.DecisionView;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Kind;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Decisions made at the desk: each goes into the case's log at once, and the case is computed anew
 * behind the pages, once for all decisions that wait for it.
 */
final class Casework implements AutoCloseable {

  /** How long closing waits for the case to be computed. */
  private static final long LAST_MILLISECONDS = 20_000;

  /** Decisions that are remembered, so that pages can show what changed by them. */
  private static final int REMEMBERED = 50;

  private final OpenCase open;
  private final Consumer<Throwable> defects;
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final List<Decision> waiting = new ArrayList<>();
  private boolean computing;

  /** A judgement made or taken back here, and what became of it. */
  private static final class Decision {
    private final Judgement judgement;
    private final long since = System.nanoTime();
    private @Nullable Changes changes;
    private @Nullable String failure;

    private Decision(Judgement judgement) {
      this.judgement = judgement;
    }

    private DecisionView view() {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
      return DecisionView.of(judgement, (int) seconds, changes, failure);
    }
  }

  Casework(OpenCase open, Consumer<Throwable> defects) {
    this.open = open;
    this.defects = defects;
  }

  /**
   * Decides something.
   *
   * @param objects as {@link NamedObjects#anchor} reads them
   * @param edition number of the edition whose page said so
   * @return id of the judgement, which is in the log now
   * @throws Refused if it is not about what its kind is about; the message says so
   */
  synchronized String judge(
      Kind kind, List<String> objects, String value, String by, String why, long edition) {
    NamedObjects named = new NamedObjects(open.edition(), edition);
    try {
      return keep(
          Judgement.of(
              kind, objects.stream().map(named::anchor).toList(), value, by, Instant.now(), why));
    } catch (IllegalArgumentException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /** Takes a decision back; its id. */
  synchronized String withdraw(String id, String by, String why) {
    return Optional.ofNullable(decisions.get(id))
        .map(decision -> decision.judgement)
        .or(() -> logged(id))
        .filter(Judgement::holds)
        .map(judgement -> judgement.withdrawn(new Judgement.Withdrawal(by, Instant.now(), why)))
        .map(this::keep)
        .orElseThrow(
            () -> new Refused(HttpStatus.NOT_FOUND, "There is no such judgement that holds."));
  }

  private Optional<Judgement> logged(String id) {
    return open.board().index().file().judgements().stream()
        .map(Judged::judgement)
        .filter(judgement -> judgement.id().equals(id))
        .findFirst();
  }

  private String keep(Judgement judgement) {
    try (CaseStore store = open.at().open()) {
      store.judge(List.of(judgement));
    }
    Decision decision = new Decision(judgement);
    decisions.remove(judgement.id());
    decisions.put(judgement.id(), decision);
    decisions.keySet().stream()
        .limit(Math.max(0, decisions.size() - REMEMBERED))
        .toList()
        .forEach(decisions::remove);
    waiting.add(decision);
    if (!computing) {
      computing = true;
      Thread.ofPlatform().daemon().name("casework").start(this::compute);
    }
    return judgement.id();
  }

  private void compute() {
    for (List<Decision> some = next(); !some.isEmpty(); some = next()) {
      Board before = open.board();
      try (CaseStore store = open.at().open()) {
        Conclusion.of(store, open.analysis());
        Board after = open.refresh().board();
        for (Decision each : some) {
          end(each, Changes.between(before, after, each.judgement), null);
        }
      } catch (StoreException e) {
        fail(some, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        defects.accept(e);
        fail(some, "this is an error in Hearsay; what it is stands where the desk was started");
      }
    }
  }

  private synchronized List<Decision> next() {
    List<Decision> some = List.copyOf(waiting);
    waiting.clear();
    computing = !some.isEmpty();
    notifyAll();
    return some;
  }

  private void fail(List<Decision> some, String why) {
    some.forEach(each -> end(each, null, why));
  }

  private synchronized void end(
      Decision decision, @Nullable Changes changes, @Nullable String failure) {
    decision.changes = changes;
    decision.failure = failure;
    notifyAll();
  }

  /** What became of a judgement that was made or taken back here. */
  synchronized Optional<DecisionView> find(String judgement) {
    return Optional.ofNullable(decisions.get(judgement)).map(Decision::view);
  }

  /** The same, after it is over or some time has passed. */
  synchronized Optional<DecisionView> await(String judgement, long milliseconds)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    Optional<DecisionView> now = find(judgement);
    while (now.isPresent() && !now.get().isOver() && System.nanoTime() < end) {
      wait(1 + TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
      now = find(judgement);
    }
    return now;
  }

  /** Waits until all that was decided is worked in, but not for long: the log has it anyway. */
  @Override
  public synchronized void close() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_MILLISECONDS);
    try {
      while (computing && System.nanoTime() < end) {
        wait(1 + TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many decisions the pages do not show yet. */
  synchronized int countWaiting() {
    return (int) decisions.values().stream().filter(each -> !each.view().isOver()).count();
  }
}
