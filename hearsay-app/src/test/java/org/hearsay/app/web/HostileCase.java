package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
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

/** A case in which every text that reports or people can choose is a payload. */
public final class HostileCase {

  private static final Interval DAY = Interval.day(LocalDate.of(2024, 2, 3));

  private final List<Filed> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Standing> standings = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<String, String> voices = new LinkedHashMap<>();

  private HostileCase() {}

  static List<String> payloads() {
    try (InputStream in = HostileCase.class.getResourceAsStream("payloads.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static CaseFile file() {
    return file(payloads());
  }

  /** The same with control characters, halves of characters, and formulas of spreadsheets. */
  public static CaseFile withControls() {
    List<String> payloads = new ArrayList<>(payloads());
    payloads.addAll(
        List.of(
            "\u001b]0;pwned\u0007",
            "pwned\u0000nothing",
            "\u202epwned\u2028line",
            "\ud800pwned",
            "pwned\udc00\ufffe\uffff",
            "\u0085pwned\u009b2J",
            "]]>pwned",
            "%s%n{pwned}",
            "=cmd|' /C pwned'!A0",
            "+pwned",
            "-1+pwned()",
            "@SUM(pwned)",
            "\t=pwned()",
            "\r=pwned()",
            "\n=pwned()",
            "pwned,\"x\"\r\n=1+1"));
    return file(payloads);
  }

  private static CaseFile file(List<String> payloads) {
    HostileCase made = new HostileCase();
    for (int i = 0; i < payloads.size(); i++) {
      made.add(i, payloads.get(i));
    }
    return new CaseFile(
        made.reports,
        made.statements,
        made.claims,
        made.standings,
        made.relations,
        made.conflicts,
        made.voices,
        List.of());
  }

  private void add(int i, String payload) {
    String hex = "%010x".formatted(i + 1);
    String report = "r" + hex;
    String head = "---\ntitle: " + payload + "\n---\n";
    String text = head + payload + " says " + payload + ".\n";
    int body = head.length();
    reports.add(
        new Filed(
            new Report(
                report,
                "in/" + payload,
                hex.repeat(6) + "0000",
                text,
                new Span(body, text.length()),
                null,
                payload,
                payload,
                payload,
                new Published(DAY, Published.Basis.STATED, payload),
                List.of(new Span(text.length() - 2, text.length()))),
            "en",
            true,
            new Published(DAY, Published.Basis.STATED, payload)));
    Source source = new Source("n:" + payload, payload, SourceKind.PERSON, "n:" + payload);
    voices.put("n:" + payload, payload);
    Span content = new Span(text.length() - 2 - payload.length(), text.length() - 2);
    Statement statement =
        new Statement(
            "t" + hex + "-1",
            report,
            "en",
            content,
            payload,
            List.of(
                new Link(
                    source,
                    payload,
                    new Span(body, body + payload.length()),
                    payload,
                    new Span(body + payload.length() + 1, body + payload.length() + 5),
                    payload)),
            Stance.values()[i % 4],
            payload,
            Evidence.DOCUMENT,
            DAY,
            DAY,
            DAY,
            List.of(new Place("n:" + payload, payload, 10.0 + i % 60, 20.0 + i, List.of())),
            List.of(new Quantity(content, 3.0, 3.0, 3.0, Quantity.Modifier.OVER, payload)),
            List.of(new Actor("n:" + payload, payload, Actor.Role.AGENT)),
            payload,
            Set.of(payload),
            Set.of("n:" + payload),
            Set.of());
    statements.add(statement);
    conclude(i, payload, report, statement);
  }

  private void conclude(int i, String payload, String report, Statement statement) {
    String claim = "c" + (i + 1);
    claims.add(new Claim(claim, payload, List.of(statement.id()), List.of(payload)));
    standings.add(
        new Standing(
            claim,
            List.of("n:" + payload),
            List.of(payload + " (" + statement.id() + ")"),
            List.of(report),
            Standing.Independence.ONE_ORIGIN,
            3,
            List.of(payload)));
    conflicts.add(
        new Conflict(
            "k" + (i + 1),
            Conflict.What.NUMBER,
            List.of(statement.id(), statements.getFirst().id()),
            Conflict.Kind.CONTRADICTION,
            payload));
    List<Drift> drift =
        List.of(new Drift(Drift.What.SOURCE, payload, payload, List.of(statement.id())));
    relations.add(new Relation(payload, report, Relation.Kind.RELAY, payload, List.of(), drift));
    if (i > 0) {
      relations.add(
          new Relation(
              reports.getFirst().report().id(),
              report,
              Relation.Kind.COPY,
              payload,
              List.of(new Relation.Passage(new Span(30, 35), new Span(30, 33))),
              drift));
    }
  }
}
