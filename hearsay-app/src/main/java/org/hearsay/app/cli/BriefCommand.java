package org.hearsay.app.cli;

import java.util.List;
import java.util.Objects;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.BriefJson;
import org.hearsay.app.brief.Page;
import org.hearsay.app.brief.Why;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay brief}: prints a case on one page, or why it says one thing. */
@Command(
    name = "brief",
    description = "Print what a case says: claims, voices, who relays whom, conflicts.")
final class BriefCommand extends BaseCommand {

  @Parameters(paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt file;

  @ArgGroup private Form form = new Form();

  /** How it is shown. */
  static final class Form {
    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Option(names = "--all", description = "Show every claim, not only the heaviest.")
    private boolean all;

    @Option(
        names = "--why",
        paramLabel = "ID",
        description = "Explain one claim, statement, relation, conflict or report.")
    private @Nullable String why;
  }

  BriefCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt path = Objects.requireNonNull(file);
    CaseIndex index = load(path);
    if (form.json) {
      json(path, index);
      return Exit.DONE;
    }
    Page page = page();
    @Nullable String why = form.why;
    if (why == null) {
      Brief.write(index, List.of(), form.all, page);
    } else if (!Why.write(index, why, page)) {
      throw new Failure(
          "%s: holds nothing with the id %s; hearsay brief %s shows ids at the end of lines"
              .formatted(path, why, path));
    }
    out().print(page);
    out().flush();
    return Exit.DONE;
  }

  private void json(CaseAt path, CaseIndex index) {
    try (JsonWriter json = JsonWriter.to(out())) {
      json.line(() -> {
        json.text("case", path.toString());
        BriefJson.write(index, json);
      });
    }
    out().flush();
  }
}
