package org.hearsay.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Query.Filter;
import org.hearsay.claim.Claim;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Folding;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a case: in the texts of its reports, in statements with their chains, in claims.
 *
 * <p>Any form of a word finds every form, whatever its diacritics. What is found comes by how often
 * the query stands in it, then in the order of the case.
 */
public final class Search {

  private final CaseIndex index;
  private final Query query;
  private final Filter filter;
  private final Set<String> candidates;

  private Search(CaseIndex index, Query query, Filter filter, Set<String> candidates) {
    this.index = index;
    this.query = query;
    this.filter = filter;
    this.candidates = candidates;
  }

  /**
   * Searches a case.
   *
   * @param store holds the case, and its index of words
   * @param index of the case
   * @param lemmas from a word as written to its lemmas in any language; those of words in the case
   *     need not be among them
   * @param written see {@link Query}; empty for all that passes the filter
   * @return claims, then statements, then reports
   */
  public static List<Hit> find(
      CaseStore store,
      CaseIndex index,
      Function<String, Set<String>> lemmas,
      String written,
      Filter filter) {
    Query query = Query.parse(written, word -> forms(store, lemmas, word));
    Set<String> candidates = query.isEmpty() ? store.listReportIds() : store.findReports(query);
    return new Search(index, query, filter, candidates).find();
  }

  private static Set<String> forms(
      CaseStore store, Function<String, Set<String>> lemmas, String word) {
    Set<String> words = new HashSet<>(Words.folded(word));
    lemmas.apply(word).forEach(lemma -> words.addAll(Words.folded(lemma)));
    words.addAll(store.listForms(words));
    return words;
  }

  private List<Hit> find() {
    List<Hit> statements = new ArrayList<>();
    Map<String, Integer> passing = new HashMap<>();
    Map<String, Hit> first = new HashMap<>();
    for (Statement statement : index.file().statements()) {
      Filed filed = index.findReport(statement.report()).orElseThrow();
      if (passes(filed) && passes(statement)) {
        passing.merge(statement.report(), 1, Integer::sum);
        index.findClaimOf(statement).ifPresent(c -> passing.merge(c.id(), 1, Integer::sum));
        Hit hit = hit(statement);
        if (hit != null) {
          statements.add(hit);
          index.findClaimOf(statement).ifPresent(c -> first.putIfAbsent(c.id(), hit));
        }
      }
    }
    List<Hit> hits = new ArrayList<>(claims(passing, first));
    statements.sort(BY_COUNT);
    hits.addAll(statements);
    hits.addAll(reports(passing));
    return hits;
  }

  private static final Comparator<Hit> BY_COUNT = Comparator.comparingInt(hit -> -hit.count());

  private List<Hit> claims(Map<String, Integer> passing, Map<String, Hit> first) {
    List<Hit> hits = new ArrayList<>();
    for (Claim claim : index.file().claims()) {
      if (!passing.containsKey(claim.id())) {
        continue;
      }
      Snippets found = Snippets.of(claim.gloss(), query);
      Hit statement = first.get(claim.id());
      if (found.hasAll()) {
        hits.add(found.hit(Hit.What.CLAIM, claim.id(), ""));
      } else if (statement != null) {
        hits.add(new Hit(Hit.What.CLAIM, claim.id(), "", claim.gloss(), List.of(), 0));
      }
    }
    hits.sort(BY_COUNT);
    return hits;
  }

  private @Nullable Hit hit(Statement statement) {
    Snippets content = Snippets.of(statement.text(), query);
    if (content.hasAll()) {
      return content.hit(Hit.What.STATEMENT, statement.id(), statement.report());
    }
    StringBuilder chain = new StringBuilder();
    for (Link link : statement.chain()) {
      chain.append(link.surface()).append(" | ").append(link.source().name()).append(" | ");
    }
    return Snippets.of(chain + statement.text(), query).hasAll()
        ? content.hit(Hit.What.STATEMENT, statement.id(), statement.report())
        : null;
  }

  private List<Hit> reports(Map<String, Integer> passing) {
    List<Hit> hits = new ArrayList<>();
    for (Filed filed : index.file().reports()) {
      String id = filed.report().id();
      boolean open = filter.isAboutStatements() ? passing.containsKey(id) : passes(filed);
      if (open && candidates.contains(id)) {
        Snippets found = Snippets.of(body(filed.report()), query);
        if (!found.hasAll()) {
          found = Snippets.of(withHeading(filed.report()), query);
        }
        if (found.hasAll()) {
          hits.add(found.hit(Hit.What.REPORT, id, id));
        }
      }
    }
    hits.sort(BY_COUNT);
    return hits;
  }

  private static String withHeading(Report report) {
    return "%s · %s · %s"
        .formatted(
            Objects.toString(report.title(), ""),
            Objects.toString(report.outlet(), ""),
            body(report));
  }

  private static String body(Report report) {
    return report.body().of(report.text());
  }

  private boolean passes(Filed filed) {
    String outlet = filter.outlet();
    Published published = filed.published();
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    return (filter.language() == null || filed.language().equals(filter.language()))
        && (outlet == null || Filter.occurs(outlet, filed.report().outlet()))
        && (from == null || (published != null && !published.when().to().isBefore(from)))
        && (to == null || (published != null && !published.when().from().isAfter(to)));
  }

  private boolean passes(Statement statement) {
    String place = filter.place();
    return (filter.stance() == null || statement.stance() == filter.stance())
        && speaks(statement)
        && (place == null || statement.where().stream().anyMatch(where -> isIn(where, place)));
  }

  private boolean speaks(Statement statement) {
    String wanted = filter.voice();
    if (wanted == null) {
      return true;
    }
    String voice = statement.voice();
    return voice != null && (voice.equals(wanted) || Filter.occurs(wanted, index.voiceName(voice)));
  }

  private static boolean isIn(Place where, String place) {
    return where.id().equals(place)
        || where.within().contains(Folding.fold(place))
        || Filter.occurs(place, where.name());
  }
}
