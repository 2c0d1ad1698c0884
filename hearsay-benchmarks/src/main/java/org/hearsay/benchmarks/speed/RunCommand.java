package org.hearsay.benchmarks.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.benchmarks.generator.ReportGenerator;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteCaseStore;

/**
 * The commands {@code ./hearsay-bench read}, {@code grow} and {@code start}: whole runs over
 * made-up reports.
 */
public final class RunCommand {

  private static final int PORTION = 1000;
  private static final int STARTS = 9;
  private static final long SEED = 1;

  private RunCommand() {}

  public static void main(String[] args) throws Exception {
    int size = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    switch (args[0]) {
      case "read" -> read(size);
      case "grow" -> grow(args.length > 1 ? size : 100_000);
      default -> start(Path.of(args.length > 1 ? args[1] : "hearsay-bench.hearsay"));
    }
  }

  /** Reports of a generator, decoded. */
  private static List<Report> reports(ReportGenerator generator, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> report(generator.file(i), i)).toList();
  }

  private static Report report(byte[] bytes, int number) {
    try {
      return ReportReader.read(number + ".txt", bytes);
    } catch (UnreadableReport e) {
      throw new IllegalStateException(e);
    }
  }

  /** One run of everything, stage by stage, and the floor and a peer on the same texts. */
  private static void read(int size) throws Exception {
    Hearsay hearsay = Hearsay.onClassPath();
    ReportGenerator generator = new ReportGenerator(SEED, size);
    Path file = Files.createTempDirectory("hearsay-read-").resolve("made-up.hearsay");
    warm(hearsay, generator, Math.min(size, PORTION));
    Stages stages = new Stages();
    Floor floor = new Floor();
    long bytes = 0;
    List<Filed> filed = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    try (CaseStore store = SqliteCaseStore.open(file)) {
      for (int from = 0; from < size; from += PORTION) {
        List<Report> reports = reports(generator, from, Math.min(size, from + PORTION));
        bytes += reports.stream().mapToLong(r -> r.text().length()).sum();
        List<Analysed> portion =
            stages.time(
                "reading, statements",
                () -> reports.parallelStream().map(r -> hearsay.analyse(r, null)).toList());
        portion.forEach(a -> filed.add(a.report()));
        portion.forEach(a -> statements.addAll(a.statements()));
        stages.time("store: reports", () -> add(store, portion));
        floor.measure(filed.subList(from, filed.size()));
      }
      CaseFile results = stages.time("claims, stemma", () -> hearsay.conclude(filed, statements));
      stages.time(
          "store: results", () -> store.replaceResults(results, store.content().revision()));
      System.out.print(stages.table());
      print(stages, floor, size, bytes, results);
    }
  }

  private static void warm(Hearsay hearsay, ReportGenerator generator, int size) {
    List<Report> reports = reports(generator, 0, size);
    for (int i = 0; i < 3; i++) {
      reports.forEach(report -> hearsay.analyse(report, null));
    }
  }

  private static boolean add(CaseStore store, List<Analysed> portion) {
    store.add(
        portion.stream().map(Analysed::report).toList(),
        portion.stream().flatMap(a -> a.statements().stream()).toList());
    return true;
  }

  private static void print(
      Stages stages, Floor floor, int size, long characters, CaseFile results) {
    double reading = stages.processor("reading, statements");
    System.out.printf(
        Locale.ROOT,
        """

        %,d reports, %,d tokens, %,d statements, %,d claims, %,d relations
        whole run        %,10.0f reports/s of processor time, %,.0f on the wall; peak heap %,d MB
        reading          %,10.0f tokens/s on one core, %,.1f MB of text/s
        %s\
        """,
        size,
        floor.tokens(),
        results.statements().size(),
        results.claims().size(),
        results.relations().size(),
        size / stages.processorOfAll(),
        size / stages.wallOfAll(),
        Stages.peakHeap() >> 20,
        floor.tokens() / reading,
        characters / reading / 1e6,
        floor.table(reading));
  }

  /** What a report costs in the computation of a small case and of a large one. */
  private static void grow(int most) throws Exception {
    Hearsay hearsay = Hearsay.onClassPath();
    System.out.println("statements   reports   processor s   ms a report");
    double first = 0;
    double last = 0;
    for (int wanted = 1000; wanted <= most; wanted *= 10) {
      List<Filed> filed = new ArrayList<>();
      List<Statement> statements = new ArrayList<>();
      ReportGenerator generator = new ReportGenerator(SEED, wanted);
      for (int i = 0; i < wanted && statements.size() < wanted; i++) {
        Analysed one = hearsay.analyse(report(generator.file(i), i), null);
        filed.add(one.report());
        statements.addAll(one.statements());
      }
      int rounds = Math.max(1, 10_000 / wanted);
      for (int i = 0; i < rounds; i++) {
        hearsay.conclude(filed, statements);
      }
      Stages stages = new Stages();
      for (int i = 0; i < rounds; i++) {
        stages.time("conclude", () -> hearsay.conclude(filed, statements));
      }
      double seconds = stages.processorOfAll() / rounds;
      last = 1000 * seconds / filed.size();
      first = first == 0 ? last : first;
      System.out.printf(
          Locale.ROOT,
          "%,10d %,9d %13.2f %13.2f%n",
          statements.size(),
          filed.size(),
          seconds,
          last);
    }
    System.out.printf(
        Locale.ROOT, "a report costs %.2f times what it does in the smallest%n", last / first);
  }

  /** How long {@code ./hearsay brief} takes: the median of several starts. */
  private static void start(Path caseFile) throws Exception {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder("./hearsay", "brief", caseFile.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(caseFile + ": name a case that ./hearsay brief can read");
      }
      took.add((System.nanoTime() - start) / 1e9);
    }
    took.sort(null);
    System.out.printf(
        Locale.ROOT,
        "brief: median %.2f s, fastest %.2f s of %d starts%n",
        took.get(STARTS / 2),
        took.getFirst(),
        STARTS);
  }
}
