package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.casefile.CaseFile;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteCaseStore;

/**
 * Measures the claims of a case against the gold, end to end and among the statements found:
 *
 * <pre>ClaimQuality CASE GOLD_FOLDER [LANGUAGE…]</pre>
 */
public final class ClaimQuality {

  private final CaseFile caseFile;
  private final Map<String, String> claimOf = new HashMap<>();
  private final Map<String, String> right = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();

  private ClaimQuality(CaseFile caseFile) {
    this.caseFile = caseFile;
    for (Claim claim : caseFile.claims()) {
      claim.statements().forEach(id -> claimOf.put(id, claim.id()));
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: ClaimQuality CASE GOLD_FOLDER [LANGUAGE…]");
    }
    List<String> languages = List.of(args).subList(2, args.length);
    try (SqliteCaseStore store = SqliteCaseStore.open(Path.of(args[0]))) {
      ClaimQuality quality = new ClaimQuality(store.load());
      for (Gold gold : Gold.read(Path.of(args[1]))) {
        if (languages.isEmpty() || languages.contains(gold.language())) {
          quality.add(gold);
        }
      }
      quality.print();
    }
  }

  private void add(Gold gold) {
    for (CaseFile.Filed filed : caseFile.reports()) {
      if (("/" + filed.report().path()).endsWith("/" + gold.report())) {
        add(gold, filed);
        return;
      }
    }
    add(gold, Map.of());
  }

  private void add(Gold gold, CaseFile.Filed filed) {
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : caseFile.statements()) {
      if (statement.report().equals(filed.report().id())) {
        statements.add(statement);
      }
    }
    add(gold, Matching.match(filed.report().text(), gold.statements(), statements));
  }

  private void add(Gold gold, Map<Integer, Statement> matches) {
    for (int i = 0; i < gold.statements().size(); i++) {
      String claim = gold.statements().get(i).claim();
      if (!claim.equals("-")) {
        String item = gold.report() + "#" + i;
        right.put(item, claim);
        Statement statement = matches.get(i);
        if (statement != null) {
          found.put(item, claimOf.getOrDefault(statement.id(), statement.id()));
        }
      }
    }
  }

  private void print() {
    print("claims, end to end", BCubed.of(right, found));
    Map<String, String> rightOfFound = new HashMap<>(right);
    rightOfFound.keySet().retainAll(found.keySet());
    print("claims, of what was found", BCubed.of(rightOfFound, found));
  }

  private static void print(String what, BCubed score) {
    System.out.printf(
        Locale.ROOT,
        "%-28s P %.3f  R %.3f  F1 %.3f  (n=%d)%n",
        what,
        score.precision(),
        score.recall(),
        score.f1(),
        score.items());
  }
}
