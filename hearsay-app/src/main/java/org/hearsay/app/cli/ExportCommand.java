package org.hearsay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hearsay.app.export.Export;
import org.hearsay.app.export.Format;
import org.hearsay.app.export.TableExport;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.store.CaseAt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay export}: writes a case in a format that other programs read. */
@Command(name = "export", description = "Write a case for other programs.")
final class ExportCommand extends BaseCommand {

  @Parameters(paramLabel = "CASE", description = "The case.")
  private @Nullable CaseAt file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; standard output when not given. For csv and tsv a folder.")
  private @Nullable Path target;

  ExportCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    CaseAt path = Objects.requireNonNull(file);
    @Nullable Path to = target;
    if (to != null && path.isFile(to)) {
      throw new Failure(to + ": is the case itself; name another file with --out");
    }
    CaseIndex index = load(path);
    Format wanted = Objects.requireNonNull(format);
    @Nullable Export export = wanted.export();
    if (export == null) {
      writeTables(TableExport.files(index, wanted == Format.TSV), to);
    } else if (to == null) {
      export.write(index, out());
      out().flush();
    } else {
      writeFile(to, out -> export.write(index, out));
    }
    return Exit.DONE;
  }

  private static void writeTables(Map<String, String> files, @Nullable Path folder) {
    if (folder == null) {
      throw new Failure("a set of tables goes into a folder; name one with --out");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure(folder + ": cannot be made a folder; name another", e);
    }
    files.forEach((name, table) ->
        writeFile(
            folder.resolve(name),
            out -> {
              try {
                out.write(table);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  /** Writes beside the file first, so that a failure leaves what was there. */
  private static void writeFile(Path to, Consumer<Writer> content) {
    Path draft = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      try {
        try (BufferedWriter out = Files.newBufferedWriter(draft)) {
          content.accept(out);
        }
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          to + ": cannot be written; check the folder and the room on the disk, or name another",
          e);
    }
  }
}
