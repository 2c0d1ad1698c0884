package org.hearsay.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementFinder.Given;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;

/**
 * Clustering measured apart from attribution: claims are made of the gold's contents, sources and
 * stances; their slots are read from their words.
 */
final class GoldClaims {

  private GoldClaims() {}

  static Score score(List<Gold> golds, Corpus.Result result, Hearsay hearsay) {
    List<Filed> reports = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Map<String, String> right = new HashMap<>();
    for (Gold gold : golds) {
      Filed filed = result.getReport(gold);
      reports.add(filed);
      List<Statement> made = hearsay.statements(filed.report(), givens(gold, filed));
      statements.addAll(made);
      for (int i = 0; i < made.size(); i++) {
        if (gold.statements().get(i).isClaimed()) {
          right.put(made.get(i).id(), gold.statements().get(i).claim());
        }
      }
    }
    Map<String, String> found = new HashMap<>();
    hearsay
        .conclude(reports, statements)
        .claims()
        .forEach(c -> c.statements().forEach(s -> found.put(s, c.id())));
    found.keySet().retainAll(right.keySet());
    BCubed score = BCubed.of(right, found);
    return new Score(score.precision(), score.recall(), score.items());
  }

  private static List<Given> givens(Gold gold, Filed filed) {
    String text = filed.report().text();
    List<Given> givens = new ArrayList<>();
    for (Gold.Said said : gold.statements()) {
      Span at = Words.locate(text, said.at());
      if (at == null) {
        throw new IllegalStateException(gold.report() + " does not hold: " + said.at());
      }
      givens.add(
          new Given(
              at,
              chain(said, at),
              Stance.valueOf(said.stance().toUpperCase(Locale.ROOT)),
              Evidence.valueOf(said.evidence().toUpperCase(Locale.ROOT))));
    }
    return givens;
  }

  private static List<Link> chain(Gold.Said said, Span at) {
    List<Link> chain = new ArrayList<>();
    for (String name : said.by()) {
      boolean last = chain.size() == said.by().size() - 1;
      String id = "n:" + Folding.fold(name);
      String voice = last ? said.voice() : id;
      Source source = new Source(id, name, SourceKind.ORGANIZATION, voice);
      chain.add(new Link(source, name, at, "", null, "given"));
    }
    return chain;
  }
}
