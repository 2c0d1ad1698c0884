package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Statements on their way into {@code statements} and its child tables. */
final class StatementRows {

  private final DSLContext sql;
  private final Map<String, Offsets> offsets;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Rows statements;
  private final Rows links;
  private final Rows places;
  private final Rows within;
  private final Rows quantities;
  private final Rows actors;
  private final Rows terms;

  /**
   * @param offsets those of every report with a wide text
   */
  StatementRows(DSLContext sql, Map<String, Offsets> offsets) {
    this.sql = sql;
    this.offsets = offsets;
    statements =
        new Rows(
            sql,
            "statements",
            ID,
            REPORT,
            SEQ,
            LANGUAGE,
            START_AT,
            END_AT,
            TEXT,
            STANCE,
            STANCE_WHY,
            EVIDENCE,
            WHEN_FROM,
            WHEN_TO,
            SAID_FROM,
            SAID_TO,
            PUBLISHED_FROM,
            PUBLISHED_TO,
            EVENT);
    links =
        new Rows(
            sql, "links", STATEMENT, SEQ, SOURCE, NAME, KIND, VOICE, SURFACE, START_AT, END_AT, CUE,
            CUE_START, CUE_END, RULE);
    places = new Rows(sql, "places", STATEMENT, SEQ, PLACE, NAME, LATITUDE, LONGITUDE);
    within = new Rows(sql, "places_within", STATEMENT, PLACE_SEQ, SEQ, WITHIN);
    quantities =
        new Rows(
            sql,
            "quantities",
            STATEMENT,
            SEQ,
            START_AT,
            END_AT,
            VALUE,
            MINIMUM,
            MAXIMUM,
            MODIFIER,
            UNIT);
    actors = new Rows(sql, "actors", STATEMENT, SEQ, ACTOR, NAME, ROLE);
    terms = new Rows(sql, "terms", STATEMENT, KIND, TERM);
  }

  /** Deletes the statements of a report; nothing may refer to them. */
  void delete(String report) {
    var ids = sql.select(ID).from(table(name("statements"))).where(REPORT.eq(report));
    for (String child :
        List.of("links", "places_within", "places", "quantities", "actors", "terms")) {
      sql.deleteFrom(table(name(child))).where(STATEMENT.in(ids)).execute();
    }
    sql.deleteFrom(table(name("statements"))).where(REPORT.eq(report)).execute();
  }

  void insert(List<Statement> all) {
    for (Statement statement : all) {
      Offsets at = offsets.getOrDefault(statement.report(), Offsets.SAME);
      add(statement, at);
      addLinks(statement, at);
      addPlaces(statement);
      addQuantities(statement, at);
      addActors(statement);
      addTerms(statement.id(), "concept", statement.concepts());
      addTerms(statement.id(), "name", statement.names());
      addTerms(statement.id(), "word", statement.words());
    }
    List.of(statements, links, places, within, quantities, actors, terms).forEach(Rows::send);
  }

  private void add(Statement s, Offsets at) {
    int seq = numbers.merge(s.report(), 1, Integer::sum) - 1;
    statements.add(
        s.id(),
        s.report(),
        seq,
        s.language(),
        at.store(s.span().start()),
        at.store(s.span().end()),
        s.text(),
        Labels.of(s.stance()),
        s.stanceWhy(),
        Labels.of(s.evidence()),
        from(s.when()),
        to(s.when()),
        from(s.said()),
        to(s.said()),
        from(s.published()),
        to(s.published()),
        s.event());
  }

  private void addLinks(Statement statement, Offsets at) {
    for (int i = 0; i < statement.chain().size(); i++) {
      Link link = statement.chain().get(i);
      @Nullable Span cue = link.cueSpan();
      links.add(
          statement.id(),
          i,
          link.source().id(),
          link.source().name(),
          Labels.of(link.source().kind()),
          link.source().voice(),
          link.surface(),
          at.store(link.span().start()),
          at.store(link.span().end()),
          link.cue(),
          cue == null ? null : at.store(cue.start()),
          cue == null ? null : at.store(cue.end()),
          link.rule());
    }
  }

  private void addPlaces(Statement statement) {
    for (int i = 0; i < statement.where().size(); i++) {
      Place place = statement.where().get(i);
      places.add(statement.id(), i, place.id(), place.name(), place.latitude(), place.longitude());
      for (int k = 0; k < place.within().size(); k++) {
        within.add(statement.id(), i, k, place.within().get(k));
      }
    }
  }

  private void addQuantities(Statement statement, Offsets at) {
    for (int i = 0; i < statement.quantities().size(); i++) {
      Quantity quantity = statement.quantities().get(i);
      quantities.add(
          statement.id(),
          i,
          at.store(quantity.span().start()),
          at.store(quantity.span().end()),
          quantity.value(),
          quantity.min(),
          quantity.max(),
          Labels.of(quantity.modifier()),
          quantity.unit());
    }
  }

  private void addActors(Statement statement) {
    for (int i = 0; i < statement.actors().size(); i++) {
      Actor actor = statement.actors().get(i);
      actors.add(statement.id(), i, actor.id(), actor.name(), Labels.of(actor.role()));
    }
  }

  private void addTerms(String statement, String kind, Collection<String> all) {
    all.forEach(term -> terms.add(statement, kind, term));
  }
}
