package org.hearsay.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
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

  private final CaseWords words;
  private final int most;
  private final Map<Hit.What, Integer> counts = new EnumMap<>(Hit.What.class);

  private Search(
      CaseIndex index,
      CaseWords words,
      Query query,
      Filter filter,
      Set<String> candidates,
      int most) {
    this.index = index;
    this.words = words;
    this.query = query;
    this.filter = filter;
    this.candidates = candidates;
    this.most = most;
  }

  /**
   * Searches a case.
   *
   * @param store holds the case, and its index of words
   * @param index of the case
   * @param words of the same
   * @param lemmas from a word as written to its lemmas in any language; those of words in the case
   *     need not be among them
   * @param written see {@link Query}; empty for all that passes the filter
   * @param most how many of each sort to list: the first in the order of the case where it is found
   *     more often
   */
  public static Hits find(
      CaseStore store,
      CaseIndex index,
      CaseWords words,
      Function<String, Set<String>> lemmas,
      String written,
      Filter filter,
      int most) {
    Query query = Query.parse(written, word -> forms(store, lemmas, word));
    Set<String> candidates = query.isEmpty() ? store.listReportIds() : store.findReports(query);
    return new Search(index, words, query, filter, candidates, most).find();
  }

  private static Set<String> forms(
      CaseStore store, Function<String, Set<String>> lemmas, String word) {
    Set<String> words = new HashSet<>(Words.folded(word));
    lemmas.apply(word).forEach(lemma -> words.addAll(Words.folded(lemma)));
    words.addAll(store.listForms(words));
    return words;
  }

  private Hits find() {
    Set<String> found = new HashSet<>();
    List<Hit> statements = statements(found);
    Set<String> passing = filter.equals(Filter.NONE) ? Set.of() : passing();
    List<Hit> hits = new ArrayList<>(claims(passing, found));
    hits.addAll(statements);
    hits.addAll(reports(passing));
    return new Hits(hits, counts);
  }

  private static final Comparator<Hit> BY_COUNT = Comparator.comparingInt(hit -> -hit.count());

  /** The ids of reports and claims with statements that pass the filter. */
  private Set<String> passing() {
    Set<String> passing = new HashSet<>();
    for (Statement statement : index.file().statements()) {
      if (passes(index.findReport(statement.report()).orElseThrow()) && passes(statement)) {
        passing.add(statement.report());
        index.findClaimOf(statement).ifPresent(claim -> passing.add(claim.id()));
      }
    }
    return passing;
  }

  /**
   * @param claims takes the ids of the claims of all statements found
   */
  private List<Hit> statements(Set<String> claims) {
    List<Statement> all = index.file().statements();
    List<Hit> hits = new ArrayList<>();
    BitSet numbers = query.isEmpty() ? all(all.size()) : words.findStatements(query);
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      Statement statement = all.get(i);
      if (!passes(index.findReport(statement.report()).orElseThrow()) || !passes(statement)) {
        continue;
      }
      @Nullable Hit hit = hits.size() < most ? hit(statement) : null;
      if (hit != null || hits.size() >= most) {
        counts.merge(Hit.What.STATEMENT, 1, Integer::sum);
        index.findClaimOf(statement).ifPresent(claim -> claims.add(claim.id()));
        if (hit != null) {
          hits.add(hit);
        }
      }
    }
    hits.sort(BY_COUNT);
    return hits;
  }

  private static BitSet all(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  /** Those whose glosses have the words come first, then those whose statements have them. */
  private List<Hit> claims(Set<String> passing, Set<String> found) {
    List<Claim> all = index.file().claims();
    BitSet glosses = query.isEmpty() ? all(all.size()) : words.findClaims(query);
    List<Hit> hits = new ArrayList<>();
    List<Hit> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      boolean stated = found.contains(claim.id());
      if ((!glosses.get(i) && !stated)
          || !(filter.equals(Filter.NONE) || passing.contains(claim.id()))) {
        continue;
      }
      if (glosses.get(i) && hits.size() < most) {
        Snippets gloss = Snippets.of(claim.gloss(), query);
        if (gloss.hasAll()) {
          counts.merge(Hit.What.CLAIM, 1, Integer::sum);
          hits.add(gloss.hit(Hit.What.CLAIM, claim.id(), ""));
          continue;
        }
      }
      if (stated) {
        counts.merge(Hit.What.CLAIM, 1, Integer::sum);
        others.add(new Hit(Hit.What.CLAIM, claim.id(), "", claim.gloss(), List.of(), 0));
      }
    }
    hits.sort(BY_COUNT);
    hits.addAll(others);
    return hits.subList(0, Math.min(most, hits.size()));
  }

  private @Nullable Hit hit(Statement statement) {
    Snippets content = Snippets.of(statement.text(), query);
    return content.hasAll() || Snippets.of(CaseWords.withChain(statement), query).hasAll()
        ? content.hit(Hit.What.STATEMENT, statement.id(), statement.report())
        : null;
  }

  private List<Hit> reports(Set<String> passing) {
    List<Hit> hits = new ArrayList<>();
    for (Filed filed : index.file().reports()) {
      String id = filed.report().id();
      boolean open = filter.isAboutStatements() ? passing.contains(id) : passes(filed);
      if (open && candidates.contains(id)) {
        @Nullable Hit hit = hits.size() < most ? hit(filed.report()) : null;
        if (hit != null || hits.size() >= most) {
          counts.merge(Hit.What.REPORT, 1, Integer::sum);
        }
        if (hit != null) {
          hits.add(hit);
        }
      }
    }
    hits.sort(BY_COUNT);
    return hits;
  }

  private @Nullable Hit hit(Report report) {
    Snippets found = Snippets.of(body(report), query);
    if (!found.hasAll()) {
      found = Snippets.of(withHeading(report), query);
    }
    return found.hasAll() ? found.hit(Hit.What.REPORT, report.id(), report.id()) : null;
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
