package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case holds together: every span lies in its text and gives the words that it
 * should, and whatever names something names what is there.
 */
public final class Verification {

  private final CaseFile file;
  private final List<String> defects = new ArrayList<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  private Verification(CaseFile file) {
    this.file = file;
  }

  /** What is wrong, a line each; empty when all is well. */
  public static List<String> of(CaseFile file) {
    Verification verification = new Verification(file);
    verification.reports();
    verification.statements();
    verification.claims();
    verification.relations();
    verification.conflicts();
    verification.judgements();
    return List.copyOf(verification.defects);
  }

  /**
   * The judgements whose objects the case does not hold, a line each: no defects, as reports may
   * still come in.
   */
  public static List<String> vanished(CaseFile file) {
    List<String> lines = new ArrayList<>();
    for (Judged judged : file.judgements()) {
      judged
          .missing()
          .forEach(object ->
              lines.add(
                  "judgement %s is about what is not in the case: %s"
                      .formatted(judged.judgement().id(), object)));
    }
    return lines;
  }

  private void check(boolean holds, String otherwise, @Nullable Object... values) {
    if (!holds) {
      defects.add(otherwise.formatted(values));
    }
  }

  private void reports() {
    for (Filed filed : file.reports()) {
      Report report = filed.report();
      check(reports.put(report.id(), report) == null, "report %s is there twice", report.id());
      String at = "report " + report.id();
      span(at, "its body", report.body(), report.text(), null);
      report.furniture().forEach(span -> span(at, "furniture", span, report.text(), null));
      filed.furniture().forEach(span -> span(at, "furniture", span, report.text(), null));
      check(report.sha256().matches("[0-9a-f]{64}"), "%s has no SHA-256", at);
    }
  }

  /**
   * @param words that the span must give; null for any
   */
  private void span(String of, String what, Span span, String text, @Nullable String words) {
    if (span.end() > text.length()) {
      defects.add("%s: %s lies outside of the text".formatted(of, what));
    } else if (words != null && !same(span.of(text), words)) {
      defects.add("%s: %s is not what stands at its place".formatted(of, what));
    }
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || one.replaceAll("\\s+", " ").strip().equals(other.replaceAll("\\s+", " ").strip());
  }

  private void statements() {
    for (Statement statement : file.statements()) {
      String at = "statement " + statement.id();
      check(statements.put(statement.id(), statement) == null, "%s is there twice", at);
      Report report = reports.get(statement.report());
      if (report == null) {
        defects.add("%s is of report %s, which is not there".formatted(at, statement.report()));
        continue;
      }
      span(at, "its content", statement.span(), report.text(), statement.text());
      for (Link link : statement.chain()) {
        link(at, link, report.text());
      }
      for (Quantity quantity : statement.quantities()) {
        span(at, "a quantity", quantity.span(), report.text(), null);
      }
    }
  }

  private void link(String at, Link link, String text) {
    span(at, "the source " + link.source().name(), link.span(), text, link.surface());
    Span cue = link.cueSpan();
    if (cue != null) {
      span(at, "the cue \"" + link.cue() + "\"", cue, text, null);
    }
    String voice = link.source().voice();
    check(
        voice == null || file.voices().containsKey(voice),
        "%s: its source %s has the voice %s, which is not there",
        at,
        link.source().name(),
        voice);
  }

  private void claims() {
    Set<String> ids = new HashSet<>();
    Map<String, String> claimOf = new HashMap<>();
    for (Claim claim : file.claims()) {
      String at = "claim " + claim.id();
      check(ids.add(claim.id()), "%s is there twice", at);
      check(!claim.statements().isEmpty(), "%s has no statements", at);
      for (String statement : claim.statements()) {
        exists(at, statement);
        String before = claimOf.put(statement, claim.id());
        check(
            before == null,
            "statement %s is in the claims %s and %s",
            statement,
            before,
            claim.id());
      }
    }
    if (!file.claims().isEmpty()) {
      file.statements()
          .forEach(s -> check(claimOf.containsKey(s.id()), "statement %s is in no claim", s.id()));
    }
    standings(ids);
  }

  private void standings(Set<String> claims) {
    Set<String> standing = new HashSet<>();
    for (Standing each : file.standings()) {
      String at = "the standing of claim " + each.claim();
      check(claims.contains(each.claim()), "%s stands for none", at);
      check(standing.add(each.claim()), "%s is there twice", at);
      check(each.credibility() >= 1 && each.credibility() <= 6, "%s is not from 1 to 6", at);
      each.echoes()
          .forEach(id -> check(reports.containsKey(id), "%s has the echo %s, no report", at, id));
      each.voices()
          .forEach(id -> check(file.voices().containsKey(id), "%s has no voice %s", at, id));
    }
    claims.forEach(id -> check(standing.contains(id), "claim %s has no standing", id));
  }

  private void exists(String at, String statement) {
    check(statements.containsKey(statement), "%s: there is no statement %s", at, statement);
  }

  private void relations() {
    for (Relation relation : file.relations()) {
      String at = "the relation from %s to %s".formatted(relation.from(), relation.to());
      Report to = reports.get(relation.to());
      Report from = reports.get(relation.from());
      check(to != null, "%s leads to no report", at);
      check(!relation.from().equals(relation.to()), "%s leads to itself", at);
      for (Relation.Passage passage : relation.passages()) {
        check(from != null, "%s has passages of a report that is not there", at);
        if (from != null && to != null) {
          span(at, "a passage", passage.from(), from.text(), null);
          span(at, "a passage", passage.to(), to.text(), null);
        }
      }
      for (Drift drift : relation.drift()) {
        drift.statements().forEach(statement -> exists(at, statement));
      }
    }
  }

  private void conflicts() {
    Set<String> ids = new HashSet<>();
    for (Conflict conflict : file.conflicts()) {
      String at = "conflict " + conflict.id();
      check(ids.add(conflict.id()), "%s is there twice", at);
      conflict.statements().forEach(statement -> exists(at, statement));
    }
  }

  private void judgements() {
    for (Judged judged : file.judgements()) {
      Judgement j = judged.judgement();
      Judgement signed = Judgement.of(j.kind(), j.objects(), j.value(), j.by(), j.at(), j.why());
      check(
          Objects.equals(signed.id(), j.id()),
          "judgement %s was altered since it got its id (now it would be %s)",
          j.id(),
          signed.id());
    }
  }
}
