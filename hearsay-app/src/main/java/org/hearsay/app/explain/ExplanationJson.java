package org.hearsay.app.explain;

import java.util.Locale;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.reading.Furniture;
import org.hearsay.reading.Mention;
import org.hearsay.report.Published;
import org.hearsay.statement.Explanation;
import org.hearsay.statement.Explanation.Passage;
import org.hearsay.statement.Explanation.Said;
import org.hearsay.statement.Explanation.Word;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as one JSON object; spans count code points, as in the exports. */
public final class ExplanationJson {

  private final String text;
  private final CodePoints offsets;
  private final JsonWriter json;

  private ExplanationJson(Explanation explanation, JsonWriter json) {
    this.text = explanation.report().text();
    this.offsets = CodePoints.of(text);
    this.json = json;
  }

  public static void write(Explanation explanation, JsonWriter json) {
    ExplanationJson writer = new ExplanationJson(explanation, json);
    json.line(() -> {
      json.text("path", explanation.report().path());
      json.text("language", explanation.language());
      @Nullable Published published = explanation.published();
      json.interval("published", published == null ? null : published.when());
      json.objects("furniture", explanation.furniture(), writer::furniture);
      json.objects("sentences", explanation.sentences(), writer::passage);
    });
  }

  private void furniture(Furniture furniture) {
    json.text("kind", furniture.kind());
    json.text("why", furniture.why());
    json.span("span", furniture.span(), offsets);
  }

  private void passage(Passage passage) {
    json.text("text", passage.span().of(text));
    json.span("span", passage.span(), offsets);
    json.number("paragraph", passage.paragraph());
    json.objects("words", passage.words(), this::word);
    json.objects("mentions", passage.mentions(), this::mention);
    json.texts("groups", passage.sources());
    json.objects("constructions", passage.said(), this::said);
    json.objects("statements", passage.statements(), this::statement);
  }

  private void word(Word word) {
    json.text("form", word.form());
    json.span("span", word.span(), offsets);
    json.texts("readings", word.readings());
    json.flag("finite", word.finite());
    json.texts("entries", word.entries());
  }

  private void mention(Mention mention) {
    json.span("span", mention.span(), offsets);
    json.text("id", mention.id());
    json.text("name", mention.name());
    json.text("kind", mention.kind().name().toLowerCase(Locale.ROOT));
    json.text("form", mention.form().name().toLowerCase(Locale.ROOT));
    json.text("voice", mention.voice());
  }

  private void said(Said said) {
    json.text("id", said.construction());
    json.span("via", said.via(), offsets);
    json.text("viaBy", said.viaBy());
    json.span("source", said.source(), offsets);
    json.span("farther", said.farther(), offsets);
    json.span("cue", said.cue(), offsets);
    json.text("class", said.cls());
    json.text("stance", said.stance().label());
    json.objects("contents", said.contents(), content -> json.span("span", content, offsets));
  }

  private void statement(Statement s) {
    json.text("id", s.id());
    json.text("text", s.text());
    json.span("span", s.span(), offsets);
    json.objects("chain", s.chain(), this::link);
    json.text("stance", s.stance().label());
    json.text("stanceWhy", s.stanceWhy());
    json.text("evidence", s.evidence().label());
    json.text("slots", Notation.slots(s));
    json.texts("concepts", s.concepts());
  }

  private void link(Link link) {
    json.text("source", link.source().id());
    json.text("name", link.source().name());
    json.text("voice", link.source().voice());
    json.span("span", link.span(), offsets);
    json.span("cueSpan", link.cueSpan(), offsets);
    json.text("rule", link.rule());
  }
}
