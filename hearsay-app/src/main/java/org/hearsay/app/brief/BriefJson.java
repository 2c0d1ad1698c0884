package org.hearsay.app.brief;

import java.util.List;
import java.util.Map;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Counts;
import org.hearsay.casefile.Location;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing;

/** The brief for programs: members of a JSON object. */
public final class BriefJson {

  private final CaseIndex index;
  private final JsonWriter json;

  private BriefJson(CaseIndex index, JsonWriter json) {
    this.index = index;
    this.json = json;
  }

  /** Writes {@code counts}, {@code claims}, {@code relations}, {@code conflicts}. */
  public static void write(CaseIndex index, JsonWriter json) {
    new BriefJson(index, json).write();
  }

  private void write() {
    Counts counts = Counts.of(index.file());
    json.object("counts", () -> counts(counts));
    json.objects("claims", index.file().claims(), this::claim);
    json.objects(
        "relations",
        index.relations().entrySet(),
        e -> {
          json.text("id", e.getKey());
          json.text("from", e.getValue().from());
          json.text("to", e.getValue().to());
          json.word("kind", e.getValue().kind());
          json.text("why", e.getValue().why());
        });
    json.objects(
        "conflicts",
        index.file().conflicts(),
        conflict -> {
          json.text("id", conflict.id());
          json.word("kind", conflict.kind());
          json.word("what", conflict.what());
          json.texts("statements", conflict.statements());
          json.text("why", conflict.why());
        });
  }

  private void counts(Counts counts) {
    json.number("reports", counts.reports());
    json.object("languages", () -> counts.languages().forEach((tag, n) -> json.number(tag, n)));
    json.object("unread", () -> counts.unread().forEach((tag, n) -> json.number(tag, n)));
    json.number("statements", counts.statements());
    json.number("claims", counts.claims());
    json.number("voices", counts.voices());
    json.number("echoes", counts.echoes());
    json.number("denials", counts.denials());
    json.number("conflicts", counts.conflicts());
    json.number("updates", counts.updates());
    json.number("variants", counts.variants());
  }

  private void claim(Claim claim) {
    json.text("id", claim.id());
    json.text("gloss", claim.gloss());
    json.objects("voices", index.stances(claim).entrySet(), this::voice);
    index.findStanding(claim).ifPresent(this::standing);
    json.objects("statements", index.listStatements(claim), this::statement);
  }

  private void voice(Map.Entry<String, Map<Stance, Integer>> voice) {
    boolean named = !voice.getKey().isEmpty();
    json.text("id", named ? voice.getKey() : null);
    json.text("name", named ? index.voiceName(voice.getKey()) : null);
    json.object(
        "stances", () -> voice.getValue().forEach((stance, n) -> json.number(stance.label(), n)));
  }

  private void standing(Standing standing) {
    json.text("independence", standing.independence().label());
    json.number("credibility", standing.credibility());
    json.texts("why", standing.why());
    json.texts("echoes", standing.echoes());
  }

  private void statement(Statement statement) {
    Location location = index.location(statement);
    List<String> chain = statement.chain().stream().map(link -> link.source().name()).toList();
    json.text("id", statement.id());
    json.text("report", statement.report());
    json.text("path", location.path());
    json.number("line", location.line());
    json.number("column", location.column());
    json.text("text", statement.text());
    json.texts("chain", chain);
    json.text("stance", statement.stance().label());
  }
}
