package org.hearsay.app.export;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Location;
import org.hearsay.casefile.SourceList;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Quantity;

/** Statements as objects of the JSON Lines export. */
final class StatementLines {

  private final CaseIndex index;
  private final JsonWriter json;
  private final Map<String, CodePoints> offsets = new HashMap<>();

  StatementLines(CaseIndex index, JsonWriter json) {
    this.index = index;
    this.json = json;
  }

  void write(Statement s) {
    CodePoints at =
        offsets.computeIfAbsent(s.report(), id -> CodePoints.of(index.getReport(id).text()));
    Location location = index.location(s);
    json.line(() -> {
      json.text("type", "statement");
      json.text("id", s.id());
      json.text("report", s.report());
      json.text("language", s.language());
      json.number("line", location.line());
      json.text("text", s.text());
      json.span("span", s.span(), at);
      json.objects("chain", s.chain(), link -> link(link, at));
      json.text("voice", s.voice());
      json.text("stance", s.stance().label());
      json.text("stanceWhy", s.stanceWhy());
      json.text("evidence", s.evidence().label());
      json.interval("when", s.when());
      json.interval("said", s.said());
      json.objects("where", s.where(), this::place);
      json.objects("quantity", s.quantities(), quantity -> quantity(quantity, at));
      json.objects(
          "actors",
          s.actors(),
          actor -> {
            json.text("name", actor.name());
            json.text("role", actor.role().label());
          });
      json.text("event", s.event());
      json.text("claim", index.findClaimOf(s).map(Claim::id).orElse(null));
    });
  }

  private void link(Link link, CodePoints at) {
    json.text("source", SourceList.id(link.source()));
    json.text("name", link.source().name());
    json.text("surface", link.surface());
    json.span("span", link.span(), at);
    json.text("cue", link.cue());
    json.span("cueSpan", link.cueSpan(), at);
    json.text("rule", link.rule());
  }

  private void place(Place place) {
    json.text("name", place.name());
    json.number("lat", place.latitude());
    json.number("lon", place.longitude());
  }

  private void quantity(Quantity quantity, CodePoints at) {
    json.number("min", quantity.min());
    json.number("max", quantity.max());
    json.number("value", quantity.value());
    json.text("modifier", quantity.modifier().label());
    json.text("unit", quantity.unit());
    json.span("span", quantity.span(), at);
  }
}
