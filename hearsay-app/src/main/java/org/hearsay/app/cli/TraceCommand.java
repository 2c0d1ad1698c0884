package org.hearsay.app.cli;

import java.util.Objects;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay trace}: prints who had a claim from whom, and what changed on the way. */
@Command(
    name = "trace",
    description = "Print one claim's family tree: who had it from whom, and what changed.")
final class TraceCommand extends BaseCommand {

  @Parameters(index = "0", paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt at;

  @Parameters(
      index = "1",
      paramLabel = "CLAIM",
      description = "Id of the claim, as the brief shows it: c4.")
  private @Nullable String id;

  TraceCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt place = Objects.requireNonNull(at);
    String wanted = Objects.requireNonNull(id);
    CaseIndex index = load(place);
    Claim claim =
        index
            .findClaim(wanted)
            .orElseThrow(() ->
                new Failure(
                    "%s: holds no claim %s; hearsay brief %s shows ids at the end of lines"
                        .formatted(place, wanted, place)));
    Page page = page();
    new TraceLines(index, claim, page).write();
    out().print(page);
    out().flush();
    return Exit.DONE;
  }
}
