package org.hearsay.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.language.BadPack;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.language.PackReader;
import org.hearsay.language.Pattern;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.ClassCheck;
import org.hearsay.statement.PatternCheck;
import org.hearsay.statement.SentenceCheck;

/**
 * What running all examples of a language pack shows.
 *
 * @param summary what was run, in a line; empty when the pack can't be read
 * @param problems with file and line; empty when all is well
 */
public record PackCheck(String summary, List<Problem> problems) {

  public PackCheck {
    problems = List.copyOf(problems);
  }

  /** Reads the pack in {@code folder} and runs its patterns, class examples and sentences. */
  public static PackCheck of(Path folder, Gazetteer gazetteer) {
    try {
      return of(PackReader.read(folder), gazetteer);
    } catch (BadPack bad) {
      return new PackCheck("", bad.problems());
    }
  }

  private static PackCheck of(LanguagePack pack, Gazetteer gazetteer) {
    Reader reader = new Reader(LanguagePacks.of(List.of(pack)), gazetteer);
    Function<String, Reading> read = text -> read(reader, text, pack.tag());
    List<Problem> problems = new ArrayList<>();
    int examples = 0;
    for (Pattern pattern : pack.patterns().values()) {
      examples += pattern.must().size() + pattern.mustNot().size();
      problems.addAll(PatternCheck.of(pattern, read));
    }
    int least = pack.yields().getOrDefault(LanguagePack.EXAMPLES_PER_CLASS, 0);
    problems.addAll(ClassCheck.of(pack.table("examples"), pack.classes(), least, read));
    problems.addAll(SentenceCheck.of(pack.table("sentences"), read));
    String summary =
        "%,d constructions with %,d examples, %,d examples of %,d classes, %,d sentences"
            .formatted(
                pack.patterns().size(),
                examples,
                pack.table("examples").size(),
                pack.classes().size(),
                pack.table("sentences").size());
    return new PackCheck(summary, problems);
  }

  private static Reading read(Reader reader, String text, String tag) {
    try {
      Report report = ReportReader.read("example.txt", text.getBytes(StandardCharsets.UTF_8));
      return reader.read(report, tag).orElseThrow();
    } catch (UnreadableReport e) {
      throw new IllegalStateException("an example that is no text: " + text, e);
    }
  }
}
