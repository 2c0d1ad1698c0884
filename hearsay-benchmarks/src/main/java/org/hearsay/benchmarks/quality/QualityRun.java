package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Statement;

/** Measures the whole way, from reports to relations, on a corpus. */
final class QualityRun {

  private final List<Gold> golds;
  private final Corpus.Result result;
  private final Figures figures = new Figures();

  private QualityRun(List<Gold> golds, Corpus.Result result) {
    this.golds = golds;
    this.result = result;
  }

  /** All figures of the corpus: of the whole, of the half held out, of each language. */
  static Figures of(Corpus corpus, Hearsay hearsay) throws IOException, UnreadableReport {
    Corpus.Result result = corpus.analyse(hearsay);
    List<Gold> golds = corpus.gold().stream().map(gold -> located(gold, result)).toList();
    QualityRun run = new QualityRun(golds, result);
    run.part("all", gold -> true);
    run.part("held out", Gold::isHeldOut);
    Set<String> languages = new LinkedHashSet<>();
    golds.forEach(gold -> languages.add(gold.language()));
    languages.forEach(tag -> run.part(tag, gold -> gold.language().equals(tag)));
    corpus
        .relations()
        .figures(
            result.file().relations(),
            result.names(),
            (name, value) -> run.figures.put(name, "all", value[0], (int) value[1]));
    Score conflicts = corpus.conflicts().score(hearsay);
    run.figures.put("contradictions, precision", "all", conflicts.precision(), conflicts.items());
    run.figures.put("contradictions, recall", "all", conflicts.recall(), conflicts.items());
    Score claims = GoldClaims.score(golds, result, hearsay);
    run.figures.put("claims of gold statements", "all", claims.f1(), claims.items());
    return run.figures;
  }

  /** The gold without contents that the report does not hold. */
  private static Gold located(Gold gold, Corpus.Result result) {
    String text = result.getReport(gold).report().text();
    return new Gold(
        gold.report(),
        gold.language(),
        gold.published(),
        gold.statements().stream().filter(s -> Words.locate(text, s.at()) != null).toList());
  }

  private void part(String name, Predicate<Gold> reports) {
    Tally tally = new Tally();
    int language = 0;
    int all = 0;
    for (Gold gold : golds.stream().filter(reports).toList()) {
      Filed filed = result.getReport(gold);
      all++;
      language += filed.language().equals(gold.language()) ? 1 : 0;
      List<Statement> found = result.statements(gold);
      Map<Integer, Statement> matches =
          Matching.match(filed.report().text(), gold.statements(), found);
      tally.add(gold, found, matches, result.claimOf());
    }
    figures.put("language", name, (double) language / Math.max(1, all), all);
    tally.figures((figure, value) -> figures.put(figure, name, value[0], (int) value[1]));
  }
}
