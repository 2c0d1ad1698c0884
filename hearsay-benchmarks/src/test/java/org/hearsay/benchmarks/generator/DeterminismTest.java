package org.hearsay.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.store.SqliteCaseStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same reports give the same case, however they come in and however many threads work. */
class DeterminismTest {

  private static final int REPORTS = 20;
  private static final int PORTIONS = 10;

  private static final Hearsay HEARSAY = Hearsay.onClassPath();

  private static final List<Templates> LANGUAGES = Templates.onClassPath();
  private static final Cast CAST = Cast.onClassPath();

  static final List<Integer> SEEDS = IntStream.rangeClosed(1, 20).boxed().toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("SEEDS")
  void cases_areTheSameInAnyOrderAndInPortionsAndOnTwoThreads(int seed) throws Exception {
    List<byte[]> reports = reports(seed);
    CaseFile expected = atOnce(reports, 1);
    assertThat(expected.claims()).isNotEmpty();
    assertThat(expected.relations()).isNotEmpty();
    Collections.shuffle(reports, new Random(seed));
    assertThat(difference(expected, atOnce(reports, 2))).isEmpty();
    assertThat(difference(expected, inPortions(reports, folder.resolve(seed + ".hearsay"))))
        .isEmpty();
  }

  /** The first thing that two cases do not have in common; whole cases are too long to show. */
  private static String difference(CaseFile one, CaseFile other) {
    List<Function<CaseFile, List<?>>> parts =
        List.of(
            CaseFile::reports,
            CaseFile::statements,
            CaseFile::claims,
            CaseFile::standings,
            CaseFile::relations,
            CaseFile::conflicts,
            file -> List.copyOf(file.voices().entrySet()));
    for (Function<CaseFile, List<?>> part : parts) {
      List<?> mine = part.apply(one);
      List<?> theirs = part.apply(other);
      for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
        Object a = i < mine.size() ? mine.get(i) : "nothing";
        Object b = i < theirs.size() ? theirs.get(i) : "nothing";
        if (!a.equals(b)) {
          return a + "\nagainst\n" + b;
        }
      }
    }
    return "";
  }

  private static List<byte[]> reports(int seed) {
    ReportGenerator generator = new ReportGenerator(seed, REPORTS, LANGUAGES, CAST);
    List<byte[]> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      reports.add(generator.file(i));
    }
    return reports;
  }

  private static CaseFile atOnce(List<byte[]> reports, int threads)
      throws InterruptedException, ExecutionException {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(
              () -> {
                List<Analysed> all =
                    reports.parallelStream().map(DeterminismTest::analysed).toList();
                return HEARSAY.conclude(
                    all.stream().map(Analysed::report).toList(),
                    all.stream().flatMap(a -> a.statements().stream()).toList());
              })
          .get();
    }
  }

  private static CaseFile inPortions(List<byte[]> reports, Path file) {
    try (CaseStore store = SqliteCaseStore.open(file)) {
      CaseFile last = null;
      for (int from = 0; from < REPORTS; from += REPORTS / PORTIONS) {
        List<Analysed> portion =
            reports.subList(from, from + REPORTS / PORTIONS).stream()
                .map(DeterminismTest::analysed)
                .toList();
        store.add(
            portion.stream().map(Analysed::report).toList(),
            portion.stream().flatMap(a -> a.statements().stream()).toList());
        last = Conclusion.of(store, HEARSAY);
      }
      CaseFile results = Objects.requireNonNull(last);
      assertThat(difference(results, store.load())).isEmpty();
      return results;
    }
  }

  private static Analysed analysed(byte[] bytes) {
    try {
      return HEARSAY.analyse("report.txt", bytes);
    } catch (UnreadableReport e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
