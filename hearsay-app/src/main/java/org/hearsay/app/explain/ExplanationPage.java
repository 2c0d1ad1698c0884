package org.hearsay.app.explain;

import java.util.Locale;
import org.hearsay.app.brief.Page;
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
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes an explanation on a page: each sentence with what was found in it. */
public final class ExplanationPage {

  private static final int INDENT = 6;

  private final Explanation explanation;
  private final String text;
  private final CodePoints offsets;
  private final Page page;

  private ExplanationPage(Explanation explanation, Page page) {
    this.explanation = explanation;
    this.text = explanation.report().text();
    this.offsets = CodePoints.of(text);
    this.page = page;
  }

  public static void write(Explanation explanation, Page page) {
    ExplanationPage writer = new ExplanationPage(explanation, page);
    writer.heading();
    explanation.sentences().forEach(writer::passage);
  }

  private void heading() {
    @Nullable Published published = explanation.published();
    String when =
        published == null
            ? "not dated"
            : "published %s (%s: %s)"
                .formatted(
                    Notation.of(published.when()),
                    published.basis().name().toLowerCase(Locale.ROOT),
                    Page.clean(published.why()));
    page.wrapped(
        page.bold(Page.clean(explanation.report().path()))
            + "  read as %s, %s".formatted(explanation.language(), when),
        2);
    for (Furniture furniture : explanation.furniture()) {
      line(
          "left out",
          "%s %s: %s: %s"
              .formatted(
                  place(furniture.span()),
                  furniture.kind(),
                  furniture.why(),
                  furniture.span().of(text)));
    }
  }

  private void passage(Passage passage) {
    page.blank();
    page.wrapped(
        page.bold(Page.clean(passage.span().of(text))) + " " + page.dim(place(passage.span())), 2);
    passage.words().forEach(this::word);
    passage.mentions().forEach(this::mention);
    passage.sources().forEach(group -> line("group", group));
    for (Said said : passage.said()) {
      line("construction", said.line(text) + "  " + said.cls() + " " + place(said.cue()));
    }
    passage.statements().forEach(this::statement);
  }

  private void word(Word word) {
    StringBuilder line = new StringBuilder("    ").append(word.form());
    line.append("  ").append(page.dim(String.join(" | ", word.readings())));
    line.append(word.finite() ? "  verb here" : "");
    word.entries().forEach(entry -> line.append("  <").append(entry).append('>'));
    page.wrapped("    " + Page.clean(line.toString()), INDENT);
  }

  private void mention(Mention mention) {
    String voice = mention.voice() == null ? "" : ", voice " + mention.voice();
    line(
        "mention",
        "%s = %s (%s, %s, %s%s) %s"
            .formatted(
                mention.span().of(text),
                mention.name(),
                mention.id(),
                mention.kind().name().toLowerCase(Locale.ROOT),
                mention.form().name().toLowerCase(Locale.ROOT),
                voice,
                place(mention.span())));
  }

  private void statement(Statement s) {
    page.wrapped("  statement  " + page.stance(s.stance(), Page.clean(Notation.of(s))), INDENT);
    for (Link link : s.chain()) {
      line(
          "  source",
          "%s (%s, voice %s): \"%s\" %s by %s"
              .formatted(
                  link.source().name(),
                  link.source().id(),
                  link.source().voice(),
                  link.surface(),
                  place(link.span()),
                  link.rule()));
    }
    line("  stance", s.stance().label() + ": " + s.stanceWhy());
    String slots = Notation.slots(s);
    if (!slots.isEmpty()) {
      line("  gives", slots);
    }
    if (!s.concepts().isEmpty()) {
      line("  concepts", String.join(" ", s.concepts()));
    }
  }

  private void line(String what, String value) {
    page.wrapped("  " + what + "  " + Page.clean(value), INDENT);
  }

  /** Start and end in code points. */
  private String place(Span span) {
    return "[%d,%d]".formatted(offsets.at(span.start()), offsets.at(span.end()));
  }
}
