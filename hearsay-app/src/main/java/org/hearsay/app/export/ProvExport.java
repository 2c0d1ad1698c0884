package org.hearsay.app.export;

import java.io.Writer;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.SourceList;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Relation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stemma as W3C PROV (PROV-JSON): reports and statements are entities, outlets, sources and
 * voices are agents; a report that took from another was derived from it, a source that speaks
 * through a voice acted on its behalf.
 */
final class ProvExport implements Export {

  private static final String NAMESPACE = "urn:hearsay:";

  @Override
  public void write(CaseIndex index, Writer out) {
    ObjectNode document = JsonTree.object();
    document.putObject("prefix").put("hs", NAMESPACE).put("dcterms", "http://purl.org/dc/terms/");
    ObjectNode entities = document.putObject("entity");
    ObjectNode agents = document.putObject("agent");
    ObjectNode attributions = document.putObject("wasAttributedTo");
    ObjectNode derivations = document.putObject("wasDerivedFrom");
    ObjectNode delegations = document.putObject("actedOnBehalfOf");
    index.file().reports().forEach(filed -> report(filed, entities, agents, attributions));
    index.file().voices().forEach((id, name) -> agent(agents, name("v", id), name, "voice"));
    for (SourceList.Entry source : SourceList.of(index.file()).entries()) {
      agent(agents, name("s", source.id()), source.name(), source.kind().label());
      @Nullable String voice = source.voice();
      if (voice != null) {
        if (!agents.has(name("v", voice))) {
          agent(agents, name("v", voice), index.voiceName(voice), "voice");
        }
        delegations
            .putObject("_:b" + (delegations.size() + 1))
            .put("prov:delegate", name("s", source.id()))
            .put("prov:responsible", name("v", voice));
      }
    }
    index
        .file()
        .statements()
        .forEach(statement -> statement(statement, entities, attributions, derivations));
    for (Map.Entry<String, Relation> each : index.relations().entrySet()) {
      relation(index, each.getKey(), each.getValue(), entities, derivations);
    }
    JsonTree.write(document, out);
  }

  /** A name whose local part keeps to what PROV-N allows without escapes. */
  private static String name(String kind, String id) {
    return "hs:" + kind + "." + Addresses.encode(id).replace("%", "_").replace("~", "_7E");
  }

  private static void agent(ObjectNode agents, String id, String label, String kind) {
    agents.putObject(id).put("prov:label", label).put("hs:kind", kind);
  }

  private static void report(
      Filed filed, ObjectNode entities, ObjectNode agents, ObjectNode attributions) {
    Report report = filed.report();
    ObjectNode entity = entities.putObject(name("r", report.id()));
    entity.put("prov:label", report.title() == null ? report.path() : report.title());
    entity.put("hs:sha256", report.sha256());
    JsonTree.put(entity, "dcterms:language", filed.language());
    Addresses.web(report).ifPresent(url -> entity.put("dcterms:source", url));
    @Nullable Published published = filed.published();
    if (published != null) {
      entity.put("dcterms:issued", published.when().from() + "/" + published.when().to());
    }
    @Nullable String outlet = report.outlet();
    if (outlet != null) {
      String id = name("o", outlet);
      if (!agents.has(id)) {
        agent(agents, id, outlet, "outlet");
      }
      attribute(attributions, name("r", report.id()), id);
    }
  }

  private static void attribute(ObjectNode attributions, String entity, String agent) {
    attributions
        .putObject("_:a" + (attributions.size() + 1))
        .put("prov:entity", entity)
        .put("prov:agent", agent);
  }

  private static void statement(
      Statement statement, ObjectNode entities, ObjectNode attributions, ObjectNode derivations) {
    String id = name("t", statement.id());
    entities
        .putObject(id)
        .put("prov:label", statement.text())
        .put("hs:stance", statement.stance().label());
    derive(derivations, id, name("r", statement.report()), "prov:Quotation");
    for (Link link : statement.chain()) {
      attribute(attributions, id, name("s", SourceList.id(link.source())));
    }
  }

  private static ObjectNode derive(
      ObjectNode derivations, String derived, String from, String type) {
    ObjectNode derivation =
        derivations
            .putObject("_:d" + (derivations.size() + 1))
            .put("prov:generatedEntity", derived)
            .put("prov:usedEntity", from);
    derivation.putObject("prov:type").put("$", type).put("type", "prov:QUALIFIED_NAME");
    return derivation;
  }

  private static void relation(
      CaseIndex index, String id, Relation relation, ObjectNode entities, ObjectNode derivations) {
    boolean known = index.findReport(relation.from()).isPresent();
    String from = name(known ? "r" : "x", relation.from());
    if (!known && !entities.has(from)) {
      entities.putObject(from).put("prov:label", relation.from()).put("hs:in-case", "no");
    }
    String type = relation.kind() == Relation.Kind.COPY ? "prov:Quotation" : "prov:Revision";
    derive(derivations, name("r", relation.to()), from, type)
        .put("hs:relation", id)
        .put("hs:kind", ResultLines.word(relation.kind()))
        .put("hs:why", relation.why());
  }
}
