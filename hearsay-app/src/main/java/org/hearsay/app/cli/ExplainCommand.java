package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.app.brief.Page;
import org.hearsay.app.explain.ExplanationJson;
import org.hearsay.app.explain.ExplanationPage;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Explanation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}: prints how a report was read, word by word. */
@Command(
    name = "explain",
    description = {
      "Print how a report is read: each sentence with its words and their lemmas, the names, the",
      "constructions that fired, and the statements with chain, stance and reasons."
    })
final class ExplainCommand extends BaseCommand {

  @Parameters(paramLabel = "FILE", description = "The report; - reads it from standard input.")
  private @Nullable Path file;

  @ArgGroup(exclusive = true)
  private @Nullable Part part;

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  /** Which part of the report. */
  static final class Part {
    @Option(
        names = "--line",
        paramLabel = "N",
        description = "Only the sentences on this line, counted from 1.")
    private @Nullable Integer line;

    @ArgGroup(exclusive = false)
    private @Nullable Range range;
  }

  /** From and to, in code points as in exports. */
  static final class Range {
    @Option(
        names = "--from",
        paramLabel = "N",
        required = true,
        description = "Only the sentences from this character on, counted from 0.")
    private int from;

    @Option(
        names = "--to",
        paramLabel = "N",
        description = "Up to this character, exclusive; without it the one at --from.")
    private @Nullable Integer to;
  }

  ExplainCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() {
    Path path = Objects.requireNonNull(file);
    Explanation whole = explanation(path);
    if (whole.sentences().isEmpty()) {
      throw new Failure(
          "%s: holds no sentence that is read (language %s); hearsay languages lists those that are"
              .formatted(path, whole.language()));
    }
    Explanation explanation = span(whole, path).map(whole::within).orElse(whole);
    if (explanation.sentences().isEmpty()) {
      throw new Failure(path + ": no sentence is read there; leave the place out to see them all");
    }
    if (json) {
      try (JsonWriter writer = JsonWriter.to(out())) {
        ExplanationJson.write(explanation, writer);
      }
    } else {
      Page page = page();
      ExplanationPage.write(explanation, page);
      out().print(page);
    }
    out().flush();
    return Exit.DONE;
  }

  private Explanation explanation(Path path) {
    boolean standard = path.toString().equals("-");
    String name = standard ? "standard input" : path.toString().replace('\\', '/');
    try (InputStream in = standard ? System.in : Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(ReportReader.MOST_BYTES + 1);
      return setting.analysis().get().explain(name, bytes);
    } catch (UnreadableReport e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      throw new Failure(path + ": there is no such file; check the name", e);
    } catch (IOException e) {
      throw new Failure(name + ": cannot be read; name a report, not a folder", e);
    }
  }

  /** The part that was asked for; empty for the whole. */
  private Optional<Span> span(Explanation whole, Path path) {
    String text = whole.report().text();
    Part asked = part;
    if (asked == null) {
      return Optional.empty();
    }
    Integer line = asked.line;
    if (line != null) {
      return Optional.of(line(text, line, path));
    }
    Range range = Objects.requireNonNull(asked.range);
    int from = range.from;
    int to = range.to == null ? from + 1 : range.to;
    int most = text.codePointCount(0, text.length());
    if (from < 0 || to <= from || to > most) {
      throw new Failure(
          "%s: has no characters from %d to %d; it has %,d".formatted(path, from, to, most));
    }
    int start = text.offsetByCodePoints(0, from);
    return Optional.of(new Span(start, text.offsetByCodePoints(start, to - from)));
  }

  private static Span line(String text, int number, Path path) {
    int start = 0;
    for (int at = 1; at < number && start >= 0; at++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    if (number < 1 || start < 0 || start >= text.length()) {
      throw new Failure(
          "%s: has no line %d; it has %,d".formatted(path, number, text.lines().count()));
    }
    int end = text.indexOf('\n', start);
    return new Span(start, end < 0 ? text.length() : end + 1);
  }
}
