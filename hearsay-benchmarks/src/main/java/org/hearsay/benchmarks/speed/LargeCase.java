package org.hearsay.benchmarks.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.language.LanguagePacks;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;

/** A made-up case with the proportions of a real one; the same for the same size. */
final class LargeCase {

  private static final int STATEMENTS = 7;
  private static final List<String> TAGS =
      LanguagePacks.onClassPath().listPacks().stream().map(pack -> pack.tag()).toList();

  private final Random random = new Random(1);
  private final List<Filed> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<Integer, List<Statement>> claims = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, String> voices = new LinkedHashMap<>();
  private final int size;

  private LargeCase(int size) {
    this.size = size;
  }

  static LargeCase of(int reports) {
    LargeCase made = new LargeCase(reports);
    for (int i = 0; i < reports; i++) {
      made.report(i);
    }
    return made;
  }

  private void report(int i) {
    String id = "r%010x".formatted(i + 1);
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i * 300L / size);
    Interval when = Interval.day(day);
    StringBuilder text = new StringBuilder();
    List<Statement> own = new ArrayList<>();
    String language = TAGS.get(i % TAGS.size());
    for (int n = 0; n < STATEMENTS; n++) {
      own.add(statement(id, n, language, text, when));
    }
    String all = text.toString();
    Published published = new Published(when, Published.Basis.STATED, "front matter");
    reports.add(
        new Filed(
            new Report(
                id,
                "in/%s/%05d.txt".formatted(language, i),
                "%064x".formatted(i + 1),
                all,
                new Span(0, all.length()),
                language,
                "Harbour report " + i,
                "Outlet " + i % 240,
                null,
                published,
                List.of()),
            language,
            true,
            published));
    statements.addAll(own);
    if (i > 0 && i % 3 == 0) {
      relate(i, id, own);
    }
  }

  private Statement statement(
      String report, int n, String language, StringBuilder text, Interval day) {
    int claim = (int) (size * 1.5 * Math.pow(random.nextDouble(), 3));
    int voice = (int) (400 * Math.pow(random.nextDouble(), 2));
    String name = "Speaker " + voice;
    voices.put("voice-" + voice, name);
    int start = text.length();
    text.append(name).append(" said that ");
    int content = text.length();
    text.append("about ").append(10 + claim % 90).append(" crates were moved through harbour ");
    text.append(claim).append(" in the night, which nobody had announced before");
    int end = text.length();
    text.append(n % 3 == 2 ? ".\n\n" : ". ");
    Span span = new Span(content, end);
    Statement made =
        new Statement(
            "t" + report.substring(1) + "-" + (n + 1),
            report,
            language,
            span,
            text.substring(content, end),
            List.of(
                new Link(
                    new Source("voice-" + voice, name, SourceKind.PERSON, "voice-" + voice),
                    name,
                    new Span(start, start + name.length()),
                    "said",
                    new Span(start + name.length() + 1, start + name.length() + 5),
                    "verb")),
            random.nextInt(12) > 0 ? Stance.AFFIRMED : Stance.values()[random.nextInt(4)],
            "cue \"said\"",
            random.nextInt(5) == 0 ? Evidence.IMAGERY : Evidence.NONE,
            day,
            day,
            day,
            List.of(place(claim % 300)),
            List.of(
                new Quantity(
                    new Span(content, content + 8),
                    10.0 + claim % 90,
                    null,
                    null,
                    Quantity.Modifier.ABOUT,
                    "crate")),
            List.of(new Actor("voice-" + voice, name, Actor.Role.AGENT)),
            "transport",
            Set.of("transport", "concept-" + claim % 60),
            Set.of("voice-" + voice),
            Set.of());
    claims.computeIfAbsent(claim, k -> new ArrayList<>()).add(made);
    return made;
  }

  private static Place place(int n) {
    return new Place(
        "place-" + n, "Place " + n, 60.0 - n % 40, 130.0 - n % 150, List.of("country"));
  }

  private void relate(int i, String report, List<Statement> own) {
    String from = reports.get(random.nextInt(i)).report().id();
    Relation.Kind kind = Relation.Kind.values()[i % Relation.Kind.values().length];
    relations.add(
        new Relation(
            from,
            report,
            kind,
            "the same words",
            List.of(new Relation.Passage(new Span(20, 200), new Span(22, 202))),
            List.of(new Drift(Drift.What.NUMBER, "20", "30", List.of(own.getFirst().id())))));
  }

  CaseFile file() {
    List<Claim> made = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    List<List<Statement>> groups = new ArrayList<>(claims.values());
    groups.sort(java.util.Comparator.comparing(group -> -group.size()));
    for (List<Statement> group : groups) {
      String id = "c" + (made.size() + 1);
      Statement first = group.getFirst();
      List<String> ids = group.stream().map(Statement::id).toList();
      made.add(
          new Claim(id, "transport of crates · harbour " + made.size(), ids, List.of("event")));
      standings.add(
          new Standing(
              id,
              List.of(String.valueOf(first.voice())),
              List.of("says so (" + first.id() + ")"),
              group.stream().skip(1).map(Statement::report).distinct().toList(),
              Standing.Independence.values()[made.size() % 3],
              3,
              List.of("all rests on one")));
      if (group.size() > 3 && made.size() % 5 == 0) {
        conflicts.add(
            new Conflict(
                "k" + made.size(),
                Conflict.What.NUMBER,
                ids.subList(0, 2),
                Conflict.Kind.CONTRADICTION,
                "20 against 30"));
      }
    }
    return new CaseFile(
        reports, statements, made, standings, relations, conflicts, voices, List.of());
  }
}
