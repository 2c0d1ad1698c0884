package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Source;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Statements on their way out of {@code statements} and its child tables. */
final class StoredStatements {

  private final DSLContext sql;
  private final Map<String, Offsets> offsets;
  private final Map<String, List<Record>> links;
  private final Map<String, List<Record>> places;
  private final Map<String, List<Record>> within;
  private final Map<String, List<Record>> quantities;
  private final Map<String, List<Record>> actors;
  private final Map<String, Map<String, List<String>>> terms;

  /**
   * @param offsets those of every report with a wide text
   */
  StoredStatements(DSLContext sql, Map<String, Offsets> offsets) {
    this.sql = sql;
    this.offsets = offsets;
    links = children("links");
    places = children("places");
    within =
        Grouped.by(
            STATEMENT,
            sql.select()
                .from(table(name("places_within")))
                .orderBy(STATEMENT, PLACE_SEQ, SEQ)
                .fetch());
    quantities = children("quantities");
    actors = children("actors");
    terms = terms();
  }

  private Map<String, List<Record>> children(String child) {
    return Grouped.by(
        STATEMENT, sql.select().from(table(name(child))).orderBy(STATEMENT, SEQ).fetch());
  }

  /** All statements, those of one report in the order in which they were added. */
  List<Statement> list() {
    return sql.select()
        .from(table(name("statements")))
        .orderBy(REPORT, SEQ)
        .fetch(row -> statement(row, offsets.getOrDefault(row.get(REPORT), Offsets.SAME)));
  }

  private Statement statement(Record row, Offsets at) {
    String id = row.get(ID);
    return new Statement(
        id,
        row.get(REPORT),
        row.get(LANGUAGE),
        at.load(row.get(START_AT), row.get(END_AT)),
        row.get(TEXT),
        of(links, id).stream().map(link -> link(link, at)).toList(),
        Labels.parse(Stance.class, row.get(STANCE)),
        row.get(STANCE_WHY),
        Labels.parse(Evidence.class, row.get(EVIDENCE)),
        interval(row, WHEN_FROM, WHEN_TO),
        interval(row, SAID_FROM, SAID_TO),
        interval(row, PUBLISHED_FROM, PUBLISHED_TO),
        of(places, id).stream().map(place -> place(place, of(within, id))).toList(),
        of(quantities, id).stream().map(quantity -> quantity(quantity, at)).toList(),
        of(actors, id).stream().map(StoredStatements::actor).toList(),
        row.get(EVENT),
        terms(id, "concept"),
        terms(id, "name"),
        terms(id, "word"));
  }

  private static List<Record> of(Map<String, List<Record>> children, String statement) {
    return children.getOrDefault(statement, List.of());
  }

  private static Link link(Record row, Offsets at) {
    Source source =
        new Source(
            row.get(SOURCE),
            row.get(NAME),
            Labels.parse(SourceKind.class, row.get(KIND)),
            row.get(VOICE));
    @Nullable Integer start = row.get(CUE_START);
    @Nullable Integer end = row.get(CUE_END);
    @Nullable Span cue = start == null || end == null ? null : at.load(start, end);
    return new Link(
        source,
        row.get(SURFACE),
        at.load(row.get(START_AT), row.get(END_AT)),
        row.get(CUE),
        cue,
        row.get(RULE));
  }

  private static Place place(Record row, List<Record> within) {
    return new Place(
        row.get(PLACE),
        row.get(NAME),
        row.get(LATITUDE),
        row.get(LONGITUDE),
        within.stream()
            .filter(outer -> outer.get(PLACE_SEQ).equals(row.get(SEQ)))
            .map(outer -> outer.get(WITHIN))
            .toList());
  }

  private static Quantity quantity(Record row, Offsets at) {
    return new Quantity(
        at.load(row.get(START_AT), row.get(END_AT)),
        row.get(VALUE),
        row.get(MINIMUM),
        row.get(MAXIMUM),
        Labels.parse(Quantity.Modifier.class, row.get(MODIFIER)),
        row.get(UNIT));
  }

  private static Actor actor(Record row) {
    return new Actor(row.get(ACTOR), row.get(NAME), Labels.parse(Actor.Role.class, row.get(ROLE)));
  }

  private Set<String> terms(String statement, String kind) {
    List<String> found = terms.getOrDefault(statement, Map.of()).get(kind);
    return found == null ? Set.of() : new HashSet<>(found);
  }

  /**
   * The terms of all statements, by kind: the largest table by far, so read without a record for
   * each row, and with each term once in memory.
   */
  private Map<String, Map<String, List<String>>> terms() {
    Map<String, Map<String, List<String>>> all = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    sql.connection(connection -> {
      try (PreparedStatement select =
              connection.prepareStatement("select statement, kind, term from terms");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String kind = row.getString(2);
          String term = row.getString(3);
          all.computeIfAbsent(row.getString(1), k -> new HashMap<>(4))
              .computeIfAbsent(known.computeIfAbsent(kind, k -> k), k -> new ArrayList<>(4))
              .add(known.computeIfAbsent(term, k -> k));
        }
      }
    });
    return all;
  }
}
