package org.hearsay.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judging;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.pipeline.Analysis;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Explanation;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of toy reports, for tests: a line {@code NAME says: CONTENT.} or {@code NAME denies:
 * CONTENT.} is a statement, equal contents are one claim; a report without such a line has no pack.
 */
public final class ToyAnalysis implements Analysis {

  private static final Pattern LINE =
      Pattern.compile("(?m)^(?<who>[\\p{L} ]+?) (?<cue>says|denies): (?<what>[^.\\n]+)\\.");

  @Override
  public Analysed analyse(String path, byte[] bytes) throws UnreadableReport {
    return analyse(ReportReader.read(path, bytes), null);
  }

  @Override
  public Analysed analyse(Report report, @Nullable String language) {
    if (report.text().contains("break the engine")) {
      throw new IllegalStateException("broken");
    }
    List<Statement> statements = new ArrayList<>();
    Matcher line = LINE.matcher(report.text());
    while (line.find()) {
      statements.add(statement(report, statements.size() + 1, line));
    }
    boolean read = !statements.isEmpty() && !"xx".equals(language);
    return new Analysed(
        new Filed(report, read ? "en" : "xx", read, report.published()),
        read ? statements : List.of());
  }

  @Override
  public Explanation explain(String path, byte[] bytes) throws UnreadableReport {
    Analysed analysed = analyse(path, bytes);
    List<Explanation.Passage> sentences = new ArrayList<>();
    for (Statement s : analysed.statements()) {
      Link link = s.chain().getFirst();
      Span cue = java.util.Objects.requireNonNull(link.cueSpan());
      sentences.add(
          new Explanation.Passage(
              link.span().cover(s.span()),
              0,
              List.of(new Explanation.Word(cue, link.cue(), List.of("say verb"), true, List.of())),
              List.of(),
              List.of("[" + link.surface() + "]"),
              List.of(
                  new Explanation.Said(
                      "colon",
                      null,
                      null,
                      link.span(),
                      null,
                      cue,
                      "say",
                      s.stance(),
                      List.of(s.span()))),
              List.of(s)));
    }
    Report report = analysed.report().report();
    return new Explanation(
        report, analysed.report().language(), report.published(), List.of(), sentences);
  }

  private static Statement statement(Report report, int number, Matcher line) {
    String who = line.group("who");
    boolean denies = line.group("cue").equals("denies");
    Source source = new Source("n:" + who, who, SourceKind.PERSON, "n:" + who);
    Link link =
        new Link(source, who, span(line, "who"), line.group("cue"), span(line, "cue"), "toy");
    return new Statement(
        "t" + report.id().substring(1) + "-" + number,
        report.id(),
        "en",
        span(line, "what"),
        line.group("what"),
        List.of(link),
        denies ? Stance.DENIED : Stance.AFFIRMED,
        "cue \"" + line.group("cue") + "\"",
        Evidence.NONE,
        null,
        Interval.day(LocalDate.of(2024, 5, 1)),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        Set.of(),
        Set.of(),
        Set.of());
  }

  private static Span span(Matcher line, String group) {
    return new Span(line.start(group), line.end(group));
  }

  @Override
  public CaseFile conclude(List<Filed> reports, List<Statement> statements, List<Judgement> log) {
    Judging judging = Judging.of(reports, statements, log);
    CaseFile results = conclude(judging);
    return Judging.into(results, reports, statements, log);
  }

  private static CaseFile conclude(Judging judging) {
    Map<String, List<Statement>> byContent = new LinkedHashMap<>();
    Map<String, String> voices = new LinkedHashMap<>();
    for (Statement s : judging.statements()) {
      byContent.computeIfAbsent(s.text(), text -> new ArrayList<>()).add(s);
      voices.put(s.voice(), s.chain().getLast().source().name());
    }
    List<Claim> claims = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    List<List<Statement>> groups = judging.regroup(List.copyOf(byContent.values()));
    groups.forEach(same -> {
      String id = "c" + (claims.size() + 1);
      String content = same.getFirst().text();
      List<String> ids = same.stream().map(Statement::id).toList();
      claims.add(new Claim(id, content, ids, List.of("equal words")));
      standings.add(standing(id, same));
      Set<Stance> stances = new java.util.TreeSet<>(same.stream().map(Statement::stance).toList());
      if (stances.size() > 1) {
        conflicts.add(
            new Conflict(
                "k" + (conflicts.size() + 1),
                Conflict.What.STANCE,
                ids,
                Conflict.Kind.CONTRADICTION,
                "said and denied"));
      }
    });
    return new CaseFile(
        judging.reports(),
        judging.statements(),
        claims,
        standings,
        relations(judging.reports()),
        conflicts,
        voices);
  }

  private static Standing standing(String claim, List<Statement> same) {
    return new Standing(
        claim,
        same.stream().map(Statement::voice).distinct().toList(),
        List.of(),
        List.of(),
        Standing.Independence.NOT_ESTABLISHED,
        6,
        List.of("a toy cannot tell"));
  }

  /** Each report took from the one before. */
  private static List<Relation> relations(List<Filed> reports) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 1; i < reports.size(); i++) {
      relations.add(
          new Relation(
              reports.get(i - 1).report().id(),
              reports.get(i).report().id(),
              Relation.Kind.RELAY,
              "it follows",
              List.of(new Relation.Passage(new Span(0, 3), new Span(0, 3))),
              List.of(new Drift(Drift.What.NUMBER, "2", "three", List.of()))));
    }
    return relations;
  }
}
