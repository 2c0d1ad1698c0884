package org.hearsay.app.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.report.Hashes;
import org.hearsay.report.Provenance;
import org.hearsay.report.Report;
import org.hearsay.report.SameTexts;
import org.hearsay.report.Taken;
import org.hearsay.report.intake.Item;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was read is a new report or one more place of a known one, and stores both.
 */
final class Filing {

  private final CaseStore store;
  private final InstantSource clock;

  /** From the hash of a copy's bytes to where it was first found. */
  private final Map<String, Provenance> first = new HashMap<>();

  private final Set<Place> places = new HashSet<>();
  private final Set<String> ids;
  private final SameTexts texts = new SameTexts();

  private final List<Filed> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Set<String>> lemmas = new HashMap<>();
  private final List<Provenance> provenances = new ArrayList<>();
  private int added;
  private int there;

  /** A place that a copy lies at. */
  private record Place(String path, String entry, String sha256) {}

  Filing(CaseStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    ids = new HashSet<>(store.listReportIds());
    store.listProvenances().forEach(this::remember);
    store.content().reports().forEach(filed -> texts.add(filed.report()));
  }

  /** Whether the bytes of an item were read before, and need not be again. */
  boolean knows(Item item) {
    return first.containsKey(item.sha256()) || ids.contains(Hashes.id(item.sha256()));
  }

  /** Takes note of the place of an item whose bytes are known. */
  void again(Item item) {
    there++;
    Provenance known = first.get(item.sha256());
    String report = Hashes.id(item.sha256());
    note(
        known == null
            ? item.provenance(report, now(), null, null, null)
            : item.provenance(
                known.report(), now(), known.titleWhy(), known.outletWhy(), known.dateWhy()));
  }

  /** Takes an item as a new report, or as one more place of a known one. */
  void file(Item item, Taken taken, Analysed analysed) {
    Report report = taken.report();
    Optional<String> same =
        ids.contains(report.id()) ? Optional.of(report.id()) : texts.find(report).map(Report::id);
    if (same.isPresent()) {
      there++;
    } else {
      ids.add(report.id());
      texts.add(report);
      reports.add(analysed.report());
      statements.addAll(analysed.statements());
      analysed
          .lemmas()
          .forEach((form, of) -> lemmas.computeIfAbsent(form, k -> new HashSet<>()).addAll(of));
    }
    @Nullable String date = taken.dateWhy();
    note(
        item.provenance(
            same.orElse(report.id()), now(), taken.titleWhy(), taken.outletWhy(), date));
  }

  private void note(Provenance provenance) {
    if (remember(provenance)) {
      provenances.add(provenance);
    }
  }

  private boolean remember(Provenance at) {
    first.putIfAbsent(at.sha256(), at);
    return places.add(new Place(at.path(), at.entry(), at.sha256()));
  }

  /** Stores what was taken since the last time, whole or not at all. */
  void store() {
    if (!lemmas.isEmpty()) {
      store.addLemmas(lemmas);
    }
    if (!reports.isEmpty() || !provenances.isEmpty()) {
      store.add(reports, statements, provenances);
    }
    added += reports.size();
    reports.clear();
    statements.clear();
    lemmas.clear();
    provenances.clear();
  }

  /** New reports that were stored. */
  int added() {
    return added;
  }

  /** Copies of reports that were known. */
  int there() {
    return there;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
