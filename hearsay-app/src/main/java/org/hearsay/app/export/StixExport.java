package org.hearsay.app.export;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.SourceList;
import org.hearsay.claim.Claim;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A STIX 2.1 bundle: outlets and sources are identities, reports are reports, claims are notes with
 * the proposed credibility as confidence, statements are opinions about the notes.
 *
 * <p>Confidence follows the Admiralty table of STIX 2.1, appendix A. Ids are made from ours, so
 * that the same case gives the same bundle. What has no date gets that of the earliest report.
 */
final class StixExport implements Export {

  private static final String EPOCH = "1970-01-01";

  private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
  private String earliest = EPOCH;

  @Override
  public void write(CaseIndex index, Writer out) {
    StixExport bundle = new StixExport();
    bundle.fill(index);
    ObjectNode document = JsonTree.object().put("type", "bundle");
    document.put("id", id("bundle", String.join("\0", bundle.objects.keySet())));
    if (!bundle.objects.isEmpty()) {
      ArrayNode all = document.putArray("objects");
      bundle.objects.values().forEach(all::add);
    }
    JsonTree.write(document, out);
  }

  private void fill(CaseIndex index) {
    earliest =
        index.file().reports().stream()
            .map(Filed::published)
            .filter(published -> published != null)
            .map(published -> published.when().from().toString())
            .min(String::compareTo)
            .orElse(EPOCH);
    index.file().reports().forEach(filed -> outlet(index, filed.report()));
    SourceList.of(index.file()).entries().forEach(this::source);
    index.file().claims().forEach(claim -> claim(index, claim));
    index.file().reports().forEach(filed -> report(index, filed));
    index.file().statements().forEach(statement -> opinion(index, statement));
  }

  /** An id of a type that is the same for the same name. */
  private static String id(String type, String name) {
    byte[] bytes = ("hearsay\0" + type + "\0" + name).getBytes(StandardCharsets.UTF_8);
    return type + "--" + UUID.nameUUIDFromBytes(bytes);
  }

  private ObjectNode object(String type, String name, @Nullable LocalDate made) {
    String at = (made == null ? earliest : made.toString()) + "T00:00:00.000Z";
    ObjectNode object = JsonTree.object().put("type", type).put("spec_version", "2.1");
    object.put("id", id(type, name)).put("created", at).put("modified", at);
    objects.put(id(type, name), object);
    return object;
  }

  private static String outletName(Report report) {
    @Nullable String outlet = report.outlet();
    return outlet == null ? "" : outlet;
  }

  private void outlet(CaseIndex index, Report report) {
    String name = outletName(report);
    if (!objects.containsKey(id("identity", "outlet " + name))) {
      ObjectNode identity = object("identity", "outlet " + name, null);
      identity.put("name", name.isEmpty() ? "outlet not known" : name);
      identity.put("identity_class", name.isEmpty() ? "unknown" : "organization");
      index
          .findReliability(name)
          .ifPresent(letter -> identity.putArray("labels").add("reliability-" + letter));
    }
  }

  private void source(SourceList.Entry source) {
    ObjectNode identity = object("identity", "source " + source.id(), null);
    identity.put("name", source.name());
    identity.put("identity_class", identityClass(source.kind()));
  }

  private static String identityClass(SourceKind kind) {
    return switch (kind) {
      case PERSON -> "individual";
      case ORGANIZATION, OUTLET -> "organization";
      case DOCUMENT, UNNAMED -> "unknown";
    };
  }

  private void claim(CaseIndex index, Claim claim) {
    ObjectNode note = object("note", claim.id(), null);
    note.put("abstract", claim.id()).put("content", claim.gloss());
    index
        .findStanding(claim)
        .ifPresent(standing -> {
          int confidence = confidence(standing.credibility());
          if (confidence >= 0) {
            note.put("confidence", confidence);
          }
          note.putArray("labels").add(standing.independence().label().replace(' ', '-'));
        });
    ArrayNode reports = note.putArray("object_refs");
    index.listStatements(claim).stream()
        .map(Statement::report)
        .distinct()
        .forEach(report -> reports.add(id("report", report)));
  }

  /** Of an Admiralty digit; -1 for 6, which cannot be judged. */
  private static int confidence(int credibility) {
    return credibility == 6 ? -1 : 110 - 20 * credibility;
  }

  private void report(CaseIndex index, Filed filed) {
    Report report = filed.report();
    @Nullable Published published = filed.published();
    @Nullable LocalDate day = published == null ? null : published.when().from();
    ObjectNode object = object("report", report.id(), day);
    object.put("created_by_ref", id("identity", "outlet " + outletName(report)));
    object.put("name", report.title() == null ? report.path() : report.title());
    object.put("published", object.get("created").asString());
    if (published == null) {
      object.putArray("labels").add("undated");
    }
    if (!filed.language().equals("und")) {
      object.put("lang", filed.language());
    }
    Set<String> about = new LinkedHashSet<>();
    about.add(id("identity", "outlet " + outletName(report)));
    index
        .listStatements(report)
        .forEach(statement ->
            index.findClaimOf(statement).ifPresent(claim -> about.add(id("note", claim.id()))));
    object.set("object_refs", JsonTree.texts(List.copyOf(about)));
    ObjectNode reference = object.putArray("external_references").addObject();
    reference.put("source_name", report.outlet() == null ? "report" : report.outlet());
    reference.put("external_id", report.id());
    Addresses.web(report)
        .ifPresent(url -> {
          reference.put("url", url);
          reference.putObject("hashes").put("SHA-256", report.sha256());
        });
  }

  private void opinion(CaseIndex index, Statement statement) {
    index
        .findClaimOf(statement)
        .ifPresent(claim -> {
          @Nullable LocalDate day =
              index
                  .findReport(statement.report())
                  .map(Filed::published)
                  .map(published -> published.when().from())
                  .orElse(null);
          ObjectNode opinion = object("opinion", statement.id(), day);
          opinion.put("opinion", opinion(statement.stance()));
          opinion.put("explanation", statement.text());
          if (!statement.chain().isEmpty()) {
            var source = statement.chain().getLast().source();
            opinion.put("created_by_ref", id("identity", "source " + SourceList.id(source)));
            opinion.putArray("authors").add(source.name());
          }
          opinion
              .putArray("object_refs")
              .add(id("note", claim.id()))
              .add(id("report", statement.report()));
        });
  }

  private static String opinion(Stance stance) {
    return switch (stance) {
      case AFFIRMED -> "agree";
      case HEDGED, UNKNOWN -> "neutral";
      case DENIED -> "disagree";
    };
  }
}
