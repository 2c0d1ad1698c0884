package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.app.brief.BriefJson;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.store.SqliteCaseStore;

/**
 * What reading inputs into a case came to.
 *
 * @param index the case afterwards; empty when none of the inputs could be read
 * @param added reports that are new in the case
 * @param there files whose report the case held already
 * @param skipped files of folders that were left out, by suffix
 * @param unreadable a line for each input that could not be read, with the next step
 */
record Reading(
    Optional<CaseIndex> index,
    int added,
    int there,
    Map<String, Integer> skipped,
    List<String> unreadable) {

  /**
   * Reads inputs into a case and computes its results.
   *
   * @param trace where to show what made the analysis fail, for {@code --debug}
   */
  static Reading of(Inputs inputs, Path caseFile, Setting setting, Optional<PrintWriter> trace) {
    List<String> unreadable = new ArrayList<>(inputs.problems());
    if (inputs.files().isEmpty()) {
      return new Reading(Optional.empty(), 0, 0, inputs.skipped(), unreadable);
    }
    boolean fresh = Files.notExists(caseFile);
    ReadJob.Outcome outcome;
    Optional<CaseIndex> index = Optional.empty();
    boolean holdsReports = false;
    try (CaseStore store = SqliteCaseStore.open(caseFile)) {
      Analysis analysis = setting.analysis().get();
      try (Progress progress = progress(setting, inputs.files().size())) {
        outcome = new ReadJob(analysis, store, progress).read(inputs.files());
      }
      holdsReports = outcome.added() + outcome.there() > 0;
      if (holdsReports) {
        index = Optional.of(CaseIndex.of(Conclusion.of(store, analysis)));
      }
    } finally {
      if (fresh && !holdsReports) {
        delete(caseFile);
      }
    }
    trace.ifPresent(to -> outcome.defects().forEach(defect -> defect.printStackTrace(to)));
    unreadable.addAll(outcome.unreadable());
    return new Reading(index, outcome.added(), outcome.there(), inputs.skipped(), unreadable);
  }

  private static Progress progress(Setting setting, int files) {
    return setting.terminal() && files > 1 ? Progress.bar("reading", files) : Progress.none();
  }

  private static void delete(Path emptyCase) {
    try {
      Files.deleteIfExists(emptyCase);
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
  void write(Path caseFile, JsonWriter json) {
    json.line(() -> {
      json.text("case", caseFile.toString());
      json.number("added", added);
      json.number("there", there);
      json.object("skipped", () -> skipped.forEach((suffix, n) -> json.number(suffix, n)));
      json.texts("unreadable", unreadable);
      index.ifPresent(found -> BriefJson.write(found, json));
    });
  }
}
