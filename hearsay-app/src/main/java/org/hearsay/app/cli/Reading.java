package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hearsay.app.brief.BriefJson;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.app.intake.CaseLock;
import org.hearsay.app.intake.Inputs;
import org.hearsay.app.intake.Outcome;
import org.hearsay.app.intake.ReadJob;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;

/**
 * What reading inputs into a case came to.
 *
 * @param index the case afterwards; empty when none of the inputs could be read
 * @param added reports that are new in the case
 * @param there copies of reports that the case held already
 * @param skipped files of folders, and parts of containers, that were left out, by kind
 * @param unreadable a line for each input that could not be read, with the next step
 */
record Reading(
    Optional<CaseIndex> index,
    int added,
    int there,
    Map<String, Integer> skipped,
    List<String> unreadable) {

  /**
   * Reads inputs into a case and computes its results; waits while another program does.
   *
   * @param ended asked now and then; when it says so, the case is concluded with what was read
   * @param err where to say that it waits, and what made the analysis fail
   * @param debug whether to show the latter
   */
  static Reading of(
      Inputs inputs,
      CaseAt at,
      Setting setting,
      BooleanSupplier ended,
      PrintWriter err,
      boolean debug) {
    if (inputs.sources().isEmpty()) {
      return new Reading(Optional.empty(), 0, 0, inputs.skipped(), inputs.problems());
    }
    Runnable waiting =
        () -> {
          Errors.line(err, at + ": another Hearsay is reading into it; waiting for it");
          err.flush();
        };
    @Nullable PrintWriter trace = debug ? err : null;
    Optional<Path> file = at.file();
    if (file.isEmpty()) {
      return locked(inputs, at, setting, ended, trace);
    }
    try (CaseLock lock = CaseLock.on(file.get(), waiting)) {
      return locked(inputs, at, setting, ended, trace);
    }
  }

  private static Reading locked(
      Inputs inputs,
      CaseAt at,
      Setting setting,
      BooleanSupplier ended,
      @Nullable PrintWriter trace) {
    Optional<Path> fresh = at.file().filter(Files::notExists);
    boolean holdsReports = false;
    try (CaseStore store = at.open()) {
      Analysis analysis = setting.analysis().get();
      Outcome outcome;
      try (Progress progress = progress(setting, inputs.sources().size())) {
        outcome =
            new ReadJob(analysis, store, () -> progress.step(1), ended).read(inputs.sources());
      } finally {
        holdsReports = !store.listReportIds().isEmpty();
      }
      if (trace != null) {
        outcome.defects().forEach(defect -> defect.printStackTrace(trace));
      }
      Optional<CaseIndex> index = Optional.empty();
      if (outcome.added() + outcome.there() > 0) {
        index = Optional.of(CaseIndex.of(Conclusion.of(store, analysis)));
      }
      return of(inputs, outcome, index);
    } finally {
      if (!holdsReports) {
        fresh.ifPresent(Reading::delete);
      }
    }
  }

  private static Reading of(Inputs inputs, Outcome outcome, Optional<CaseIndex> index) {
    Map<String, Integer> skipped = new TreeMap<>(inputs.skipped());
    outcome.skipped().forEach((kind, n) -> skipped.merge(kind, n, Integer::sum));
    List<String> unreadable = new ArrayList<>(inputs.problems());
    unreadable.addAll(outcome.unreadable());
    return new Reading(index, outcome.added(), outcome.there(), skipped, unreadable);
  }

  private static Progress progress(Setting setting, int files) {
    return setting.terminal() && files > 1 ? Progress.bar("reading", files) : Progress.none();
  }

  /** Removes a case that holds nothing, with what the database put beside it. */
  private static void delete(Path emptyCase) {
    try {
      for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Path.of(emptyCase + suffix));
      }
    } catch (IOException e) {
      throw new Failure(emptyCase + ": holds nothing and cannot be removed; remove it", e);
    }
  }

  /** What was read, in a line. */
  String summary() {
    List<String> parts = new ArrayList<>();
    parts.add("%,d read".formatted(added));
    if (there > 0) {
      parts.add("%,d there already".formatted(there));
    }
    if (!unreadable.isEmpty()) {
      parts.add("%,d not readable".formatted(unreadable.size()));
    }
    if (!skipped.isEmpty()) {
      parts.add(
          "%,d skipped (%s)"
              .formatted(
                  skipped.values().stream().mapToInt(Integer::intValue).sum(),
                  skipped.entrySet().stream()
                      .map(suffix -> suffix.getKey() + " " + suffix.getValue())
                      .collect(Collectors.joining(", "))));
    }
    return String.join(", ", parts);
  }

  /** The same, with the brief, as one JSON object. */
  void write(CaseAt at, JsonWriter json) {
    json.line(() -> {
      json.text("case", at.toString());
      json.number("added", added);
      json.number("there", there);
      json.object("skipped", () -> skipped.forEach((suffix, n) -> json.number(suffix, n)));
      json.texts("unreadable", unreadable);
      index.ifPresent(found -> BriefJson.write(found, json));
    });
  }
}
