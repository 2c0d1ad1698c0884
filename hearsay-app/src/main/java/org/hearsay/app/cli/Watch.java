package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.app.intake.Inputs;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.report.intake.Source;
import org.hearsay.store.CaseAt;
import org.hearsay.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Goes on reading what arrives in a folder, until the program is told to end.
 *
 * <p>Looks at the folder now and then, which works on every file system. A file is read when its
 * size and time have not changed between two looks; read anew when they have changed later. The
 * case is concluded after each batch.
 */
final class Watch {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
  private static final Duration MOST_TO_END = Duration.ofMinutes(5);

  private final Path folder;
  private final CaseAt at;
  private final Setting setting;
  private final PrintWriter out;
  private final PrintWriter err;

  private final Map<Path, State> seen = new HashMap<>();
  private final Map<Path, State> read = new HashMap<>();
  private final CountDownLatch ending = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** What tells whether a file has changed. */
  private record State(long size, FileTime changed) {}

  Watch(Path folder, CaseAt at, Setting setting, PrintWriter out, PrintWriter err) {
    this.folder = folder;
    this.at = at;
    this.setting = setting.once();
    this.out = out;
    this.err = err;
  }

  /** Reads until the program is told to end (Ctrl-C, or a polite kill). */
  void run() {
    if (!Files.isDirectory(folder)) {
      throw new Failure(Visible.of(folder.toString()) + ": is no folder; make it first");
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
    say("watching %s; Ctrl-C ends".formatted(folder));
    try {
      while (ending.getCount() > 0) {
        look();
        await(ending, LOOK_EVERY);
      }
    } finally {
      say("ended; go on with: hearsay read --watch %s --case %s".formatted(folder, at));
      ended.countDown();
    }
  }

  /** Asks for the end and waits for it: what was begun is stored and concluded. */
  private void end() {
    ending.countDown();
    await(ended, MOST_TO_END);
  }

  private void look() {
    List<String> finished = new ArrayList<>();
    Inputs there =
        Inputs.of(List.of(folder.toString()), at.fileOrNone(), InputStream.nullInputStream());
    for (Source source : there.sources()) {
      Path file = Path.of(source.path());
      @Nullable State now = state(file);
      if (now != null && !now.equals(read.get(file)) && isFinished(file, now)) {
        finished.add(source.path());
        read.put(file, now);
      }
    }
    if (!finished.isEmpty()) {
      read(finished);
    }
  }

  /** Whether a file is as it was at the last look, or has not been changed for a while. */
  private boolean isFinished(Path file, State now) {
    boolean same = now.equals(seen.put(file, now));
    return same || now.changed().toInstant().isBefore(Instant.now().minus(1, ChronoUnit.MINUTES));
  }

  private void read(List<String> files) {
    Inputs inputs = Inputs.of(files, at.fileOrNone(), InputStream.nullInputStream());
    Reading reading = Reading.of(inputs, at, setting, () -> ending.getCount() == 0, err, false);
    reading.unreadable().forEach(line -> Errors.line(err, line));
    err.flush();
    String now = reading.index().map(Watch::counts).orElse("the case is as it was");
    say(reading.summary() + " · " + now);
  }

  private static String counts(CaseIndex index) {
    return "%,d reports, %,d claims"
        .formatted(index.file().reports().size(), index.file().claims().size());
  }

  private void say(String line) {
    out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + Visible.of(line));
    out.flush();
  }

  private static @Nullable State state(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(now.size(), now.lastModifiedTime());
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether a latch opened in time. */
  private static boolean await(CountDownLatch latch, Duration most) {
    try {
      return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
