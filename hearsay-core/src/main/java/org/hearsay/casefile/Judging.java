package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Marks;

/**
 * Puts a log of judgements into effect on reports and statements as they were read: a pure function
 * of the three.
 *
 * <p>Judgements take effect in the order in which they were made, on what of their objects is
 * there.
 */
public final class Judging {

  private final List<Judgement> holding;
  private final Anchors anchors;
  private final List<Filed> reports;
  private final List<Statement> statements;

  private Judging(List<Filed> reports, List<Statement> statements, List<Judgement> log) {
    this.holding = log.stream().filter(Judgement::holds).sorted(Judgement.BY_TIME).toList();
    this.anchors = Anchors.of(reports, statements);
    this.reports = correctedReports(reports);
    this.statements = correctedStatements(statements);
  }

  public static Judging of(List<Filed> reports, List<Statement> statements, List<Judgement> log) {
    return new Judging(reports, statements, log);
  }

  /** The reports, with the outlets and dates that were judged. */
  public List<Filed> reports() {
    return reports;
  }

  /** The statements, with the stances and sources that were judged. */
  public List<Statement> statements() {
    return statements;
  }

  /** The languages that were judged, by report id. */
  public static Map<String, String> languages(List<Filed> reports, List<Judgement> log) {
    Map<String, String> languages = new LinkedHashMap<>();
    Anchors anchors = Anchors.of(reports, List.of());
    log.stream()
        .filter(judgement -> judgement.kind() == Kind.LANGUAGE && judgement.holds())
        .sorted(Judgement.BY_TIME)
        .forEach(judgement ->
            reports(judgement, anchors)
                .forEach(report -> languages.put(report.id(), judgement.value())));
    return languages;
  }

  /** The ids of the reports that these judgements are about, withdrawn or not. */
  public static Set<String> listReports(List<Filed> reports, List<Judgement> log) {
    Anchors anchors = Anchors.of(reports, List.of());
    Set<String> ids = new HashSet<>();
    log.forEach(judgement -> reports(judgement, anchors).forEach(report -> ids.add(report.id())));
    return ids;
  }

  private List<Filed> correctedReports(List<Filed> all) {
    Map<String, String> outlets = new LinkedHashMap<>();
    Map<String, Published> dates = new LinkedHashMap<>();
    for (Judgement judgement : holding) {
      for (Report report : reports(judgement, anchors)) {
        if (judgement.kind() == Kind.OUTLET) {
          outlets.put(report.id(), judgement.value());
        } else if (judgement.kind() == Kind.DATE) {
          String why = "%s (%s)".formatted(judgement.why(), judgement.by());
          dates.put(report.id(), new Published(judgement.days(), Published.Basis.JUDGED, why));
        }
      }
    }
    List<Filed> corrected = new ArrayList<>(all.size());
    for (Filed filed : all) {
      Report report = filed.report();
      String outlet = outlets.get(report.id());
      Published published = dates.get(report.id());
      corrected.add(
          filed.with(
              outlet == null ? report : report.withOutlet(outlet),
              published == null ? filed.published() : published));
    }
    return corrected;
  }

