package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.CreditFinder.Credit;
import org.hearsay.stemma.Relation.Kind;
import org.hearsay.stemma.Relation.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds who took what from whom: by credit, by wording, and by the run of what is told; then what
 * changed on the way, and who is left as an origin of each claim.
 */
public final class StemmaFinder {

  /** Own words of a younger report that one more parent must account for. */
  private static final int NEW_WORDS = 20;

  private static final Comparator<Relation> BY_REPORT =
      Comparator.comparing(Relation::to).thenComparing(Relation::from);

  private final Function<String, @Nullable String> entityOf;

  /**
   * @param entityOf from an outlet's name to its entity id, null for one that is not known
   */
  public StemmaFinder(Function<String, @Nullable String> entityOf) {
    this.entityOf = entityOf;
  }

  /** The stemma of these reports; statements of reports that are not among them are left out. */
  public Stemma find(List<Witness> reports, List<Statement> statements, List<Claim> claims) {
    return find(reports, statements, claims, Marks.NONE);
  }

  /** The same, where people decided about some of it. */
  public Stemma find(
      List<Witness> reports, List<Statement> statements, List<Claim> claims, Marks marks) {
    return new Search(reports, statements, claims, entityOf, marks).run();
  }

  private static final class Search {
    private final List<Witness> witnesses;
    private final List<List<Statement>> statements = new ArrayList<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, String> claimOf = new HashMap<>();
    private final List<Claim> claims;
    private final Outlets outlets;
    private final Direction direction;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Wording> wordings;
    private final Map<Long, Edge> edges = new TreeMap<>();
    private final Marks marks;

    private record Edge(int parent, int child, Kind kind, String why, List<Passage> passages) {}

    Search(
        List<Witness> reports,
        List<Statement> all,
        List<Claim> claims,
        Function<String, @Nullable String> entityOf,
        Marks marks) {
      this.marks = marks;
      this.witnesses = reports.stream().sorted(Witness.BY_PUBLICATION).toList();
      this.claims = claims;
      this.outlets = new Outlets(witnesses, entityOf);
      Map<String, List<Statement>> byReport = new HashMap<>();
      for (Statement statement : all) {
        byId.put(statement.id(), statement);
        byReport.computeIfAbsent(statement.report(), k -> new ArrayList<>()).add(statement);
      }
      Comparator<Statement> byPlace =
          Comparator.comparing(Statement::span).thenComparing(Statement::id);
      for (Witness witness : witnesses) {
        statements.add(
            byReport.getOrDefault(witness.id(), List.of()).stream().sorted(byPlace).toList());
      }
      claims.forEach(claim -> claim.statements().forEach(id -> claimOf.put(id, claim.id())));
      this.wordings = witnesses.stream().map(w -> Wording.of(w, vocabulary)).toList();
      this.direction = new Direction(witnesses, statements, outlets);
    }

    Stemma run() {
      List<Relation> relations = new ArrayList<>();
      List<Credit> credits = new CreditFinder(witnesses, statements, claimOf, outlets).find();
      copies();
      likenesses();
      for (Credit credit : credits) {
        if (credit.parent() >= 0) {
          String why = "names " + credit.name() + " as its source (" + credit.where() + ")";
          put(new Edge(credit.parent(), credit.child(), Kind.RELAY, why, List.of()));
        } else {
          relations.add(
              new Relation(
                  credit.name(),
                  witnesses.get(credit.child()).id(),
                  Kind.RELAY,
                  "names it as its source (" + credit.where() + "); it is not in the case",
                  List.of(),
                  List.of()));
        }
      }
      shortcuts().forEach(edges::remove);
      applyMarks();
      edges.values().forEach(edge -> relations.add(relation(edge)));
      relations.removeIf(relation -> marks.isCut(relation.from(), relation.to()));
      relations.sort(BY_REPORT);
      return new Stemma(relations, standings());
    }

    /** Edges that people saw, and none that they cut. */
    private void applyMarks() {
      Map<String, Integer> numbers = new HashMap<>();
      for (int i = 0; i < witnesses.size(); i++) {
        numbers.put(witnesses.get(i).id(), i);
      }
      for (Marks.Pair pair : marks.taken()) {
        Integer parent = numbers.get(pair.from());
        Integer child = numbers.get(pair.to());
        if (parent != null && child != null) {
          put(new Edge(parent, child, Kind.RELAY, "judged to have taken from it", List.of()));
        }
      }
      edges
          .values()
          .removeIf(e -> marks.isCut(witnesses.get(e.parent).id(), witnesses.get(e.child).id()));
    }

    /** A pair that has an edge keeps it, with the new reason behind the old. */
    private void put(Edge edge) {
      edges.merge(
          SharedText.pack(Math.min(edge.parent, edge.child), Math.max(edge.parent, edge.child)),
          edge,
          (old, added) ->
              new Edge(old.parent, old.child, old.kind, old.why + "; " + added.why, old.passages));
    }

