package org.hearsay.app.export;

import java.io.Writer;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.SourceList;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A case as JSON Lines: one object a line, {@code type} first; docs/export.md describes the keys.
 *
 * <p>The same case gives the same bytes: reports, sources, voices, statements, claims, relations,
 * conflicts, judgements, each in the order of the case.
 */
public final class JsonLinesExport {

  private final CaseIndex index;
  private final JsonWriter json;

  private JsonLinesExport(CaseIndex index, JsonWriter json) {
    this.index = index;
    this.json = json;
  }

  /** Writes the whole case to {@code out}, which stays open. */
  public static void write(CaseIndex index, Writer out) {
    try (JsonWriter json = JsonWriter.to(out)) {
      new JsonLinesExport(index, json).write();
    }
  }

  private void write() {
    index.file().reports().forEach(this::report);
    SourceList.of(index.file()).entries().forEach(this::source);
    index.file().voices().entrySet().forEach(this::voice);
    StatementLines statements = new StatementLines(index, json);
    index.file().statements().forEach(statements::write);
    ResultLines results = new ResultLines(index, json);
    index.file().claims().forEach(results::claim);
    index.relations().forEach(results::relation);
    index.file().conflicts().forEach(results::conflict);
    index.file().judgements().forEach(new JudgementLines(json)::judgement);
  }

  private void report(Filed filed) {
    Report report = filed.report();
    json.line(() -> {
      json.text("type", "report");
      json.text("id", report.id());
      json.text("path", report.path());
      json.text("sha256", report.sha256());
      json.text("language", filed.language());
      json.flag("read", filed.read());
      json.text("outlet", report.outlet());
      json.text("title", report.title());
      json.text("url", report.url());
      published(filed.published());
    });
  }

  private void published(@Nullable Published published) {
    if (published == null) {
      json.text("published", null);
      return;
    }
    json.object(
        "published",
        () -> {
          json.days(published.when());
          json.word("basis", published.basis());
          json.text("why", published.why());
        });
  }

  private void source(SourceList.Entry source) {
    json.line(() -> {
      json.text("type", "source");
      json.text("id", source.id());
      json.text("name", source.name());
      json.text("kind", source.kind().label());
      json.text("voice", source.voice());
      json.texts("names", source.names());
    });
  }

  private void voice(Map.Entry<String, String> voice) {
    json.line(() -> {
      json.text("type", "voice");
      json.text("id", voice.getKey());
      json.text("name", voice.getValue());
    });
  }
}
