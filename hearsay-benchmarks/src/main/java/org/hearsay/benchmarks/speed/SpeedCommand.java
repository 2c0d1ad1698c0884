package org.hearsay.benchmarks.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The command {@code ./hearsay-bench speed}: tokens a second by language, or a profile. */
public final class SpeedCommand {

  private SpeedCommand() {}

  public static void main(String[] args) throws Exception {
    List<String> words = new ArrayList<>(List.of(args));
    boolean profile = words.remove("profile");
    Path corpus =
        Path.of(Files.isDirectory(Path.of("corpus")) ? "" : "hearsay-benchmarks", "corpus");
    List<String> languages = words.isEmpty() ? languages(corpus) : words;
    if (profile) {
      List<Texts> texts = new ArrayList<>();
      for (String language : languages) {
        texts.add(new Texts(corpus, language));
      }
      System.out.print(Profile.of(texts));
    } else {
      run(corpus, languages);
    }
  }

  private static List<String> languages(Path corpus) throws Exception {
    try (Stream<Path> folders = Files.list(corpus.resolve("reports"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void run(Path corpus, List<String> languages) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getName())
                    .param("corpus", corpus.toAbsolutePath().toString())
                    .param("language", languages.toArray(String[]::new))
                    .threads(1)
                    .jvmArgsAppend("-XX:+UseSerialGC")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println("language  what                    tokens/s");
    for (RunResult result : results) {
      Result<?> tokens = result.getSecondaryResults().get("tokens");
      System.out.printf(
          Locale.ROOT,
          "%-8s  %-22s %,10.0f%n",
          result.getParams().getParam("language"),
          result.getPrimaryResult().getLabel(),
          tokens == null ? 0 : tokens.getScore());
    }
  }
}
