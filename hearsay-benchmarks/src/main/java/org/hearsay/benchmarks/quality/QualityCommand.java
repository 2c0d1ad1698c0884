package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;

/**
 * The command {@code ./hearsay-bench quality}: measures, compares with what was reached, raises it.
 */
public final class QualityCommand {

  private static final String USAGE =
      """
      usage: ./hearsay-bench quality [check | ratchet [--lower] | conflicts]
             ./hearsay-bench quality polnear|ntrex|duckling PATH [--misses]

      check    prints all figures of the corpus; fails when one fell
      ratchet  keeps the figures that rose; with --lower also those that fell
      conflicts  prints the pairs of reports whose contradiction is missed or made up
      polnear ntrex duckling  measure on sets that are not part of the project, in a folder;
               --misses: with the phrases of duckling that are read wrong
      """;

  private QualityCommand() {}

  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    String what = words.isEmpty() ? "check" : words.getFirst();
    int code =
        switch (what) {
          case "check" -> check();
          case "ratchet" -> ratchet(words.contains("--lower"));
          case "conflicts" -> conflicts();
          case "polnear", "ntrex", "duckling" -> outside(what, words);
          default -> usage();
        };
    System.exit(code);
  }

  /** Where the corpus and its figures stand, from the folder that a build or a user starts in. */
  static Path home() {
    Path here = Path.of("corpus");
    return Files.isDirectory(here) ? here : Path.of("hearsay-benchmarks").resolve("corpus");
  }

  static Figures measure() throws IOException, UnreadableReport {
    return QualityRun.of(new Corpus(home()), Hearsay.onClassPath());
  }

  static Path kept() {
    return home().resolve("figures.tsv");
  }

  private static int check() throws IOException, UnreadableReport {
    Figures now = measure();
    System.out.print(now.table());
    List<String> fallen = now.fallenFrom(Figures.read(kept()));
    fallen.forEach(System.out::println);
    return fallen.isEmpty() ? 0 : 1;
  }

  private static int conflicts() throws IOException, UnreadableReport {
    System.out.print(new Corpus(home()).conflicts().report(Hearsay.onClassPath()));
    return 0;
  }

  private static int ratchet(boolean lower) throws IOException, UnreadableReport {
    Figures now = measure();
    System.out.print(now.table());
    boolean first = !Files.exists(kept());
    if (lower || first) {
      now.write(kept());
      return 0;
    }
    Figures before = Figures.read(kept());
    List<String> fallen = now.fallenFrom(before);
    fallen.forEach(System.out::println);
    now.raised(before).write(kept());
    return fallen.isEmpty() ? 0 : 1;
  }

  private static int outside(String set, List<String> words) throws IOException {
    boolean withMisses = words.size() == 3 && words.getLast().equals("--misses");
    if (words.size() != 2 && !(withMisses && set.equals("duckling"))) {
      return usage();
    }
    Path folder = Path.of(words.get(1));
    if (!Files.isDirectory(folder)) {
      System.err.println(
          folder
              + ": there is no such folder; the set is not part of the project, name its folder");
      return 1;
    }
    switch (set) {
      case "polnear" -> System.out.print(PolnearScore.of(folder));
      case "ntrex" -> System.out.print(NtrexScore.of(folder));
      default -> System.out.print(DucklingScore.of(folder, home(), withMisses));
    }
    return 0;
  }

  private static int usage() {
    System.err.print(USAGE);
    return 2;
  }
}
