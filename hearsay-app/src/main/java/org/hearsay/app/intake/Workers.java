package org.hearsay.app.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that work on reports, each report for a limited time.
 *
 * <p>The time is the processor's, so that a busy machine refuses no good report; the time on the
 * wall is limited to {@value #WALL} times as much.
 *
 * <p>A thread cannot be ended from outside; one that is still at work when its time is over is left
 * alone and replaced, and the program does not wait for it at its end.
 */
final class Workers implements AutoCloseable {

  /** How many threads may be at work on lost reports before it is better to stop. */
  private static final int MOST_LOST = 8;

  private static final int WALL = 30;
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final ThreadPoolExecutor threads;
  private final Duration most;
  private final List<Job<?>> lost = new ArrayList<>();

  Workers(int count, Duration most) {
    this.most = most;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Work that was handed in. */
  final class Job<T> extends FutureTask<T> {

    private volatile long thread;
    private volatile long wall;
    private volatile long processor;
    private volatile boolean finished;

    Job(Callable<T> work) {
      super(work);
    }

    @Override
    public void run() {
      wall = System.nanoTime();
      processor = clock.getCurrentThreadCpuTime();
      thread = Thread.currentThread().threadId();
      super.run();
      finished = true;
    }

    /** Whether it has used up its time; never before it has begun. */
    private boolean isOver() {
      return thread != 0
          && (clock.getThreadCpuTime(thread) - processor > most.toNanos()
              || System.nanoTime() - wall > WALL * most.toNanos());
    }
  }

  <T> Job<T> submit(Callable<T> work) {
    Job<T> job = new Job<>(work);
    threads.execute(job);
    return job;
  }

  /**
   * Waits for a job.
   *
   * @throws TimeoutException when it has worked for longer than it may
   * @throws ExecutionException when it failed
   */
  <T> T get(Job<T> job) throws TimeoutException, ExecutionException {
    try {
      while (true) {
        try {
          return job.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (job.isOver()) {
            replace(job);
            throw e;
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("interrupted; the case holds what was read so far, read again to go on");
    }
  }

  private void replace(Job<?> job) {
    job.cancel(true);
    lost.add(job);
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
  }

  /** Whether so many lost reports are still worked on that nothing more should be begun. */
  boolean areLost() {
    lost.removeIf(job -> job.finished);
    return lost.size() > MOST_LOST;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
