package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.Page;
import org.hearsay.app.export.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: reads reports into a case and prints its brief. */
@Command(
    name = "read",
    description = {
      "Read reports into a case, and print its brief.",
      "Reading the same reports again changes nothing."
    })
final class ReadCommand extends BaseCommand {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Reports, or folders of reports (.txt .md .html .htm, also in folders below).")
  private List<Path> paths = List.of();

  @Option(
      names = "--case",
      paramLabel = "FILE",
      required = true,
      description = "The case: a file that is made when it is not there.")
  private @Nullable Path file;

  @Option(names = "--all", description = "Show every claim in the brief, not only the heaviest.")
  private boolean all;

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  ReadCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    Path caseFile = Objects.requireNonNull(file);
    Reading reading =
        Reading.of(
            Inputs.of(paths, caseFile),
            caseFile,
            setting,
            debug() ? Optional.of(err()) : Optional.empty());
    reading.unreadable().forEach(line -> Errors.line(err(), line));
    if (json) {
      try (JsonWriter to = JsonWriter.to(out())) {
        reading.write(caseFile, to);
      }
      out().flush();
    }
    if (reading.index().isEmpty()) {
      throw new Failure("nothing could be read into " + caseFile + "; see the lines above");
    }
    if (!json) {
      print(reading, caseFile);
    }
    return reading.unreadable().isEmpty() ? Exit.DONE : Exit.PARTLY;
  }

  private void print(Reading reading, Path caseFile) {
    Page page = page();
    page.wrapped(page.bold(Page.clean(caseFile.toString())) + "  " + reading.summary(), 2);
    reading.index().ifPresent(index -> Brief.write(index, reading.unreadable(), all, page));
    out().print(page);
    out().flush();
  }
}
