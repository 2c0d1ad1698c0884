package org.hearsay.store;

import java.time.LocalDate;
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

/** A small case in which every field of every value occurs, filled and empty. */
final class Samples {

  static final String BARE_TEXT = "Police said two were hurt.\n";
  static final String RICH_TEXT =
      "🚢 Łódź Daily\n\n"
          + "The mayor denies that about 20 ships left Aport 🙂 in May, citing a clerk.\n"
          + "Menu";

  static final Interval MAY = new Interval(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
  static final Interval JUNE_3 = Interval.day(LocalDate.of(2024, 6, 3));

  private Samples() {}

  static Filed bareReport() {
    return new Filed(
        new Report(
            "r1",
            "b/bare.txt",
            "aa",
            BARE_TEXT,
            span(BARE_TEXT, BARE_TEXT),
            null,
            null,
            null,
            null,
            null,
            List.of()),
        "und",
        false,
        null);
  }

  static Filed richReport() {
    Published published = new Published(JUNE_3, Published.Basis.STATED, "front matter");
    return new Filed(
        new Report(
            "r2",
            "a/rich.html",
            "bb",
            RICH_TEXT,
            new Span(RICH_TEXT.indexOf("The"), RICH_TEXT.length()),
            "en-GB",
            "🚢 Łódź Daily",
            "The Daily",
            "https://example.org/1?a=b&c='d'",
            published,
            List.of(span(RICH_TEXT, "🚢 Łódź Daily"), span(RICH_TEXT, "Menu"))),
        "en",
        true,
        published);
  }

  static Statement bareStatement() {
    return new Statement(
        "t1-1",
        "r1",
        "und",
        span(BARE_TEXT, "two were hurt"),
        "two were hurt",
        List.of(),
        Stance.AFFIRMED,
        "",
        Evidence.NONE,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        Set.of(),
        Set.of(),
        Set.of());
  }

  static Statement richStatement() {
    return new Statement(
        "t2-1",
        "r2",
        "en",
        span(RICH_TEXT, "about 20 ships left Aport 🙂 in May"),
        "about 20 ships left Aport 🙂 in May",
        List.of(
            new Link(
                new Source("n:mayor", "the mayor", SourceKind.PERSON, "aport-city"),
                "The mayor",
                span(RICH_TEXT, "The mayor"),
                "denies",
                span(RICH_TEXT, "denies"),
                "says"),
            new Link(
                new Source("u:r2:1", "a clerk", SourceKind.UNNAMED, null),
                "a clerk",
                span(RICH_TEXT, "a clerk"),
                "",
                null,
                "citing")),
        Stance.DENIED,
        "cue \"denies\"",
        Evidence.TESTIMONY,
        MAY,
        JUNE_3,
        JUNE_3,
        List.of(
            new Place("aport", "Aport", 54.25, -18.5, List.of("coast", "country")),
            new Place("n:bay", "bay", null, null, List.of()),
            new Place("n:cape", "cape", 1.0, 2.0, List.of("coast"))),
        List.of(
            new Quantity(
                span(RICH_TEXT, "about 20 ships"),
                20.0,
                15.5,
                null,
                Quantity.Modifier.ABOUT,
                "ship"),
            new Quantity(
                span(RICH_TEXT, "ships"), null, null, 1e12, Quantity.Modifier.AT_LEAST, "")),
        List.of(
            new Actor("n:zeta", "Zeta", Actor.Role.PARTY),
            new Actor("alpha", "Alpha", Actor.Role.AGENT)),
        "depart",
        Set.of("depart", "ship"),
        Set.of("aport", "n:zeta"),
        Set.of("ship", "leave", "z'"));
  }

  /** Results over both reports; with dates that only the whole case gives. */
  static CaseFile results() {
    Filed bare = bareReport();
    Published inferred = new Published(MAY, Published.Basis.INFERRED, "from r2");
    return new CaseFile(
        List.of(new Filed(bare.report(), bare.language(), bare.read(), inferred), richReport()),
        List.of(bareStatement().withDates(null, null, MAY), richStatement()),
        List.of(
            new Claim(
                "c2", "Alpha: departure of ships", List.of("t2-1", "t1-1"), List.of("x", "y")),
            new Claim("c1", "nothing else", List.of("t1-1"), List.of())),
        List.of(
            new Standing(
                "c2",
                List.of("press", "aport-city"),
                List.of("o1", "o2"),
                List.of("r1"),
                Standing.Independence.NOT_ESTABLISHED,
                3,
                List.of("w1", "w2")),
            new Standing(
                "c1",
                List.of(),
                List.of(),
                List.of(),
                Standing.Independence.ONE_ORIGIN,
                6,
                List.of())),
        List.of(
            new Relation(
                "r1",
                "r2",
                Relation.Kind.COPY,
                "same words",
                List.of(
                    new Relation.Passage(
                        span(BARE_TEXT, "two"), span(RICH_TEXT, "in May, citing a clerk"))),
                List.of(
                    new Drift(Drift.What.PLACE, "bay", "Aport", List.of("t1-1", "t2-1")),
                    new Drift(Drift.What.HEDGE, "may", "", List.of("t2-1")))),
            new Relation("Some Paper", "r1", Relation.Kind.RELAY, "named", List.of(), List.of())),
        List.of(
            new Conflict(
                "k1",
                Conflict.What.NUMBER,
                List.of("t1-1", "t2-1"),
                Conflict.Kind.CONTRADICTION,
                "two against 20"),
            new Conflict("k0", Conflict.What.STANCE, List.of(), Conflict.Kind.VARIANT, "")),
        new java.util.LinkedHashMap<>(Map.of("aport-city", "City of Aport")));
  }

  /** The results, with an outlet, a stance and sources that were judged. */
  static CaseFile judged() {
    CaseFile r = results();
    Filed bare = r.reports().getFirst();
    Source clerk = richStatement().sources().getLast();
    Source mayor = new Source("mayor", "Mayor", SourceKind.DOCUMENT, null);
    return new CaseFile(
        List.of(
            new Filed(
                bare.report().withOutlet("Gazette"),
                bare.language(),
                bare.read(),
                new Published(JUNE_3, Published.Basis.JUDGED, "it says so")),
            richReport()),
        List.of(
            r.statements().getFirst(),
            richStatement()
                .withStance(Stance.UNKNOWN, "judged")
                .withSources(List.of(mayor, clerk))),
        r.claims(),
        r.standings(),
        r.relations(),
        r.conflicts(),
        r.voices());
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
