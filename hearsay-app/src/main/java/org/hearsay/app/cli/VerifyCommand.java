package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.Verification;
import org.hearsay.report.Provenance;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay verify}: checks that a case is whole, and says what is wrong. */
@Command(
    name = "verify",
    description = {
      "Check a case: the stored texts against their hashes, every span against its text,"
          + " everything",
      "that is named against what is there; and the files that reports were read from, where they",
      "still are. Exit code 0 when the case is whole, 1 when it is not."
    })
final class VerifyCommand extends BaseCommand {

  @Parameters(paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt at;

  VerifyCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt caseAt = Objects.requireNonNull(at);
    List<String> defects;
    CaseFile file;
    List<Provenance> provenances;
    int waiting;
    try (CaseStore store = caseAt.openToRead()) {
      defects = new ArrayList<>(store.listDefects());
      file = store.load();
      provenances = store.listProvenances();
      waiting = store.countWaiting();
    }
    defects.addAll(Verification.of(file));
    Originals originals = Originals.check(file, provenances);
    Page page = page();
    defects.forEach(line -> page.wrapped("wrong: " + Page.clean(line), 2));
    if (waiting > 0) {
      page.wrapped(
          "note: %,d reports of a reading that did not end are not shown yet; read again to go on"
              .formatted(waiting),
          2);
    }
    originals.changed().forEach(line -> page.wrapped("note: " + Page.clean(line), 2));
    Verification.vanished(file).forEach(line -> page.wrapped("note: " + Page.clean(line), 2));
    page.wrapped(
        "%,d reports, %,d statements, %,d claims, %,d relations, %,d judgements checked; %s"
            .formatted(
                file.reports().size(),
                file.statements().size(),
                file.claims().size(),
                file.relations().size(),
                file.judgements().size(),
                originals.summary()),
        2);
    page.line(
        defects.isEmpty() ? "the case is whole" : "%,d things wrong".formatted(defects.size()));
    out().print(page);
    out().flush();
    return defects.isEmpty() ? Exit.DONE : Exit.FAILED;
  }
}
