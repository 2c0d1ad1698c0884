package org.hearsay.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** A case made by hand: a dam breaks in three reports, one more has no pack. */
public final class SmallCase {

  private static final String FIRST =
      "🌊 Dam\n\nThe Herald cites an engineer who says that over 20 houses in Vale were flooded.\n";
  private static final String SECOND = "Potop\n\nMinister odmítá, že 20 domů bylo zaplaveno.\n";
  private static final String THIRD = "Perhaps thirty houses\nin Valley are gone.\u001b[2J\n";
  private static final String FOURTH = "Vesi nousi.\n";

  private static final Source HERALD =
      new Source("herald", "The Herald", SourceKind.OUTLET, "herald");
  private static final Source ENGINEER =
      new Source("u:r1:1", "an engineer", SourceKind.UNNAMED, null);
  private static final Source MINISTER =
      new Source("n:minister", "Minister", SourceKind.PERSON, "vale-gov");

  private static final Interval MAY_1 = Interval.day(LocalDate.of(2024, 5, 1));

  private SmallCase() {}

  public static CaseFile file() {
    List<Statement> statements = List.of(engineer(), minister(), own());
    Map<String, String> voices = new LinkedHashMap<>();
    voices.put("vale-gov", "Government of Vale");
    return new CaseFile(
        List.of(
            filed("r1", "in/a/1.txt", FIRST, "en", "Daily"),
            filed("r2", "in/b/2.txt", SECOND, "cs", null),
            filed("r3", "in/b/3.txt", THIRD, "en", "Post"),
            filed("r4", "in/c/4.txt", FOURTH, "und", null)),
        statements,
        List.of(
            new Claim(
                "c1",
                "Vale: flooding of 20+ houses",
                List.of("t1-1", "t2-1", "t3-1"),
                List.of("place, event, kind of quantity"))),
        List.of(
            new Standing(
                "c1",
                List.of("vale-gov"),
                List.of("Government of Vale: t2-1"),
                List.of("r3"),
                Standing.Independence.ONE_ORIGIN,
                4,
                List.of("one of two voices denies it"))),
        List.of(
            new Relation(
                "r1",
                "r3",
                Relation.Kind.REWRITE,
                "same names in the same order",
                List.of(
                    new Relation.Passage(
                        span(FIRST, "20 houses in Vale"), span(THIRD, "thirty houses\nin Valley"))),
                List.of(
                    new Drift(Drift.What.NUMBER, "20", "thirty", List.of("t1-1", "t3-1")),
                    new Drift(Drift.What.SOURCE, "an engineer", "", List.of("t1-1", "t3-1")))),
            new Relation("Wire", "r2", Relation.Kind.RELAY, "names it", List.of(), List.of())),
        List.of(
            new Conflict(
                "k1",
                Conflict.What.NUMBER,
                List.of("t1-1", "t3-1"),
                Conflict.Kind.CONTRADICTION,
                "over 20 against 30 houses")),
        voices);
  }

  private static Filed filed(
      String id, String path, String text, String language, @Nullable String outlet) {
    boolean read = !language.equals("und");
    Published published =
        id.equals("r1") ? new Published(MAY_1, Published.Basis.STATED, "front matter") : null;
    return new Filed(
        new Report(
            id,
            path,
            "00" + id,
            text,
            new Span(0, text.length()),
            null,
            null,
            outlet,
            null,
            published,
            List.of()),
        language,
        read,
        published,
        id.equals("r4") ? List.of(span(FOURTH, "nousi.")) : List.of());
  }

  private static Statement engineer() {
    String what = "over 20 houses in Vale were flooded";
    return statement(
        "t1-1",
        "r1",
        FIRST,
        what,
        Stance.AFFIRMED,
        "cue \"says\"",
        List.of(
            new Link(
                HERALD,
                "The Herald",
                span(FIRST, "The Herald"),
                "cites",
                span(FIRST, "cites"),
                "p1"),
            new Link(
                ENGINEER,
                "an engineer",
                span(FIRST, "an engineer"),
                "says",
                span(FIRST, "says"),
                "p2")),
        new Quantity(
            span(FIRST, "over 20 houses"), 20.0, 20.0, null, Quantity.Modifier.OVER, "house"));
  }

  private static Statement minister() {
    return statement(
        "t2-1",
        "r2",
        SECOND,
        "20 domů bylo zaplaveno",
        Stance.DENIED,
        "cue \"odmítá\"",
        List.of(
            new Link(
                MINISTER,
                "Minister",
                span(SECOND, "Minister"),
                "odmítá",
                span(SECOND, "odmítá"),
                "p3")),
        new Quantity(
            span(SECOND, "20 domů"), 20.0, 20.0, 20.0, Quantity.Modifier.EXACTLY, "house"));
  }

  private static Statement own() {
    return statement(
        "t3-1",
        "r3",
        THIRD,
        "thirty houses\nin Valley are gone.\u001b[2J",
        Stance.HEDGED,
        "\"Perhaps\"",
        new ArrayList<>(),
        new Quantity(
            span(THIRD, "thirty houses"), 30.5, null, null, Quantity.Modifier.ABOUT, "house"));
  }

  private static Statement statement(
      String id,
      String report,
      String text,
      String what,
      Stance stance,
      String why,
      List<Link> chain,
      Quantity quantity) {
    return new Statement(
        id,
        report,
        "en",
        span(text, what),
        what,
        chain,
        stance,
        why,
        Evidence.TESTIMONY,
        MAY_1,
        null,
        null,
        List.of(new Place("vale", "Vale", 50.25, 14.0, List.of())),
        List.of(quantity),
        List.of(new Actor("vale", "Vale", Actor.Role.PARTY)),
        "flood",
        Set.of("flood"),
        Set.of("vale"),
        Set.of());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