    /** Edges, other than copies, from a grandparent: it is credited along with the parent. */
    private List<Long> shortcuts() {
      Map<Integer, Set<Integer>> parents = new HashMap<>();
      for (Edge edge : edges.values()) {
        parents.computeIfAbsent(edge.child, k -> new TreeSet<>()).add(edge.parent);
      }
      List<Long> shortcuts = new ArrayList<>();
      edges.forEach((key, edge) -> {
        boolean grandparent =
            parents.getOrDefault(edge.child, Set.of()).stream()
                .anyMatch(p -> parents.getOrDefault(p, Set.of()).contains(edge.parent));
        if (grandparent && edge.kind != Kind.COPY) {
          shortcuts.add(key);
        }
      });
      return shortcuts;
    }

    private void copies() {
      Map<Integer, List<CopyFinder.Pair>> byChild = new TreeMap<>();
      new CopyFinder(witnesses, wordings, outlets)
          .find(pair -> {
            int child = direction.of(pair.a(), pair.b()).child();
            byChild.computeIfAbsent(child, k -> new ArrayList<>()).add(pair);
          });
      byChild.forEach(this::keepParents);
    }

    /** Of a text that many have, a report has it from the nearest; a second parent adds to it. */
    private void keepParents(int child, List<CopyFinder.Pair> candidates) {
      candidates.sort(
          Comparator.comparing((CopyFinder.Pair p) -> !direction.credits(child, other(p, child)))
              .thenComparingInt(p -> -p.shared().words())
              .thenComparingInt(p -> other(p, child)));
      BitSet explained = new BitSet();
      for (CopyFinder.Pair pair : candidates) {
        List<Passage> passages = passages(pair, child);
        BitSet own = new BitSet();
        for (Passage passage : passages) {
          own.set(passage.to().start(), passage.to().end());
        }
        own.andNot(explained);
        int letters = own.cardinality();
        boolean first = explained.isEmpty();
        if (first || letters >= NEW_WORDS * averageWord(wordings.get(child))) {
          put(copy(pair, child, passages));
        }
        explained.or(own);
      }
    }

    private static int other(CopyFinder.Pair pair, int child) {
      return pair.a() == child ? pair.b() : pair.a();
    }

    private List<Passage> passages(CopyFinder.Pair pair, int child) {
      List<Passage> passages = new ArrayList<>();
      for (SharedText.Run run : pair.shared().runs()) {
        var a = wordings.get(pair.a()).span(run.fromA(), run.toA());
        var b = wordings.get(pair.b()).span(run.fromB(), run.toB());
        passages.add(pair.a() == child ? new Passage(b, a) : new Passage(a, b));
      }
      return passages;
    }

    private Edge copy(CopyFinder.Pair pair, int child, List<Passage> passages) {
      String why =
          "%d words in %d passages are the same, %d %% of the shorter text; %s"
              .formatted(
                  pair.shared().words(),
                  passages.size(),
                  Math.round(100 * pair.share()),
                  direction.of(pair.a(), pair.b()).why());
      return new Edge(other(pair, child), child, Kind.COPY, why, passages);
    }

    private static double averageWord(Wording wording) {
      if (wording.size() == 0) {
        return 1;
      }
      return (double) wording.span(0, wording.size()).length() / wording.size();
    }

    private void likenesses() {
      Map<Integer, LikenessFinder.Pair> best = new TreeMap<>();
      for (LikenessFinder.Pair pair :
          new LikenessFinder(witnesses, wordings, vocabulary, statements, claimOf).find()) {
        Direction.Way way = direction.of(pair.a(), pair.b());
        best.merge(way.child(), pair, (x, y) -> y.share() > x.share() ? y : x);
      }
      for (LikenessFinder.Pair pair : best.values()) {
        Direction.Way way = direction.of(pair.a(), pair.b());
        boolean sameLanguage =
            witnesses.get(pair.a()).language().equals(witnesses.get(pair.b()).language());
        String why =
            "%d claims and %d names and numbers are the same, %d %% of the weight; %s"
                .formatted(
                    pair.claims(),
                    pair.marks() - pair.claims(),
                    Math.round(100 * pair.share()),
                    way.why());
        Kind kind = sameLanguage ? Kind.REWRITE : Kind.TRANSLATION;
        put(new Edge(way.parent(), way.child(), kind, why, List.of()));
      }
    }

    private Relation relation(Edge edge) {
      Witness parent = witnesses.get(edge.parent);
      Witness child = witnesses.get(edge.child);
      List<Drift> drift =
          new ArrayList<>(
              new DriftFinder(claimOf, outlets)
                  .find(parent, statements.get(edge.parent), statements.get(edge.child)));
      String outlet = parent.report().outlet();
      if (edge.kind != Kind.RELAY
          && outlet != null
          && !outlets.isCredited(parent, statements.get(edge.child))) {
        drift.add(new Drift(Drift.What.SOURCE, outlet, "", List.of()));
      }
      return new Relation(parent.id(), child.id(), edge.kind, edge.why, edge.passages, drift);
    }

    private List<Standing> standings() {
      Map<String, Witness> reports = new LinkedHashMap<>();
      witnesses.forEach(witness -> reports.put(witness.id(), witness));
      StandingFinder finder = new StandingFinder(reports, outlets, marks);
      List<Standing> standings = new ArrayList<>();
      for (Claim claim : claims) {
        List<Statement> members = new ArrayList<>();
        for (String id : claim.statements()) {
          Statement statement = byId.get(id);
          if (statement != null) {
            members.add(statement);
          }
        }
        standings.add(finder.find(claim, members));
      }
      return standings;
    }
  }
}
