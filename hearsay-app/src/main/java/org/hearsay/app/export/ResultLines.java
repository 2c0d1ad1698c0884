package org.hearsay.app.export;

import java.util.List;
import java.util.Optional;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.CodePoints;

/** Claims, relations and conflicts as objects of the JSON Lines export. */
final class ResultLines {

  private final CaseIndex index;
  private final JsonWriter json;

  ResultLines(CaseIndex index, JsonWriter json) {
    this.index = index;
    this.json = json;
  }

  /** The word for a constant: its name in lower case. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  void claim(Claim claim) {
    List<Statement> statements = index.listStatements(claim);
    Optional<Standing> standing = index.findStanding(claim);
    json.line(() -> {
      json.text("type", "claim");
      json.text("id", claim.id());
      json.text("gloss", claim.gloss());
      standing.ifPresent(this::standing);
      json.number("affirms", count(statements, Stance.AFFIRMED));
      json.number("hedges", count(statements, Stance.HEDGED));
      json.number("denies", count(statements, Stance.DENIED));
      json.number("unknown", count(statements, Stance.UNKNOWN));
      json.text("first", statements.isEmpty() ? null : statements.getFirst().id());
      json.texts("statements", claim.statements());
      json.texts("grouping", claim.why());
    });
  }

  private void standing(Standing standing) {
    json.texts("voices", standing.voices());
    json.texts("origins", standing.origins());
    json.texts("echoes", standing.echoes());
    json.text("independence", standing.independence().label());
    json.number("credibility", standing.credibility());
    json.texts("why", standing.why());
  }

  private static int count(List<Statement> statements, Stance stance) {
    return (int) statements.stream().filter(s -> s.stance() == stance).count();
  }

  void relation(String id, Relation relation) {
    CodePoints from = offsets(relation.from());
    CodePoints to = offsets(relation.to());
    json.line(() -> {
      json.text("type", "relation");
      json.text("id", id);
      json.text("from", relation.from());
      json.text("to", relation.to());
      json.word("kind", relation.kind());
      json.text("why", relation.why());
      json.objects(
          "passages",
          relation.passages(),
          passage -> {
            json.span("from", passage.from(), from);
            json.span("to", passage.to(), to);
          });
      json.objects("drift", relation.drift(), this::drift);
    });
  }

  private CodePoints offsets(String report) {
    return CodePoints.of(index.findReport(report).map(Filed::report).map(r -> r.text()).orElse(""));
  }

  private void drift(Drift drift) {
    json.word("what", drift.what());
    json.text("was", drift.was());
    json.text("became", drift.became());
    json.texts("statements", drift.statements());
  }

  void conflict(Conflict conflict) {
    json.line(() -> {
      json.text("type", "conflict");
      json.text("id", conflict.id());
      json.word("what", conflict.what());
      json.texts("statements", conflict.statements());
      json.word("kind", conflict.kind());
      json.text("why", conflict.why());
    });
  }
}
