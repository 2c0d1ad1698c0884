package org.hearsay.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.Reader;
import org.hearsay.reading.Token;
import org.hearsay.reading.Tokenizer;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.StatementFinder;

/** The reports of the corpus in one language, decoded, and what reads them. */
final class Texts {

  private final LanguagePack pack;
  private final Reader reader;
  private final Tokenizer tokenizer;
  private final StatementFinder statements = new StatementFinder();
  private final List<Report> reports;

  Texts(Path corpus, String language) throws IOException, UnreadableReport {
    pack = LanguagePacks.onClassPath().findPack(language).orElseThrow();
    tokenizer = new Tokenizer(pack);
    reader =
        new Reader(
            LanguagePacks.of(List.of(pack)),
            GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer")));
    reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpus.resolve("reports").resolve(language))) {
      for (Path file : files.sorted().toList()) {
        reports.add(ReportReader.read(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
  }

  /** Reads all and finds their statements; returns how many statements. */
  int read() {
    int found = 0;
    for (Report report : reports) {
      found += statements.find(reader.read(report, pack.tag()).orElseThrow()).size();
    }
    return found;
  }

  /** Only breaks words and looks them up; returns how many tokens. */
  int breakWords() {
    int tokens = 0;
    for (Report report : reports) {
      List<Token> found = tokenizer.tokens(report.text(), List.of(report.body()));
      tokens += found.size();
    }
    return tokens;
  }
}
