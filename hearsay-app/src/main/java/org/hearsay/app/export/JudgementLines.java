package org.hearsay.app.export;

import java.io.Writer;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Judgements as objects of the JSON Lines export; {@link JudgementReader} reads them again. */
public final class JudgementLines {

  private final JsonWriter json;

  JudgementLines(JsonWriter json) {
    this.json = json;
  }

  /** Writes the log of a case to {@code out}, which stays open. */
  public static void write(CaseFile file, Writer out) {
    try (JsonWriter json = JsonWriter.to(out)) {
      file.judgements().forEach(new JudgementLines(json)::judgement);
    }
  }

  void judgement(Judged judged) {
    Judgement judgement = judged.judgement();
    json.line(() -> {
      json.text("type", "judgement");
      json.text("id", judgement.id());
      json.text("kind", judgement.kind().label());
      json.objects("objects", judgement.objects(), this::object);
      json.text("value", judgement.value());
      json.text("by", judgement.by());
      json.text("at", judgement.at().toString());
      json.text("why", judgement.why());
      withdrawn(judgement.withdrawn());
      json.texts("about", judged.objects());
      json.texts("missing", judged.missing());
    });
  }

  private void withdrawn(@Nullable Withdrawal withdrawn) {
    if (withdrawn == null) {
      json.text("withdrawn", null);
      return;
    }
    json.object(
        "withdrawn",
        () -> {
          json.text("by", withdrawn.by());
          json.text("at", withdrawn.at().toString());
          json.text("why", withdrawn.why());
        });
  }

  private void object(Anchor object) {
    switch (object) {
      case Anchor.OfReport report -> json.text("report", report.sha256());
      case Anchor.OfStatement statement -> json.object("statement", () -> statement(statement));
      case Anchor.OfClaim claim -> json.objects("claim", claim.statements(), this::statement);
      case Anchor.OfSource source -> json.text("source", source.id());
      case Anchor.OfVoice voice -> json.text("voice", voice.id());
      case Anchor.OfOutlet outlet -> json.text("outlet", outlet.name());
    }
  }

  private void statement(Anchor.OfStatement statement) {
    json.text("report", statement.sha256());
    json.number("start", statement.start());
    json.number("end", statement.end());
    json.number("nth", statement.nth());
    json.text("quote", statement.quote());
  }
}
