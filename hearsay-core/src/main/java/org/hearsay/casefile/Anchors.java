package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.text.CodePoints;

/**
 * Finds what anchors mean among the reports and statements of a case, and makes anchors of them.
 */
public final class Anchors {

  private final Map<String, Report> bySha256 = new HashMap<>();
  private final Map<String, Report> byId = new HashMap<>();
  private final Map<String, CodePoints> offsets = new HashMap<>();
  private final Map<String, List<Statement>> statements = new LinkedHashMap<>();

  private Anchors() {}

  /**
   * @param statements those of one report in the order of their places
   */
  public static Anchors of(List<Filed> reports, List<Statement> statements) {
    Anchors anchors = new Anchors();
    for (Filed filed : reports) {
      Report report = filed.report();
      anchors.bySha256.put(report.sha256(), report);
      anchors.byId.put(report.id(), report);
    }
    for (Statement statement : statements) {
      anchors.statements.computeIfAbsent(statement.report(), k -> new ArrayList<>()).add(statement);
    }
    return anchors;
  }

  /** The report that an anchor means. */
  public Optional<Report> find(Anchor.OfReport anchor) {
    return Optional.ofNullable(bySha256.get(anchor.sha256()));
  }

  /**
   * The statement that an anchor means: the one with the same content span or, where a report came
   * to be read otherwise, the one that covers most of it, and more than half.
   */
  public Optional<Statement> find(Anchor.OfStatement anchor) {
    Report report = bySha256.get(anchor.sha256());
    if (report == null) {
      return Optional.empty();
    }
    List<Statement> there = statements.getOrDefault(report.id(), List.of());
    List<Statement> same =
        there.stream().filter(s -> start(s) == anchor.start() && end(s) == anchor.end()).toList();
    if (!same.isEmpty()) {
      return Optional.of(same.get(Math.min(anchor.nth(), same.size() - 1)));
    }
    Statement best = null;
    int most = 0;
    for (Statement statement : there) {
      int shared = shared(statement, anchor);
      int longer = Math.max(end(statement) - start(statement), anchor.end() - anchor.start());
      if (shared > most && 2 * shared > longer) {
        most = shared;
        best = statement;
      }
    }
    return Optional.ofNullable(best);
  }

  private int shared(Statement s, Anchor.OfStatement anchor) {
    return Math.min(end(s), anchor.end()) - Math.max(start(s), anchor.start());
  }

  /** The claim that holds most of an anchor's statements; of equals the first. */
  Optional<Claim> find(Anchor.OfClaim anchor, Map<String, Claim> claimOf) {
    return most(ids(anchor), claimOf);
  }

  /** What most of these statements belong to; of equals what comes first. */
  static <T> Optional<T> most(List<String> statements, Map<String, T> groupOf) {
    Map<T, Integer> held = new LinkedHashMap<>();
    statements.forEach(id -> {
      T group = groupOf.get(id);
      if (group != null) {
        held.merge(group, 1, Integer::sum);
      }
    });
    int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return held.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The ids of an anchored claim's statements, as far as they are there. */
  List<String> ids(Anchor.OfClaim anchor) {
    return anchor.statements().stream().flatMap(s -> find(s).stream()).map(Statement::id).toList();
  }

  public Anchor.OfReport anchor(Report report) {
    return new Anchor.OfReport(report.sha256());
  }

  public Anchor.OfStatement anchor(Statement statement) {
    Report report = byId.get(statement.report());
    if (report == null) {
      throw new IllegalArgumentException(statement.id() + " is not of this case");
    }
    int nth =
        (int)
            statements.getOrDefault(report.id(), List.of()).stream()
                .filter(s -> s.span().equals(statement.span()))
                .takeWhile(s -> !s.id().equals(statement.id()))
                .count();
    return new Anchor.OfStatement(
        report.sha256(), start(statement), end(statement), nth, statement.text());
  }

  /** The anchor of a claim of these statements. */
  public Anchor.OfClaim anchor(List<Statement> statements) {
    return new Anchor.OfClaim(statements.stream().map(this::anchor).toList());
  }

  private int start(Statement statement) {
    return offsets(statement).at(statement.span().start());
  }

  private int end(Statement statement) {
    return offsets(statement).at(statement.span().end());
  }

  private CodePoints offsets(Statement statement) {
    return offsets.computeIfAbsent(
        statement.report(),
        id -> {
          Report report = byId.get(id);
          return CodePoints.of(report == null ? "" : report.text());
        });
  }
}
