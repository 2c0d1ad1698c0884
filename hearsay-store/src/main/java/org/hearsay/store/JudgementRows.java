package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.hearsay.casefile.Kind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Judgements as rows of {@code judgements} and {@code judgement_objects}. */
final class JudgementRows {

  private static final String JUDGEMENTS = "judgements";
  private static final String OBJECTS = "judgement_objects";

  private final DSLContext sql;

  JudgementRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds them to the log; answers whether anything changed. */
  boolean add(List<Judgement> judgements) {
    Map<String, Judgement> known = new HashMap<>();
    list().forEach(judgement -> known.put(judgement.id(), judgement));
    boolean changed = false;
    Rows rows =
        new Rows(
            sql,
            JUDGEMENTS,
            ID,
            KIND,
            VALUE_SET,
            DECIDED_BY,
            DECIDED_AT,
            WHY,
            WITHDRAWN_BY,
            WITHDRAWN_AT,
            WITHDRAWN_WHY);
    Rows objects =
        new Rows(
            sql, OBJECTS, JUDGEMENT, SEQ, PART, KIND, SHA256, START_AT, END_AT, NTH, QUOTE, NAME);
    for (Judgement judgement : judgements) {
      @Nullable Judgement before = known.putIfAbsent(judgement.id(), judgement);
      if (before == null) {
        add(rows, objects, judgement);
        changed = true;
      } else if (before.holds() && judgement.withdrawn() != null) {
        withdraw(judgement.id(), judgement.withdrawn());
        changed = true;
      }
    }
    rows.send();
    objects.send();
    return changed;
  }

  private static void add(Rows rows, Rows objects, Judgement judgement) {
    @Nullable Withdrawal withdrawn = judgement.withdrawn();
    rows.add(
        judgement.id(),
        judgement.kind().label(),
        judgement.value(),
        judgement.by(),
        judgement.at().toString(),
        judgement.why(),
        withdrawn == null ? null : withdrawn.by(),
        withdrawn == null ? null : withdrawn.at().toString(),
        withdrawn == null ? null : withdrawn.why());
    for (int i = 0; i < judgement.objects().size(); i++) {
      add(objects, judgement.id(), i, judgement.objects().get(i));
    }
  }

  private static void add(Rows rows, String judgement, int seq, Anchor object) {
    switch (object) {
      case Anchor.OfReport report ->
          rows.add(judgement, seq, 0, "report", report.sha256(), null, null, null, null, null);
      case Anchor.OfStatement statement -> add(rows, judgement, seq, 0, "statement", statement);
      case Anchor.OfClaim claim -> {
        for (int part = 0; part < claim.statements().size(); part++) {
          add(rows, judgement, seq, part, "claim", claim.statements().get(part));
        }
      }
      case Anchor.OfSource source -> addNamed(rows, judgement, seq, "source", source.id());
      case Anchor.OfVoice voice -> addNamed(rows, judgement, seq, "voice", voice.id());
      case Anchor.OfOutlet outlet -> addNamed(rows, judgement, seq, "outlet", outlet.name());
    }
  }

  private static void add(
      Rows rows, String judgement, int seq, int part, String kind, Anchor.OfStatement statement) {
    rows.add(
        judgement,
        seq,
        part,
        kind,
        statement.sha256(),
        statement.start(),
        statement.end(),
        statement.nth(),
        statement.quote(),
        null);
  }

  private static void addNamed(Rows rows, String judgement, int seq, String kind, String name) {
    rows.add(judgement, seq, 0, kind, null, null, null, null, null, name);
  }

  private void withdraw(String id, Withdrawal withdrawn) {
    sql.update(table(name(JUDGEMENTS)))
        .set(WITHDRAWN_BY, withdrawn.by())
        .set(WITHDRAWN_AT, withdrawn.at().toString())
        .set(WITHDRAWN_WHY, withdrawn.why())
        .where(ID.eq(id))
        .execute();
  }

  /** The log, in the order in which they were made. */
  List<Judgement> list() {
    Map<String, List<Record>> objects =
        Grouped.by(
            JUDGEMENT,
            sql.select().from(table(name(OBJECTS))).orderBy(JUDGEMENT, SEQ, PART).fetch());
    return sql.select().from(table(name(JUDGEMENTS))).fetch().stream()
        .map(row -> judgement(row, objects.getOrDefault(row.get(ID), List.of())))
        .sorted(Judgement.BY_TIME)
        .toList();
  }

  private static Judgement judgement(Record row, List<Record> objects) {
    Map<Integer, List<Record>> bySeq = new TreeMap<>(Grouped.by(SEQ, objects));
    return new Judgement(
        row.get(ID),
        Kind.find(row.get(KIND)).orElseThrow(),
        anchors(bySeq.values()),
        row.get(VALUE_SET),
        row.get(DECIDED_BY),
        Instant.parse(row.get(DECIDED_AT)),
        row.get(WHY),
        withdrawal(row));
  }

  private static @Nullable Withdrawal withdrawal(Record row) {
    @Nullable String by = row.get(WITHDRAWN_BY);
    @Nullable String at = row.get(WITHDRAWN_AT);
    @Nullable String why = row.get(WITHDRAWN_WHY);
    return by == null || at == null || why == null
        ? null
        : new Withdrawal(by, Instant.parse(at), why);
  }

  private static List<Anchor> anchors(Collection<List<Record>> objects) {
    List<Anchor> anchors = new ArrayList<>();
    for (List<Record> parts : objects) {
      Record first = parts.getFirst();
      anchors.add(
          switch (first.get(KIND)) {
            case "report" -> new Anchor.OfReport(first.get(SHA256));
            case "statement" -> statement(first);
            case "claim" ->
                new Anchor.OfClaim(parts.stream().map(JudgementRows::statement).toList());
            case "source" -> new Anchor.OfSource(first.get(NAME));
            case "voice" -> new Anchor.OfVoice(first.get(NAME));
            case "outlet" -> new Anchor.OfOutlet(first.get(NAME));
            default -> throw new IllegalArgumentException("a judgement about " + first.get(KIND));
          });
    }
    return anchors;
  }

  private static Anchor.OfStatement statement(Record row) {
    return new Anchor.OfStatement(
        row.get(SHA256), row.get(START_AT), row.get(END_AT), row.get(NTH), row.get(QUOTE));
  }
}
