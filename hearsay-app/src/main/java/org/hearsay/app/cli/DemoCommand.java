package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.brief.Brief;
import org.hearsay.app.brief.Page;
import org.hearsay.app.intake.Inputs;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: reads the example case, prints its brief, and says how to go on. */
@Command(name = "demo", description = "Read the example case, and print its brief.")
final class DemoCommand extends BaseCommand {

  private static final String EXAMPLE = "najin";

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "The case; in the folder .hearsay of your home when not given.")
  private @Nullable Path file;

  DemoCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    Path reports =
        setting
            .examples()
            .map(examples -> examples.resolve(EXAMPLE))
            .filter(Files::isDirectory)
            .orElseThrow(() ->
                new Failure(
                    "the example case examples/"
                        + EXAMPLE
                        + " is not in this installation;"
                        + " read reports of your own: hearsay read PATH --case FILE"));
    @Nullable Path given = file;
    Path caseFile = given == null ? place() : given;
    Reading reading =
        Reading.of(
            Inputs.of(List.of(reports.toString()), caseFile, InputStream.nullInputStream()),
            CaseAt.of(caseFile),
            setting,
            () -> false,
            err(),
            debug());
    reading.unreadable().forEach(line -> Errors.line(err(), line));
    CaseIndex index =
        reading
            .index()
            .orElseThrow(() -> new Failure(reports + ": holds no reports; install Hearsay anew"));
    Page page = page();
    page.wrapped(page.bold("The example case") + "  " + reading.summary(), 2);
    Brief.write(index, reading.unreadable(), false, page);
    next(index, caseFile, page);
    out().print(page);
    out().flush();
    return reading.unreadable().isEmpty() ? Exit.DONE : Exit.PARTLY;
  }

  /** The case in the user's home or, where that cannot be written, in a temporary folder; empty. */
  private Path place() {
    Path folder = setting.home().resolve(".hearsay");
    try {
      Files.createDirectories(folder);
      Path old = folder.resolve("demo.db");
      if (Files.isWritable(folder)) {
        for (String suffix : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(Path.of(old + suffix));
        }
        return old;
      }
    } catch (IOException e) {
      err()
          .println(
              "hearsay: " + folder + ": cannot be written; the case goes to a temporary folder");
    }
    try {
      return Files.createTempDirectory("hearsay-").resolve("demo.db");
    } catch (IOException e) {
      throw new Failure("no folder for the case; name a file with --case", e);
    }
  }

  private static void next(CaseIndex index, Path caseFile, Page page) {
    page.blank();
    page.line(page.bold("GO ON"));
    page.line("  ./hearsay serve " + caseFile + "    opens the desk in the browser");
    page.line("  ./hearsay brief " + caseFile);
    index.file().claims().stream()
        .findFirst()
        .map(Claim::id)
        .ifPresent(id -> page.line("  ./hearsay brief " + caseFile + " --why " + id));
    page.line("  ./hearsay export " + caseFile + " --format jsonl");
    page.line("  ./hearsay read FOLDER --case FILE");
  }
}
