package org.hearsay.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.SourceList;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A set of tables, one file each, for spreadsheets and statistics: CSV as in RFC 4180, or values
 * with tabs between them.
 *
 * <p>A value that a spreadsheet would run as a formula gets an apostrophe in front; control
 * characters are written as in Java source.
 */
public final class TableExport {

  private final CaseIndex index;
  private final boolean tabs;
  private final Map<String, String> files = new LinkedHashMap<>();

  private TableExport(CaseIndex index, boolean tabs) {
    this.index = index;
    this.tabs = tabs;
  }

  /**
   * The tables.
   *
   * @param tabs tabs between the values; else commas
   * @return from the names of files to what they hold
   */
  public static Map<String, String> files(CaseIndex index, boolean tabs) {
    TableExport export = new TableExport(index, tabs);
    export.reports();
    export.statements();
    export.links();
    export.slots();
    export.claims();
    export.sources();
    export.relations();
    export.conflicts();
    export.judgements();
    return export.files;
  }

  private void table(String name, String header, List<List<@Nullable Object>> rows) {
    StringWriter out = new StringWriter();
    try {
      row(out, List.of((Object[]) header.split(" ")));
      for (List<@Nullable Object> row : rows) {
        row(out, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put(name + (tabs ? ".tsv" : ".csv"), out.toString());
  }

  private void row(Writer out, List<? extends @Nullable Object> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      out.write(i == 0 ? "" : tabs ? "\t" : ",");
      out.write(cell(values.get(i)));
    }
    out.write(tabs ? "\n" : "\r\n");
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      double exact = number.doubleValue();
      return exact == Math.rint(exact) && Math.abs(exact) < 1e15
          ? String.valueOf((long) exact)
          : number.toString();
    }
    String text = value.toString();
    text = visible(text);
    if (isFormula(text)) {
      text = "'" + text;
    }
    if (tabs) {
      return text.replaceAll("[\\t\\r\\n]+", " ");
    }
    return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Whether a spreadsheet may take a text for a formula; some skip blanks in front of it. */
  private static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !start.isEmpty()
        && ("=+-@".indexOf(start.charAt(0)) >= 0 || "\t\r\n".indexOf(text.charAt(0)) >= 0);
  }

  /** With control characters, other than blanks and line ends, as in Java source. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean hidden = Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0;
      out.append(hidden ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
    return out.toString();
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object value : values) {
      list.add(value);
    }
    return list;
  }

  private static @Nullable Object from(@Nullable Interval days) {
    return days == null ? null : days.from();
  }

  private static @Nullable Object to(@Nullable Interval days) {
    return days == null ? null : days.to();
  }

  private void reports() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Filed filed : index.file().reports()) {
      Report report = filed.report();
      Published published = filed.published();
      rows.add(
          values(
              report.id(),
              report.path(),
              report.sha256(),
              filed.language(),
              report.outlet(),
              index.findReliability(report.outlet()).orElse(null),
              report.title(),
              report.url(),
              published == null ? null : published.when().from(),
              published == null ? null : published.when().to(),
              published == null ? null : ResultLines.word(published.basis())));
    }
    table(
        "reports",
        "id path sha256 language outlet reliability title url published_from published_to basis",
        rows);
  }

  private void statements() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Statement s : index.file().statements()) {
      String voice = s.voice();
      rows.add(
          values(
              s.id(),
              s.report(),
              index.location(s).line(),
              s.language(),
              s.text(),
              Notation.chain(s),
              voice == null ? null : index.voiceName(voice),
              s.stance().label(),
              s.evidence().label(),
              from(s.when()),
              to(s.when()),
              from(s.said()),
              to(s.said()),
              s.event(),
              index.findClaimOf(s).map(Claim::id).orElse(null)));
    }
    table(
        "statements",
        "id report line language text chain voice stance evidence when_from when_to said_from"
            + " said_to event claim",
        rows);
  }

  private void links() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Statement s : index.file().statements()) {
      for (int i = 0; i < s.chain().size(); i++) {
        Link link = s.chain().get(i);
        rows.add(
            values(
                s.id(),
                i + 1,
                SourceList.id(link.source()),
                link.source().name(),
                link.surface(),
                link.cue()));
      }
    }
    table("chains", "statement place source name words cue", rows);
  }

  private void slots() {
    List<List<@Nullable Object>> places = new ArrayList<>();
    List<List<@Nullable Object>> quantities = new ArrayList<>();
    for (Statement s : index.file().statements()) {
      for (Place place : s.where()) {
        places.add(values(s.id(), place.name(), place.latitude(), place.longitude()));
      }
      for (Quantity quantity : s.quantities()) {
        quantities.add(
            values(
                s.id(),
                quantity.modifier().label(),
                quantity.value(),
                quantity.min(),
                quantity.max(),
                quantity.unit()));
      }
    }
    table("places", "statement name latitude longitude", places);
    table("quantities", "statement modifier value min max unit", quantities);
  }

  private void claims() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Claim claim : index.file().claims()) {
      var standing = index.findStanding(claim);
      rows.add(
          values(
              claim.id(),
              claim.gloss(),
              standing.map(s -> s.independence().label()).orElse(null),
              standing.map(s -> s.credibility()).orElse(null),
              standing.map(s -> s.voices().size()).orElse(0),
              standing.map(s -> s.echoes().size()).orElse(0),
              claim.statements().size(),
              index.listStatements(claim).stream().map(Statement::report).distinct().count()));
    }
    table("claims", "id gloss independence credibility voices echoes statements reports", rows);
  }

  private void sources() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SourceList.Entry source : SourceList.of(index.file()).entries()) {
      String voice = source.voice();
      rows.add(
          values(
              source.id(),
              source.name(),
              source.kind().label(),
              voice == null ? null : index.voiceName(voice),
              String.join(" | ", source.names())));
    }
    table("sources", "id name kind voice names", rows);
  }

  private void relations() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> drifts = new ArrayList<>();
    index
        .relations()
        .forEach((id, relation) -> {
          rows.add(relation(id, relation));
          for (Drift drift : relation.drift()) {
            drifts.add(values(id, ResultLines.word(drift.what()), drift.was(), drift.became()));
          }
        });
    table("relations", "id from to kind why", rows);
    table("drifts", "relation what was became", drifts);
  }

  private static List<@Nullable Object> relation(String id, Relation relation) {
    return values(
        id, relation.from(), relation.to(), ResultLines.word(relation.kind()), relation.why());
  }

  private void conflicts() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Conflict conflict : index.file().conflicts()) {
      rows.add(
          values(
              conflict.id(),
              ResultLines.word(conflict.what()),
              ResultLines.word(conflict.kind()),
              conflict.why(),
              String.join(" ", conflict.statements())));
    }
    table("conflicts", "id what kind why statements", rows);
  }

  private void judgements() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Judged judged : index.file().judgements()) {
      var judgement = judged.judgement();
      rows.add(
          values(
              judgement.id(),
              judgement.kind().label(),
              String.join(" ", judged.objects()),
              judgement.value(),
              judgement.why(),
              judgement.by(),
              judgement.at(),
              judged.state()));
    }
    table("judgements", "id kind about value why by at state", rows);
  }
}
