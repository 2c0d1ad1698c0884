package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Reports that name an outlet, or another body that publishes, as their source. */
final class CreditFinder {

  /** Names that the reports must share where no claim shows that they speak of the same. */
  private static final int NAMES = 3;

  private final List<Witness> witnesses;
  private final List<List<Statement>> statements;
  private final Map<String, String> claimOf;
  private final Outlets outlets;
  private final List<Set<String>> claims = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * A younger report's credit.
   *
   * @param parent number of the credited report; -1 when it is not in the case
   * @param name of the credited outlet
   * @param where id of the first statement that names it
   */
  record Credit(int child, int parent, String name, String where) {}

  CreditFinder(
      List<Witness> witnesses,
      List<List<Statement>> statements,
      Map<String, String> claimOf,
      Outlets outlets) {
    this.witnesses = witnesses;
    this.statements = statements;
    this.claimOf = claimOf;
    this.outlets = outlets;
    for (int i = 0; i < witnesses.size(); i++) {
      numbers.put(witnesses.get(i).id(), i);
      Set<String> claims = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (Statement statement : statements.get(i)) {
        String claim = claimOf.get(statement.id());
        if (claim != null) {
          claims.add(claim);
        }
        names.addAll(statement.names());
      }
      this.claims.add(claims);
      this.names.add(names);
    }
  }

  List<Credit> find() {
    List<Credit> credits = new ArrayList<>();
    for (int child = 0; child < witnesses.size(); child++) {
      credits.addAll(creditsOf(child).values());
    }
    return credits;
  }

  private Map<String, Credit> creditsOf(int child) {
    Map<String, Credit> credits = new LinkedHashMap<>();
    for (Statement statement : statements.get(child)) {
      for (Link link : statement.chain()) {
        Source source = link.source();
        if (outlets.isPublisher(source, witnesses.get(child))) {
          continue;
        }
        int parent = parent(child, source);
        if (parent >= 0) {
          credits.putIfAbsent(
              witnesses.get(parent).id(), new Credit(child, parent, source.name(), statement.id()));
          break;
        }
        if (source.kind() == SourceKind.OUTLET && link == statement.chain().getFirst()) {
          credits.putIfAbsent(
              "name " + source.id(), new Credit(child, -1, source.name(), statement.id()));
        }
      }
    }
    return credits;
  }

  /** Of the source's reports that the child can have read, the one that shares most with it. */
  private int parent(int child, Source source) {
    Integer best =
        outlets.publishedBy(source).stream()
            .map(witness -> numbers.get(witness.id()))
            .filter(candidate -> candidate != null && fits(candidate, child))
            .max(
                Comparator.comparingInt((Integer c) -> shared(claims, c, child))
                    .thenComparingInt(c -> shared(names, c, child))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    return best == null ? -1 : best;
  }

  private boolean fits(@Nullable Integer parent, int child) {
    if (parent == null || parent == child) {
      return false;
    }
    return !witnesses.get(child).isOlderThan(witnesses.get(parent))
        && (shared(claims, parent, child) > 0 || shared(names, parent, child) >= NAMES);
  }

  private static int shared(List<Set<String>> sets, int a, int b) {
    return (int) sets.get(a).stream().filter(sets.get(b)::contains).count();
  }
}