  private static List<Report> reports(Judgement judgement, Anchors anchors) {
    List<Report> reports = new ArrayList<>();
    for (Anchor object : judgement.objects()) {
      if (object instanceof Anchor.OfReport report) {
        anchors.find(report).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private List<Statement> correctedStatements(List<Statement> all) {
    Map<String, Statement> byId = new LinkedHashMap<>();
    all.forEach(statement -> byId.put(statement.id(), statement));
    for (Judgement judgement : holding) {
      switch (judgement.kind()) {
        case STANCE ->
            judgement.objects().forEach(object -> correctStance(byId, judgement, object));
        case TIE -> tie(byId, judgement);
        case UNTIE -> untie(byId, judgement);
        default -> {}
      }
    }
    return List.copyOf(byId.values());
  }

  private void correctStance(Map<String, Statement> byId, Judgement judgement, Anchor object) {
    if (object instanceof Anchor.OfStatement anchor) {
      String why = "judged by %s: %s".formatted(judgement.by(), judgement.why());
      anchors
          .find(anchor)
          .ifPresent(s ->
              byId.computeIfPresent(s.id(), (id, now) -> now.withStance(judgement.stance(), why)));
    }
  }

  /** All become the first that occurs. */
  private static void tie(Map<String, Statement> byId, Judgement judgement) {
    List<String> ids = sources(judgement);
    Map<String, Source> known = new LinkedHashMap<>();
    for (Statement statement : byId.values()) {
      statement.chain().forEach(link -> known.putIfAbsent(link.source().id(), link.source()));
    }
    List<Source> there = ids.stream().filter(known::containsKey).map(known::get).toList();
    if (there.size() > 1) {
      Source one = there.getFirst();
      Set<String> others = new HashSet<>(ids);
      byId.replaceAll((id, statement) ->
          replace(statement, source -> others.contains(source.id()) ? one : source));
    }
  }

  private static Statement replace(Statement statement, UnaryOperator<Source> by) {
    List<Source> sources = statement.sources().stream().map(by).toList();
    return sources.equals(statement.sources()) ? statement : statement.withSources(sources);
  }

  /** The source becomes one that speaks for itself, and bears an id of its own. */
  private void untie(Map<String, Statement> byId, Judgement judgement) {
    List<String> ids = sources(judgement);
    Set<String> in = new HashSet<>();
    reports(judgement, anchors).forEach(report -> in.add(report.id()));
    String own = ids.getFirst() + "~" + judgement.id();
    byId.replaceAll((id, statement) ->
        in.contains(statement.report())
            ? replace(
                statement,
                source ->
                    source.id().equals(ids.getFirst())
                        ? new Source(own, source.name(), source.kind(), own)
                        : source)
            : statement);
  }

  private static List<String> sources(Judgement judgement) {
    List<String> ids = new ArrayList<>();
    for (Anchor object : judgement.objects()) {
      if (object instanceof Anchor.OfSource source) {
        ids.add(source.id());
      }
    }
    return ids;
  }

  /**
   * Groups of statements as merges and splits leave them.
   *
   * @param found the groups that computation found, each of which becomes a claim
   */
  public List<List<Statement>> regroup(List<List<Statement>> found) {
    return new Regrouping(anchors, found).apply(holding);
  }

  /** What was judged about who took from whom. */
  public Marks marks() {
    Set<String> echoes = new HashSet<>();
    Set<String> own = new HashSet<>();
    Set<Marks.Pair> taken = new HashSet<>();
    Set<Marks.Pair> notTaken = new HashSet<>();
    Set<Marks.Pair> repeating = new HashSet<>();
    Set<Marks.Pair> independent = new HashSet<>();
    for (Judgement judgement : holding) {
      boolean echo = judgement.kind() == Kind.ECHO;
      if (!echo && judgement.kind() != Kind.INDEPENDENT) {
        continue;
      }
      List<String> voices = voices(judgement);
      List<String> ids = reports(judgement, anchors).stream().map(Report::id).toList();
      if (voices.size() == 2) {
        settle(
            new Marks.Pair(voices.get(1), voices.get(0)),
            echo ? repeating : independent,
            echo ? independent : repeating);
      } else if (ids.size() == judgement.objects().size()) {
        if (echo || ids.size() == 1) {
          settle(ids.getFirst(), echo ? echoes : own, echo ? own : echoes);
        }
        if (ids.size() == 2) {
          settle(
              new Marks.Pair(ids.get(1), ids.get(0)),
              echo ? taken : notTaken,
              echo ? notTaken : taken);
        }
      }
    }
    return new Marks(echoes, own, taken, notTaken, repeating, independent);
  }

  /** The later judgement takes the place of the earlier. */
  private static <T> void settle(T value, Set<T> in, Set<T> outOf) {
    outOf.remove(value);
    in.add(value);
  }

  private static List<String> voices(Judgement judgement) {
    List<String> ids = new ArrayList<>();
    for (Anchor object : judgement.objects()) {
      if (object instanceof Anchor.OfVoice voice) {
        ids.add(voice.id());
      }
    }
    return ids;
  }

  /**
   * These results, with all judgements of the log and what each is about in them.
   *
   * @param reports as they were read
   * @param statements as they were read
   */
  public static CaseFile into(
      CaseFile results, List<Filed> reports, List<Statement> statements, List<Judgement> log) {
    if (log.isEmpty()) {
      return results;
    }
    Findings findings = new Findings(Anchors.of(reports, statements), reports, statements, results);
    return results.withJudgements(
        log.stream().sorted(Judgement.BY_TIME).map(findings::of).toList());
  }
}
