package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;

/**
 * A folder of reports with what an analyst finds in them: {@code reports/}, {@code gold/} and
 * {@code relations.json}; and {@code conflicts.tsv}, pairs of reports that contradict each other or
 * do not.
 */
record Corpus(Path folder) {

  Path reports() {
    return folder.resolve("reports");
  }

  List<Gold> gold() throws IOException {
    return Gold.read(folder.resolve("gold"));
  }

  Relations relations() throws IOException {
    return Relations.read(folder.resolve("relations.json"));
  }

  ConflictPairs conflicts() throws IOException {
    return ConflictPairs.read(folder.resolve("conflicts.tsv"));
  }

  /** All its reports, analysed as one case. */
  Result analyse(Hearsay hearsay) throws IOException, UnreadableReport {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(reports())) {
      files = walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, byte[]> reports = new LinkedHashMap<>();
    for (Path file : files) {
      reports.put(name(file), Files.readAllBytes(file));
    }
    return new Result(conclude(hearsay, reports));
  }

  /** Reports by name, analysed as one case. */
  static CaseFile conclude(Hearsay hearsay, Map<String, byte[]> reports) throws UnreadableReport {
    List<Filed> filed = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Map.Entry<String, byte[]> report : reports.entrySet()) {
      var analysed = hearsay.analyse(report.getKey(), report.getValue());
      filed.add(analysed.report());
      statements.addAll(analysed.statements());
    }
    return hearsay.conclude(filed, statements);
  }

  /** Name of a report, as the gold and the relations know it, with its suffix. */
  private String name(Path file) {
    return reports().relativize(file).toString().replace('\\', '/');
  }

  /** A case with ways to find what belongs to a report. */
  static final class Result {

    private final CaseFile file;
    private final Map<String, String> claimOf = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Filed> byName = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();

    Result(CaseFile file) {
      this.file = file;
      file.claims().forEach(c -> c.statements().forEach(s -> claimOf.put(s, c.id())));
      for (Filed filed : file.reports()) {
        String name = filed.report().path().replaceAll("\\.txt$", "");
        names.put(filed.report().id(), name);
        byName.put(name, filed);
      }
      for (Statement statement : file.statements()) {
        statements
            .computeIfAbsent(names.get(statement.report()), n -> new ArrayList<>())
            .add(statement);
      }
    }

    CaseFile file() {
      return file;
    }

    /** From the id of a report to its name, without suffix. */
    Map<String, String> names() {
      return names;
    }

    Map<String, String> claimOf() {
      return claimOf;
    }

    Filed getReport(Gold gold) {
      Filed filed = byName.get(gold.report());
      if (filed == null) {
        throw new IllegalStateException("the corpus has gold without its report: " + gold.report());
      }
      return filed;
    }

    List<Statement> statements(Gold gold) {
      return statements.getOrDefault(gold.report(), List.of());
    }
  }
}
