package org.hearsay.app.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * TimelineJS: a slide for each claim and each time that its statements give to what happened.
 *
 * <p>TimelineJS shows texts as HTML, so that all of them are escaped.
 */
final class TimelineExport implements Export {

  @Override
  public void write(CaseIndex index, Writer out) {
    ObjectNode timeline = JsonTree.object();
    ArrayNode events = timeline.putArray("events");
    for (Claim claim : index.file().claims()) {
      List<Statement> statements = index.listStatements(claim);
      statements.stream()
          .map(Statement::when)
          .filter(when -> when != null)
          .distinct()
          .forEach(when -> event(index, claim, statements, when, events.addObject()));
    }
    JsonTree.write(timeline, out);
  }

  private static void event(
      CaseIndex index, Claim claim, List<Statement> all, Interval when, ObjectNode event) {
    event.put("unique_id", "%s-%s-%s".formatted(claim.id(), when.from(), when.to()));
    day(event.putObject("start_date"), when.from());
    if (!when.from().equals(when.to())) {
      day(event.putObject("end_date"), when.to());
    }
    StringBuilder html = new StringBuilder("<ul>");
    for (Statement statement : all) {
      if (when.equals(statement.when())) {
        html.append("<li>").append(escape(line(index, statement))).append("</li>");
      }
    }
    event
        .putObject("text")
        .put("headline", escape(claim.gloss()))
        .put("text", html.append("</ul>").toString());
    index
        .findStanding(claim)
        .ifPresent(standing -> event.put("group", standing.independence().label()));
  }

  private static String line(CaseIndex index, Statement statement) {
    @Nullable String outlet = index.getReport(statement.report()).outlet();
    return Notation.of(statement) + (outlet == null ? "" : " — " + outlet);
  }

  private static void day(ObjectNode date, LocalDate day) {
    date.put("year", day.getYear())
        .put("month", day.getMonthValue())
        .put("day", day.getDayOfMonth());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
