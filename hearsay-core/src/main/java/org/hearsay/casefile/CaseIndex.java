package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Folding;
import org.hearsay.text.Lines;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A case file with its cross references: each thing by its id, and what belongs to it. */
public final class CaseIndex {

  private final CaseFile file;
  private final Map<String, Filed> reports = new HashMap<>();
  private final Map<String, Lines> lines = new ConcurrentHashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, List<Statement>> statementsOf = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final Map<String, Conflict> conflicts = new HashMap<>();
  private final Map<String, List<Conflict>> conflictsOf = new HashMap<>();
  private final Map<String, String> sourceNames = new HashMap<>();
  private final Map<String, List<Judged>> judgements = new HashMap<>();

  private CaseIndex(CaseFile file) {
    this.file = file;
    file.reports().forEach(filed -> reports.put(filed.report().id(), filed));
    for (Statement statement : file.statements()) {
      statements.put(statement.id(), statement);
      statementsOf.computeIfAbsent(statement.report(), k -> new ArrayList<>()).add(statement);
      statement.chain().stream()
          .map(Link::source)
          .forEach(source -> sourceNames.putIfAbsent(source.id(), source.name()));
    }
    for (Claim claim : file.claims()) {
      claims.put(claim.id(), claim);
      claim.statements().forEach(statement -> claimOf.putIfAbsent(statement, claim));
    }
    file.standings().forEach(standing -> standings.put(standing.claim(), standing));
    file.relations().forEach(relation -> relations.put(freeId(relation), relation));
    for (Conflict conflict : file.conflicts()) {
      conflicts.put(conflict.id(), conflict);
      conflict.statements().stream()
          .map(claimOf::get)
          .filter(claim -> claim != null)
          .map(Claim::id)
          .distinct()
          .forEach(id -> conflictsOf.computeIfAbsent(id, k -> new ArrayList<>()).add(conflict));
    }
    for (Judged judged : file.judgements()) {
      judged
          .objects()
          .forEach(id -> judgements.computeIfAbsent(id, k -> new ArrayList<>()).add(judged));
    }
  }

  public static CaseIndex of(CaseFile file) {
    return new CaseIndex(file);
  }

  /** "e" and a number made from its ends and kind: the same on every run. */
  private String freeId(Relation relation) {
    String key = relation.from() + "\0" + relation.to() + "\0" + relation.kind();
    for (int i = 0; ; i++) {
      String id = "e%08x".formatted((key + i).hashCode());
      if (!relations.containsKey(id)) {
        return id;
      }
    }
  }

  public CaseFile file() {
    return file;
  }

  /**
   * The statement with this id.
   *
   * @throws NoSuchElementException if there is none
   */
  public Statement getStatement(String id) {
    return findStatement(id).orElseThrow(() -> new NoSuchElementException("no statement " + id));
  }

  public Optional<Statement> findStatement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /**
   * The report with this id.
   *
   * @throws NoSuchElementException if there is none
   */
  public Report getReport(String id) {
    return findReport(id)
        .map(Filed::report)
        .orElseThrow(() -> new NoSuchElementException("no report " + id));
  }

  public Optional<Filed> findReport(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  public Optional<Claim> findClaim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The claim that a statement belongs to. */
  public Optional<Claim> findClaimOf(Statement statement) {
    return Optional.ofNullable(claimOf.get(statement.id()));
  }

  public Optional<Standing> findStanding(Claim claim) {
    return Optional.ofNullable(standings.get(claim.id()));
  }

  public Optional<Conflict> findConflict(String id) {
    return Optional.ofNullable(conflicts.get(id));
  }

  /** The conflicts between statements of a claim, in the order of the case. */
  public List<Conflict> listConflicts(Claim claim) {
    return List.copyOf(conflictsOf.getOrDefault(claim.id(), List.of()));
  }

  /** The judgements about what has this id, withdrawn ones too, in order. */
  public List<Judged> listJudgements(String id) {
    return List.copyOf(judgements.getOrDefault(id, List.of()));
  }

  /** The judgements about a claim and about its statements, withdrawn ones too, in order. */
  public List<Judged> listJudgements(Claim claim) {
    Set<Judged> all = new LinkedHashSet<>(listJudgements(claim.id()));
    claim.statements().forEach(statement -> all.addAll(listJudgements(statement)));
    return all.stream().sorted(Comparator.comparing(Judged::judgement, Judgement.BY_TIME)).toList();
  }

  /** The judged reliability of an outlet, A to F. */
  public Optional<String> findReliability(@Nullable String outlet) {
    return outlet == null
        ? Optional.empty()
        : file.judgements().stream()
            .map(Judged::judgement)
            .filter(judgement -> judgement.kind() == Kind.RELIABILITY && judgement.holds())
            .filter(judgement -> isAbout(judgement, outlet))
            .reduce((earlier, later) -> later)
            .map(Judgement::value);
  }

  private static boolean isAbout(Judgement judgement, String outlet) {
    return judgement.objects().getFirst() instanceof Anchor.OfOutlet about
        && Folding.fold(about.name()).equals(Folding.fold(outlet));
  }

  /** All relations with their ids ("e" and eight hexadecimal digits), in the order of the case. */
  public Map<String, Relation> relations() {
    return java.util.Collections.unmodifiableMap(relations);
  }

  /** The statements of a claim, in its order. */
  public List<Statement> listStatements(Claim claim) {
    return claim.statements().stream().map(this::getStatement).toList();
  }

  /** The statements of a report, in order. */
  public List<Statement> listStatements(Report report) {
    return List.copyOf(statementsOf.getOrDefault(report.id(), List.of()));
  }

  /** The name of a voice; that of a source when it is one, else its id. */
  public String voiceName(String voice) {
    return file.voices().getOrDefault(voice, sourceNames.getOrDefault(voice, voice));
  }

  /** Where the content of a statement stands. */
  public Location location(Statement statement) {
    return location(statement.report(), statement.span());
  }

  /** Where a span of a report stands. */
  public Location location(String report, Span span) {
    Report text = getReport(report);
    Lines of = lines.computeIfAbsent(report, id -> Lines.of(text.text()));
    return new Location(text.path(), of.line(span.start()), of.column(span.start()));
  }

  /**
   * How many statements of a claim take which stance, voice by voice in order of appearance.
   *
   * @return from voice id to counts; the source's id where it has no voice, "" for reports' own
   */
  public Map<String, Map<Stance, Integer>> stances(Claim claim) {
    Map<String, Map<Stance, Integer>> counts = new LinkedHashMap<>();
    for (Statement statement : listStatements(claim)) {
      counts
          .computeIfAbsent(speaker(statement), v -> new EnumMap<>(Stance.class))
          .merge(statement.stance(), 1, Integer::sum);
    }
    return counts;
  }

  private static String speaker(Statement statement) {
    if (statement.chain().isEmpty()) {
      return "";
    }
    @Nullable String voice = statement.voice();
    return voice == null ? statement.chain().getLast().source().id() : voice;
  }
}
