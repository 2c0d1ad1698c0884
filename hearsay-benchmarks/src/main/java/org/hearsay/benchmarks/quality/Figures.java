package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Figures of quality by name and part of the corpus, and the file that keeps them. */
final class Figures {

  private static final String HEADER =
      """
      # How well Hearsay reads the corpus beside this file: figure, part of the corpus, value, how many items it rests on.
      # Values are F1 (stance: macro F1 of those found; when, where, quantity: recall; language: accuracy). "held out" is each
      # fourth report, whose errors nobody looks at (the weights of claims were fitted to all). QualityGateTest fails when one falls by more than an item weighs;
      # "./hearsay-bench quality ratchet" raises those that rose.
      """;

  private static final int COLUMNS = 4;

  private final Map<Key, Value> values = new LinkedHashMap<>();

  private record Key(String figure, String part) {
    @Override
    public String toString() {
      return figure + ", " + part;
    }
  }

  private record Value(double value, int items) {
    /** What one item weighs, and at least half a hundredth. */
    double hair() {
      return Math.max(0.005, 1.0 / Math.max(1, items));
    }
  }

  void put(String figure, String part, double value, int items) {
    values.put(new Key(figure, part), new Value(value, items));
  }

  static Figures read(Path file) throws IOException {
    Figures figures = new Figures();
    for (String[] cells : Table.read(file, COLUMNS)) {
      figures.put(cells[0], cells[1], Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
    }
    return figures;
  }

  void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder(HEADER);
    values.forEach((key, value) ->
        out.append(
            String.format(
                Locale.ROOT,
                "%s\t%s\t%.4f\t%d\n",
                key.figure(),
                key.part(),
                value.value(),
                value.items())));
    Files.writeString(file, out);
  }

  /** What fell from {@code kept}, a line each; also a figure that is gone. */
  List<String> fallenFrom(Figures kept) {
    List<String> fallen = new ArrayList<>();
    kept.values.forEach((key, before) -> {
      Value now = values.get(key);
      if (now == null) {
        fallen.add(key + ": is not measured any more, was %.3f".formatted(before.value()));
      } else if (now.value() < before.value() - before.hair()) {
        fallen.add(
            String.format(
                Locale.ROOT,
                "%s: fell from %.3f to %.3f (%d items)",
                key,
                before.value(),
                now.value(),
                now.items()));
      }
    });
    return fallen;
  }

  /** These, where they are higher than {@code kept} or new; else what was kept. */
  Figures raised(Figures kept) {
    Figures raised = new Figures();
    values.forEach((key, now) -> {
      Value before = kept.values.get(key);
      boolean higher = before == null || now.value() >= before.value();
      raised.values.put(key, higher ? now : before);
    });
    return raised;
  }

  /** As a table: a line per figure, a column per part. */
  String table() {
    Set<String> parts = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    values.keySet().forEach(key -> parts.add(key.part()));
    values.keySet().forEach(key -> names.add(key.figure()));
    StringBuilder out = new StringBuilder("%-26s".formatted(""));
    parts.forEach(part -> out.append("%9s".formatted(part)));
    for (String name : names) {
      out.append("%n%-26s".formatted(name));
      for (String part : parts) {
        Value value = values.get(new Key(name, part));
        out.append(
            value == null
                ? "%9s".formatted("")
                : String.format(Locale.ROOT, "%9.3f", value.value()));
      }
    }
    return out.append('\n').toString();
  }
}
