package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Statement;

/** Reports that name an outlet, or another body that publishes, as their source. */
final class CreditFinder {

  /** Names that what is credited must share with a report where no claim shows that it is there. */
  private static final int NAMES = 3;

  /** The share of the reports that may name it, for a name to tell one affair from another. */
  private static final double RARE = 0.2;

  /** After so many days, a single common claim is background rather than the credited report. */
  private static final int FRESH_DAYS = 30;

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
      claims.add(claims(statements.get(i)));
      names.add(names(statements.get(i)));
    }
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(own -> own.forEach(name -> counts.merge(name, 1, Integer::sum)));
    double most = Math.max(2, RARE * witnesses.size());
    names.forEach(own -> own.removeIf(name -> counts.getOrDefault(name, 0) > most));
  }

  private static boolean isFresh(Witness older, Witness younger) {
    return older.published() == null
        || younger.published() == null
        || !older
            .published()
            .when()
            .to()
            .plusDays(FRESH_DAYS)
            .isBefore(younger.published().when().from());
  }

  private Set<String> claims(List<Statement> statements) {
    Set<String> claims = new HashSet<>();
    for (Statement statement : statements) {
      String claim = claimOf.get(statement.id());
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static Set<String> names(List<Statement> statements) {
    Set<String> names = new HashSet<>();
    statements.forEach(statement -> names.addAll(statement.names()));
    return names;
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
    Map<Source, Integer> parents = new HashMap<>();
    for (Statement statement : statements.get(child)) {
      for (Link link : statement.chain()) {
        Source source = link.source();
        if (outlets.isPublisher(source, witnesses.get(child))) {
          continue;
        }
        int parent = parents.computeIfAbsent(source, s -> parent(child, s));
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

  /** Of the source's reports that the child can have read, the one with most of what it credits. */
  private int parent(int child, Source source) {
    List<Witness> published = outlets.publishedBy(source);
    if (published.isEmpty()) {
      return -1;
    }
    List<Statement> credited =
        statements.get(child).stream()
            .filter(s -> s.chain().stream().anyMatch(link -> link.source().equals(source)))
            .toList();
    Set<String> creditedClaims = claims(credited);
    Set<String> creditedNames = names(credited);
    int best = -1;
    int most = 0;
    for (Witness witness : published) {
      int candidate = numbers.getOrDefault(witness.id(), child);
      if (candidate != child && !witnesses.get(child).isOlderThan(witness)) {
        int sharedClaims = shared(creditedClaims, claims.get(candidate));
        int sharedNames = shared(creditedNames, names.get(candidate));
        int least = isFresh(witness, witnesses.get(child)) ? 1 : 2;
        int weight = NAMES * sharedClaims + sharedNames;
        if ((sharedClaims >= least || sharedNames >= NAMES) && weight > most) {
          most = weight;
          best = candidate;
        }
      }
    }
    return best;
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
