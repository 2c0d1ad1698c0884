package org.hearsay.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of reading goes, by method: samples of the flight recorder. Time in the JDK counts
 * for the method of ours that called it.
 */
final class Profile {

  private static final int SHOWN = 20;
  private static final int ROUNDS = 10;
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration RECORDED = Duration.ofSeconds(8);

  private final Map<String, Integer> self = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private int samples;
  private double tokens;

  private Profile() {}

  /** Reads the texts over and over; the methods that take most, with and without what they call. */
  static String of(List<Texts> texts) throws IOException {
    run(texts, WARM_UP);
    Path file = Files.createTempFile("hearsay", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      run(texts, RECORDED);
      recording.stop();
      recording.dump(file);
      Profile profile = new Profile();
      profile.tokens = tokens(texts);
      RecordingFile.readAllEvents(file).forEach(profile::add);
      return profile.table();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Reads for so much processor time. */
  private static void run(List<Texts> texts, Duration time) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + time.toNanos();
    while (threads.getCurrentThreadCpuTime() < end) {
      texts.forEach(Texts::read);
    }
  }

  /** Tokens in a second of processor time, which other programs on the machine do not slow. */
  private static double tokens(List<Texts> texts) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int tokens = texts.stream().mapToInt(Texts::breakWords).sum();
    long start = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      texts.forEach(Texts::read);
    }
    return 1e9 * ROUNDS * tokens / (threads.getCurrentThreadCpuTime() - start);
  }

  private void add(RecordedEvent event) {
    if (!event.getEventType().getName().equals("jdk.ExecutionSample")
        || event.getStackTrace() == null) {
      return;
    }
    List<String> frames = event.getStackTrace().getFrames().stream().map(Profile::name).toList();
    if (frames.stream().noneMatch(f -> f.startsWith("hearsay."))) {
      return;
    }
    samples++;
    frames.stream()
        .filter(f -> f.startsWith("hearsay."))
        .findFirst()
        .ifPresent(f -> self.merge(f, 1, Integer::sum));
    Set<String> seen = new HashSet<>(frames);
    seen.stream()
        .filter(f -> f.startsWith("hearsay."))
        .forEach(f -> inside.merge(f, 1, Integer::sum));
  }

  private static String name(RecordedFrame frame) {
    String type =
        frame.getMethod().getType().getName().replaceFirst("^org\\.hearsay\\.", "hearsay.");
    return type + "." + frame.getMethod().getName();
  }

  private String table() {
    return String.format(
        Locale.ROOT,
        "%,.0f tokens in a second of processor time; %d samples%n%nby itself%n%s%n"
            + "with what it calls%n%s",
        tokens,
        samples,
        top(self),
        top(inside));
  }

  private String top(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .map(e ->
            String.format(Locale.ROOT, "%5.1f%%  %s%n", 100.0 * e.getValue() / samples, e.getKey()))
        .collect(Collectors.joining());
  }
}
