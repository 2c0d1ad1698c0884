package org.hearsay.app.export;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.SourceList;
import org.hearsay.claim.Claim;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Place;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * FollowTheMoney entities, one a line: reports are {@code Article}s, sources {@code Person}s,
 * {@code Organization}s or {@code LegalEntity}s, claims {@code Event}s; a statement is an {@code
 * UnknownLink} from its source to its claim, with the report as its record.
 */
final class FollowTheMoneyExport implements Export {

  @Override
  public void write(CaseIndex index, Writer out) {
    index.file().reports().forEach(filed -> report(filed).writeTo(out));
    for (SourceList.Entry source : SourceList.of(index.file()).entries()) {
      Entity entity = new Entity(source.id(), schema(source.kind()));
      entity.set("name", List.of(source.name()));
      entity.set("alias", source.names());
      if (source.kind() == SourceKind.DOCUMENT) {
        entity.set("fileName", source.name());
      }
      entity.writeTo(out);
    }
    index.file().claims().forEach(claim -> claim(index, claim).writeTo(out));
    for (Statement statement : index.file().statements()) {
      @Nullable Entity link = statement(index, statement);
      if (link != null) {
        link.writeTo(out);
      }
    }
  }

  /** An entity on its way out. */
  private static final class Entity {
    private final ObjectNode node;
    private final ObjectNode properties;

    Entity(String id, String schema) {
      node = JsonTree.object().put("id", id).put("schema", schema);
      properties = node.putObject("properties");
    }

    void set(String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        set(name, List.of(value));
      }
    }

    void set(String name, Collection<String> values) {
      if (!values.isEmpty()) {
        properties.set(name, JsonTree.texts(values));
      }
    }

    void writeTo(Writer out) {
      JsonTree.writeLine(node, out);
    }
  }

  private static String schema(SourceKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION, OUTLET -> "Organization";
      case DOCUMENT -> "Document";
      case UNNAMED -> "LegalEntity";
    };
  }

  private static Entity report(Filed filed) {
    Report report = filed.report();
    Entity entity = new Entity(report.id(), "Article");
    entity.set("name", report.title() == null ? report.path() : report.title());
    entity.set("title", report.title());
    entity.set("fileName", report.path());
    entity.set("publisher", report.outlet());
    entity.set("sourceUrl", Addresses.web(report).orElse(null));
    if (filed.language().length() == 2) {
      entity.set("language", java.util.Locale.of(filed.language()).getISO3Language());
    }
    @Nullable Published published = filed.published();
    entity.set("publishedAt", published == null ? null : date(published.when()));
    entity.set("bodyText", report.body().of(report.text()));
    return entity;
  }

  /** A day, month or year; FollowTheMoney's dates may be cut short. */
  private static @Nullable String date(Interval when) {
    String from = when.from().toString();
    String to = when.to().toString();
    for (int length : new int[] {10, 7, 4}) {
      if (from.substring(0, length).equals(to.substring(0, length))) {
        return from.substring(0, length);
      }
    }
    return null;
  }

  private static Entity claim(CaseIndex index, Claim claim) {
    List<Statement> statements = index.listStatements(claim);
    Entity entity = new Entity(claim.id(), "Event");
    entity.set("name", claim.gloss());
    entity.set(
        "startDate",
        statements.stream()
            .flatMap(s -> java.util.stream.Stream.ofNullable(s.when()))
            .map(when -> when.from().toString())
            .distinct()
            .toList());
    entity.set(
        "endDate",
        statements.stream()
            .flatMap(s -> java.util.stream.Stream.ofNullable(s.when()))
            .map(when -> when.to().toString())
            .distinct()
            .toList());
    entity.set(
        "location",
        statements.stream().flatMap(s -> s.where().stream()).map(Place::name).distinct().toList());
    entity.set("proof", statements.stream().map(Statement::report).distinct().toList());
    index.findStanding(claim).ifPresent(standing -> entity.set("summary", standing.why()));
    return entity;
  }

  /** Null for a statement in the report's own voice. */
  private static @Nullable Entity statement(CaseIndex index, Statement statement) {
    if (statement.chain().isEmpty() || index.findClaimOf(statement).isEmpty()) {
      return null;
    }
    Entity entity = new Entity(statement.id(), "UnknownLink");
    entity.set("subject", SourceList.id(statement.chain().getLast().source()));
    entity.set("object", index.findClaimOf(statement).map(Claim::id).orElseThrow());
    entity.set("role", statement.stance().label());
    entity.set("summary", statement.text());
    Report report = index.getReport(statement.report());
    entity.set("recordId", report.id());
    entity.set("publisher", report.outlet());
    entity.set("sourceUrl", Addresses.web(report).orElse(null));
    @Nullable Interval said = statement.said();
    entity.set("date", said == null ? null : date(said));
    return entity;
  }
}
