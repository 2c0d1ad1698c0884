package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.Page;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.app.intake.Inputs;
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
    @Nullable Path folder = watched;
    if (folder == null && paths.isEmpty()) {
      throw new ParameterException(
          spec().commandLine(), "Name reports to read, or a folder with --watch.");
    }
    int code = paths.isEmpty() ? Exit.DONE : read(caseFile);
    if (folder != null) {
      new Watch(folder, caseFile, setting, out(), err()).run();
    }
    return code;
  }

  private int read(Path caseFile) {
    Reading reading =
        Reading.of(
            Inputs.of(paths, caseFile, System.in), caseFile, setting, () -> false, err(), debug());
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
