package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.hearsay.app.web.DossierWriter;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay dossier}: writes claims with all that they stand on into one HTML file. */
@Command(
    name = "dossier",
    description = {
      "Write claims with their trees, statements, sources and hashes into one HTML file.",
      "The file holds all that it needs, and prints to A4."
    })
final class DossierCommand extends BaseCommand {

  @Parameters(paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt file;

  @Option(
      names = "--out",
      paramLabel = "FILE.html",
      required = true,
      description = "Where to write.")
  private @Nullable Path target;

  @Option(
      names = "--claims",
      paramLabel = "ID",
      split = ",",
      description = "The claims, such as c1,c5; the 25 heaviest when not given.")
  private List<String> claims = List.of();

  DossierCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt path = Objects.requireNonNull(file);
    Path to = Objects.requireNonNull(target);
    if (path.isFile(to)) {
      throw new Failure(to + ": is the case itself; name another file with --out");
    }
    try {
      write(DossierWriter.write(load(path), path.title(), claims), to);
    } catch (NoSuchElementException e) {
      throw new Failure(
          "%s: %s hearsay brief %s shows the ids of claims".formatted(path, e.getMessage(), path),
          e);
    }
    return Exit.DONE;
  }

  /** Writes beside the file first, so that a failure leaves what was there. */
  private static void write(String dossier, Path to) {
    Path draft = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      try {
        Files.writeString(draft, dossier);
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new Failure(
          to + ": cannot be written; check the folder and the room on the disk, or name another",
          e);
    }
  }
}
