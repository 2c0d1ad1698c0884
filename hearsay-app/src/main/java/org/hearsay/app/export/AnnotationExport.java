package org.hearsay.app.export;

import java.io.Writer;
import java.util.List;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * W3C Web Annotations (JSON-LD): one for the content of each statement, one for each link of its
 * chain, each by position (in code points of the text as read) and by quote.
 */
final class AnnotationExport implements Export {

  private static final int AROUND = 32;

  @Override
  public void write(CaseIndex index, Writer out) {
    ArrayNode items = JsonTree.array();
    for (Statement statement : index.file().statements()) {
      Report report = index.getReport(statement.report());
      CodePoints at = CodePoints.of(report.text());
      ObjectNode content = annotation(items, Addresses.of(statement.id()), "classifying");
      ArrayNode bodies = content.putArray("body");
      body(bodies, "tagging", statement.stance().label());
      body(bodies, "describing", Notation.of(statement));
      index.findClaimOf(statement).ifPresent(claim -> body(bodies, "classifying", claim.gloss()));
      content.set("target", target(report, statement.span(), at));
      for (int i = 0; i < statement.chain().size(); i++) {
        Link link = statement.chain().get(i);
        String id = Addresses.of(statement.id() + "." + (i + 1));
        ObjectNode source = annotation(items, id, "identifying");
        body(source.putArray("body"), "identifying", link.source().name());
        source.set("target", target(report, link.span(), at));
      }
    }
    ObjectNode page = JsonTree.object().put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", Addresses.of("annotations")).put("type", "AnnotationCollection");
    page.put("label", "What reports say").put("total", items.size());
    ObjectNode first = page.putObject("first");
    first.put("id", Addresses.of("annotations.1")).put("type", "AnnotationPage");
    first.put("startIndex", 0);
    first.set("items", items);
    JsonTree.write(page, out);
  }

  private static ObjectNode annotation(ArrayNode items, String id, String motivation) {
    return items.addObject().put("id", id).put("type", "Annotation").put("motivation", motivation);
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("value", value)
        .put("format", "text/plain");
  }

  private static ObjectNode target(Report report, Span span, CodePoints at) {
    String text = report.text();
    ObjectNode target = JsonTree.object().put("source", Addresses.of(report));
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", at.at(span.start()))
        .put("end", at.at(span.end()));
    ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
    quote.put("exact", span.of(text));
    List<Span> around =
        List.of(
            new Span(whole(text, Math.max(0, span.start() - AROUND)), span.start()),
            new Span(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))));
    quote.put("prefix", around.get(0).of(text)).put("suffix", around.get(1).of(text));
    return target;
  }

  /** An offset that parts no surrogates. */
  private static int whole(String text, int offset) {
    boolean parts =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return parts ? offset - 1 : offset;
  }
}
