package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/** Reports as rows of {@code reports}, {@code furniture} and {@code read_furniture}. */
final class ReportRows {

  private static final String FURNITURE = "furniture";
  private static final String READ_FURNITURE = "read_furniture";

  private final DSLContext sql;

  ReportRows(DSLContext sql) {
    this.sql = sql;
  }

  private int nextNumber() {
    @Nullable Integer last =
        sql.select(max(NUMBER)).from(table(name("reports"))).fetchSingle().value1();
    return last == null ? 1 : last + 1;
  }

  /** The number of each report, by id. */
  Map<String, Integer> numbers() {
    return sql.select(ID, NUMBER).from(table(name("reports"))).fetchMap(ID, NUMBER);
  }

  /** Inserts them; answers with the number that each got, by id. */
  Map<String, Integer> insert(List<Filed> reports) {
    Map<String, Integer> numbers = new HashMap<>();
    Rows rows =
        new Rows(
            sql,
            "reports",
            NUMBER,
            ID,
            PATH,
            SHA256,
            LANGUAGE,
            READ,
            TITLE,
            OUTLET,
            URL,
            PUBLISHED_FROM,
            PUBLISHED_TO,
            PUBLISHED_BASIS,
            PUBLISHED_WHY,
            DECLARED_LANGUAGE,
            STATED_FROM,
            STATED_TO,
            STATED_BASIS,
            STATED_WHY,
            BODY_START,
            BODY_END,
            WIDE,
            TEXT);
    Rows furniture = spans(FURNITURE);
    Rows found = spans(READ_FURNITURE);
    int number = nextNumber();
    for (Filed filed : reports) {
      Report report = filed.report();
      Offsets offsets = Offsets.of(report.text());
      numbers.put(report.id(), number);
      add(rows, number++, filed, offsets);
      add(furniture, report.id(), report.furniture(), offsets);
      add(found, report.id(), filed.furniture(), offsets);
    }
    rows.send();
    furniture.send();
    found.send();
    return numbers;
  }

  private Rows spans(String table) {
    return new Rows(sql, table, REPORT, SEQ, START_AT, END_AT);
  }

  private static void add(Rows rows, String report, List<Span> spans, Offsets offsets) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      rows.add(report, i, offsets.store(span.start()), offsets.store(span.end()));
    }
  }

  /**
   * Replaces language, whether it was read, date and what the reading took for furniture; refuses a
   * report that is not there.
   */
  void replaceReading(Filed reading) {
    String id = reading.report().id();
    @Nullable Published published = reading.published();
    int changed =
        sql.update(table(name("reports")))
            .set(LANGUAGE, reading.language())
            .set(READ, reading.read())
            .set(PUBLISHED_FROM, from(published))
            .set(PUBLISHED_TO, to(published))
            .set(PUBLISHED_BASIS, basis(published))
            .set(PUBLISHED_WHY, published == null ? null : published.why())
            .where(ID.eq(id))
            .execute();
    if (changed == 0) {
      throw new IllegalArgumentException("report " + id + " is not in the case");
    }
    sql.deleteFrom(table(name(READ_FURNITURE))).where(REPORT.eq(id)).execute();
    Rows found = spans(READ_FURNITURE);
    add(found, id, reading.furniture(), Offsets.of(reading.report().text()));
    found.send();
  }

  private static void add(Rows rows, int number, Filed filed, Offsets offsets) {
    Report report = filed.report();
    @Nullable Published published = filed.published();
    @Nullable Published stated = report.published();
    rows.add(
        number,
        report.id(),
        report.path(),
        report.sha256(),
        filed.language(),
        filed.read(),
        report.title(),
        report.outlet(),
        report.url(),
        from(published),
        to(published),
        basis(published),
        published == null ? null : published.why(),
        report.language(),
        from(stated),
        to(stated),
        basis(stated),
        stated == null ? null : stated.why(),
        offsets.store(report.body().start()),
        offsets.store(report.body().end()),
        Offsets.isWide(report.text()),
        report.text());
  }

  /** All reports, in order of publication (those without one last), then id. */
  List<Filed> list() {
    return list(Integer.MAX_VALUE);
  }

  /** The same, of those up to the number of one of them. */
  List<Filed> list(int last) {
    Map<String, List<Record3<String, Integer, Integer>>> furniture = listSpans(FURNITURE);
    Map<String, List<Record3<String, Integer, Integer>>> found = listSpans(READ_FURNITURE);
    List<Filed> reports = new ArrayList<>();
    sql.select().from(table(name("reports"))).where(NUMBER.le(last)).fetch().stream()
        .map(row ->
            filed(
                row,
                furniture.getOrDefault(row.get(ID), List.of()),
                found.getOrDefault(row.get(ID), List.of())))
        .forEach(reports::add);
    reports.sort(Order.REPORTS);
    return reports;
  }

  /** Start and end of each span, by report. */
  private Map<String, List<Record3<String, Integer, Integer>>> listSpans(String table) {
    return Grouped.by(
        REPORT,
        sql.select(REPORT, START_AT, END_AT).from(table(name(table))).orderBy(REPORT, SEQ).fetch());
  }

  private static List<Span> spans(List<Record3<String, Integer, Integer>> rows, Offsets offsets) {
    return rows.stream().map(row -> offsets.load(row.value2(), row.value3())).toList();
  }

  private static Filed filed(
      Record row,
      List<Record3<String, Integer, Integer>> furniture,
      List<Record3<String, Integer, Integer>> found) {
    Offsets offsets = row.get(WIDE) ? Offsets.of(row.get(TEXT)) : Offsets.SAME;
    Report report =
        new Report(
            row.get(ID),
            row.get(PATH),
            row.get(SHA256),
            row.get(TEXT),
            offsets.load(row.get(BODY_START), row.get(BODY_END)),
            row.get(DECLARED_LANGUAGE),
            row.get(TITLE),
            row.get(OUTLET),
            row.get(URL),
            published(row, STATED_FROM, STATED_TO, STATED_BASIS, STATED_WHY),
            spans(furniture, offsets));
    return new Filed(
        report,
        row.get(LANGUAGE),
        row.get(READ),
        published(row, PUBLISHED_FROM, PUBLISHED_TO, PUBLISHED_BASIS, PUBLISHED_WHY),
        spans(found, offsets));
  }

  /** The offsets of every report whose text is wide; for all others they are the same. */
  Map<String, Offsets> wideOffsets() {
    Map<String, Offsets> offsets = new HashMap<>();
    sql.select(ID, TEXT)
        .from(table(name("reports")))
        .where(WIDE.isTrue())
        .forEach(row -> offsets.put(row.value1(), Offsets.of(row.value2())));
    return offsets;
  }

  static @Nullable Published published(
      Record row, Field<String> from, Field<String> to, Field<String> basis, Field<String> why) {
    @Nullable Interval when = Columns.interval(row, from, to);
    return when == null
        ? null
        : new Published(when, Labels.parse(Published.Basis.class, row.get(basis)), row.get(why));
  }

  static @Nullable String from(@Nullable Published published) {
    return published == null ? null : Columns.from(published.when());
  }

  static @Nullable String to(@Nullable Published published) {
    return published == null ? null : Columns.to(published.when());
  }

  static @Nullable String basis(@Nullable Published published) {
    return published == null ? null : Labels.of(published.basis());
  }
}
