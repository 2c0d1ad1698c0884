package org.hearsay.app.export;

import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims in schema.org's words (JSON-LD): who makes them, where they first and otherwise appear.
 */
final class ClaimExport implements Export {

  @Override
  public void write(CaseIndex index, Writer out) {
    ObjectNode document = JsonTree.object().put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    index.file().claims().forEach(claim -> claim(index, claim, graph.addObject()));
    index.file().reports().forEach(filed -> report(filed, graph.addObject()));
    JsonTree.write(document, out);
  }

  private static void claim(CaseIndex index, Claim claim, ObjectNode node) {
    List<Statement> statements = index.listStatements(claim);
    node.put("@type", "Claim").put("@id", Addresses.of(claim.id()));
    node.put("identifier", claim.id()).put("name", claim.gloss());
    if (statements.isEmpty()) {
      return;
    }
    Statement first = statements.getFirst();
    node.put("text", first.text()).put("inLanguage", first.language());
    node.putObject("firstAppearance").put("@id", address(index, first.report()));
    Set<String> reports = new LinkedHashSet<>();
    statements.forEach(statement -> reports.add(address(index, statement.report())));
    ArrayNode appearances = node.putArray("appearance");
    reports.forEach(report -> appearances.addObject().put("@id", report));
    ArrayNode authors = node.putArray("author");
    index
        .findStanding(claim)
        .ifPresent(standing ->
            standing
                .voices()
                .forEach(voice ->
                    authors
                        .addObject()
                        .put("@type", "Organization")
                        .put("@id", Addresses.of(voice))
                        .put("name", index.voiceName(voice))));
  }

  private static String address(CaseIndex index, String report) {
    return Addresses.of(index.getReport(report));
  }

  private static void report(Filed filed, ObjectNode node) {
    Report report = filed.report();
    node.put("@type", "NewsArticle").put("@id", Addresses.of(report));
    node.put("identifier", report.id());
    JsonTree.put(node, "headline", report.title());
    Addresses.web(report).ifPresent(url -> node.put("url", url));
    if (!filed.language().equals("und")) {
      node.put("inLanguage", filed.language());
    }
    @Nullable Published published = filed.published();
    if (published != null && published.when().from().equals(published.when().to())) {
      node.put("datePublished", published.when().from().toString());
    }
    @Nullable String outlet = report.outlet();
    if (outlet != null) {
      node.putObject("publisher").put("@type", "NewsMediaOrganization").put("name", outlet);
    }
  }
}
