package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.Page;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.app.intake.Inputs;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      arity = "0..*",
      description = {
        "Reports, archives, feeds and crawls; folders of them; patterns such as 'may/**/*.html'; -"
            + " for standard input.",
        "Text, Markdown, HTML, MHTML, PDF, EML, RSS, Atom, JSON Lines, WARC, ZIP."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = "Go on reading what arrives in a folder, until Ctrl-C.")
  private @Nullable Path watched;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      required = true,
      description = {
        "The case: a file that is made when it is not there, or a database:",
        "postgresql://USER:PASSWORD@HOST:PORT/DATABASE"
      })
  private @Nullable CaseAt at;

  @Option(names = "--all", description = "Show every claim in the brief, not only the heaviest.")
  private boolean all;

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  ReadCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt caseAt = Objects.requireNonNull(at);
    @Nullable Path folder = watched;
    if (folder == null && paths.isEmpty()) {
      throw new ParameterException(
          spec().commandLine(), "Name reports to read, or a folder with --watch.");
    }
    int code = paths.isEmpty() ? Exit.DONE : read(caseAt);
    if (folder != null) {
      new Watch(folder, caseAt, setting, out(), err()).run();
    }
    return code;
  }

  private int read(CaseAt caseAt) {
    Reading reading =
        Reading.of(
            Inputs.of(paths, caseAt.fileOrNone(), System.in),
            caseAt,
            setting,
            () -> false,
            err(),
            debug());
    reading.unreadable().forEach(line -> Errors.line(err(), line));
    if (json) {
      try (JsonWriter to = JsonWriter.to(out())) {
        reading.write(caseAt, to);
      }
      out().flush();
    }
    if (reading.index().isEmpty()) {
      throw new Failure("nothing could be read into " + caseAt + "; see the lines above");
    }
    if (!json) {
      print(reading, caseAt);
    }
    return reading.unreadable().isEmpty() ? Exit.DONE : Exit.PARTLY;
  }

  private void print(Reading reading, CaseAt caseAt) {
    Page page = page();
    page.wrapped(page.bold(Page.clean(caseAt.toString())) + "  " + reading.summary(), 2);
    reading.index().ifPresent(index -> Brief.write(index, reading.unreadable(), all, page));
    out().print(page);
    out().flush();
  }
}
