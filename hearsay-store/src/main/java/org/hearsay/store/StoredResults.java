package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Results on their way out of claims, standings, relations, conflicts and voices. */
final class StoredResults {

  private final DSLContext sql;
  private final Map<String, Offsets> offsets;

  /**
   * @param offsets those of every report with a wide text
   */
  StoredResults(DSLContext sql, Map<String, Offsets> offsets) {
    this.sql = sql;
    this.offsets = offsets;
  }

  Map<String, String> voices() {
    Map<String, String> voices = new LinkedHashMap<>();
    rows("voices", SEQ).forEach(row -> voices.put(row.get(ID), row.get(NAME)));
    return voices;
  }

  List<Claim> claims() {
    Map<String, List<Record>> members = Grouped.by(CLAIM, rows("claim_statements", CLAIM, SEQ));
    Map<String, List<Record>> reasons = reasons("claim");
    return rows("claims", SEQ).stream()
        .map(row ->
            new Claim(
                row.get(ID),
                row.get(GLOSS),
                values(members, row.get(ID), STATEMENT),
                values(reasons, row.get(ID), WHY)))
        .toList();
  }

  List<Standing> standings() {
    Map<String, List<Record>> voices = Grouped.by(CLAIM, rows("standing_voices", CLAIM, SEQ));
    Map<String, List<Record>> echoes = Grouped.by(CLAIM, rows("standing_echoes", CLAIM, SEQ));
    Map<String, List<Record>> origins = reasons("origin");
    Map<String, List<Record>> why = reasons("standing");
    return rows("standings", SEQ).stream()
        .map(row ->
            new Standing(
                row.get(CLAIM),
                values(voices, row.get(CLAIM), VOICE),
                values(origins, row.get(CLAIM), WHY),
                values(echoes, row.get(CLAIM), REPORT),
                Labels.parse(Standing.Independence.class, row.get(INDEPENDENCE)),
                row.get(CREDIBILITY),
                values(why, row.get(CLAIM), WHY)))
        .toList();
  }

  List<Relation> relations() {
    Map<Integer, List<Record>> passages = Grouped.by(RELATION, rows("passages", RELATION, SEQ));
    Map<Integer, List<Record>> drifts = Grouped.by(RELATION, rows("drifts", RELATION, SEQ));
    Map<Integer, List<Record>> statements =
        Grouped.by(RELATION, rows("drift_statements", RELATION, DRIFT_SEQ, SEQ));
    return rows("relations", SEQ).stream()
        .map(row ->
            new Relation(
                row.get(FROM_REPORT),
                row.get(TO_REPORT),
                Labels.parse(Relation.Kind.class, row.get(KIND)),
                row.get(WHY),
                passages.getOrDefault(row.get(SEQ), List.of()).stream()
                    .map(passage -> passage(row, passage))
                    .toList(),
                drifts.getOrDefault(row.get(SEQ), List.of()).stream()
                    .map(d -> drift(d, statements.getOrDefault(row.get(SEQ), List.of())))
                    .toList()))
        .toList();
  }

  private Relation.Passage passage(Record relation, Record row) {
    Offsets from = offsets.getOrDefault(relation.get(FROM_REPORT), Offsets.SAME);
    Offsets to = offsets.getOrDefault(relation.get(TO_REPORT), Offsets.SAME);
    return new Relation.Passage(
        from.load(row.get(FROM_START), row.get(FROM_END)),
        to.load(row.get(TO_START), row.get(TO_END)));
  }

  private static Drift drift(Record row, List<Record> statements) {
    return new Drift(
        Labels.parse(Drift.What.class, row.get(WHAT)),
        row.get(WAS),
        row.get(BECAME),
        statements.stream()
            .filter(statement -> statement.get(DRIFT_SEQ).equals(row.get(SEQ)))
            .map(statement -> statement.get(STATEMENT))
            .toList());
  }

  List<Conflict> conflicts() {
    Map<String, List<Record>> members =
        Grouped.by(CONFLICT, rows("conflict_statements", CONFLICT, SEQ));
    return rows("conflicts", SEQ).stream()
        .map(row ->
            new Conflict(
                row.get(ID),
                Labels.parse(Conflict.What.class, row.get(WHAT)),
                values(members, row.get(ID), STATEMENT),
                Labels.parse(Conflict.Kind.class, row.get(KIND)),
                row.get(WHY)))
        .toList();
  }

  private Map<String, List<Record>> reasons(String kind) {
    return Grouped.by(
        CLAIM,
        sql.select().from(table(name("reasons"))).where(KIND.eq(kind)).orderBy(CLAIM, SEQ).fetch());
  }

  private List<Record> rows(String from, Field<?>... order) {
    return sql.select().from(table(name(from))).orderBy(order).fetch();
  }

  private static List<String> values(
      Map<String, List<Record>> children, String owner, Field<String> column) {
    return children.getOrDefault(owner, List.of()).stream().map(row -> row.get(column)).toList();
  }
}
