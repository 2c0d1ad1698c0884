package org.hearsay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.export.JsonLinesExport;
import org.hearsay.casefile.CaseIndex;
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
      description = "Where to write; standard output when not given.")
  private @Nullable Path target;

  /** The formats. */
  enum Format {
    /** JSON Lines. */
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
    if (to == null) {
      write(index, out());
      out().flush();
    } else {
      writeFile(index, to);
    }
    return Exit.DONE;
  }

  private void write(CaseIndex index, Writer out) {
    switch (Objects.requireNonNull(format)) {
      case JSONL -> JsonLinesExport.write(index, out);
    }
  }

  /** Writes beside the file first, so that a failure leaves what was there. */
  private void writeFile(CaseIndex index, Path to) {
    Path draft = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      try {
        try (BufferedWriter out = Files.newBufferedWriter(draft)) {
          write(index, out);
        }
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
