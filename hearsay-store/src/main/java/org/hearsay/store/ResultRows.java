package org.hearsay.store;

import static org.hearsay.store.Columns.*;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;
import org.hearsay.stemma.Standing;
import org.hearsay.text.Span;
import org.jooq.DSLContext;

/** Results on their way into claims, standings, relations, conflicts and voices. */
final class ResultRows {

  /** Children before their parents. */
  private static final List<String> TABLES =
      List.of(
          "conflict_statements",
          "conflicts",
          "drift_statements",
          "drifts",
          "passages",
          "relations",
          "reasons",
          "standing_echoes",
          "standing_voices",
          "standings",
          "claim_statements",
          "claims",
          "voices");

  private final DSLContext sql;
  private final Map<String, Offsets> offsets;

  /**
   * @param offsets those of every report with a wide text
   */
  ResultRows(DSLContext sql, Map<String, Offsets> offsets) {
    this.sql = sql;
    this.offsets = offsets;
  }

  /** Deletes all results, and what they made of reports and statements. */
  void clear() {
    TABLES.forEach(old -> sql.deleteFrom(table(name(old))).execute());
    List.of(
            "report_dates",
            "report_outlets",
            "statement_dates",
            "statement_stances",
            "link_sources")
        .forEach(old -> sql.deleteFrom(table(name(old))).execute());
  }

  void replace(CaseFile results) {
    TABLES.forEach(old -> sql.deleteFrom(table(name(old))).execute());
    insertVoices(results.voices());
    Rows reasons = new Rows(sql, "reasons", CLAIM, KIND, SEQ, WHY);
    insertClaims(results.claims(), reasons);
    insertStandings(results.standings(), reasons);
    reasons.send();
    insertRelations(results.relations());
    insertConflicts(results.conflicts());
  }

  private void insertVoices(Map<String, String> voices) {
    Rows rows = new Rows(sql, "voices", ID, SEQ, NAME);
    int seq = 0;
    for (Map.Entry<String, String> voice : voices.entrySet()) {
      rows.add(voice.getKey(), seq++, voice.getValue());
    }
    rows.send();
  }

  private void insertClaims(List<Claim> all, Rows reasons) {
    Rows claims = new Rows(sql, "claims", ID, SEQ, GLOSS);
    Rows members = new Rows(sql, "claim_statements", CLAIM, SEQ, STATEMENT);
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      claims.add(claim.id(), i, claim.gloss());
      addList(members, claim.id(), claim.statements());
      addReasons(reasons, claim.id(), "claim", claim.why());
    }
    claims.send();
    members.send();
  }

  private void insertStandings(List<Standing> all, Rows reasons) {
    Rows standings = new Rows(sql, "standings", CLAIM, SEQ, INDEPENDENCE, CREDIBILITY);
    Rows voices = new Rows(sql, "standing_voices", CLAIM, SEQ, VOICE);
    Rows echoes = new Rows(sql, "standing_echoes", CLAIM, SEQ, REPORT);
    for (int i = 0; i < all.size(); i++) {
      Standing standing = all.get(i);
      standings.add(
          standing.claim(), i, Labels.of(standing.independence()), standing.credibility());
      addList(voices, standing.claim(), standing.voices());
      addList(echoes, standing.claim(), standing.echoes());
      addReasons(reasons, standing.claim(), "origin", standing.origins());
      addReasons(reasons, standing.claim(), "standing", standing.why());
    }
    standings.send();
    voices.send();
    echoes.send();
  }

  private void insertRelations(List<Relation> all) {
    Rows relations = new Rows(sql, "relations", SEQ, FROM_REPORT, TO_REPORT, KIND, WHY);
    Rows passages =
        new Rows(sql, "passages", RELATION, SEQ, FROM_START, FROM_END, TO_START, TO_END);
    for (int i = 0; i < all.size(); i++) {
      Relation relation = all.get(i);
      relations.add(i, relation.from(), relation.to(), Labels.of(relation.kind()), relation.why());
      addPassages(passages, i, relation);
    }
    relations.send();
    passages.send();
    insertDrifts(all);
  }

  private void addPassages(Rows rows, int number, Relation relation) {
    Offsets from = offsets.getOrDefault(relation.from(), Offsets.SAME);
    Offsets to = offsets.getOrDefault(relation.to(), Offsets.SAME);
    for (int i = 0; i < relation.passages().size(); i++) {
      Span was = relation.passages().get(i).from();
      Span is = relation.passages().get(i).to();
      rows.add(
          number,
          i,
          from.store(was.start()),
          from.store(was.end()),
          to.store(is.start()),
          to.store(is.end()));
    }
  }

  private void insertDrifts(List<Relation> all) {
    Rows drifts = new Rows(sql, "drifts", RELATION, SEQ, WHAT, WAS, BECAME);
    Rows statements = new Rows(sql, "drift_statements", RELATION, DRIFT_SEQ, SEQ, STATEMENT);
    for (int i = 0; i < all.size(); i++) {
      List<Drift> changes = all.get(i).drift();
      for (int k = 0; k < changes.size(); k++) {
        Drift drift = changes.get(k);
        drifts.add(i, k, Labels.of(drift.what()), drift.was(), drift.became());
        for (int n = 0; n < drift.statements().size(); n++) {
          statements.add(i, k, n, drift.statements().get(n));
        }
      }
    }
    drifts.send();
    statements.send();
  }

  private void insertConflicts(List<Conflict> all) {
    Rows conflicts = new Rows(sql, "conflicts", ID, SEQ, WHAT, KIND, WHY);
    Rows statements = new Rows(sql, "conflict_statements", CONFLICT, SEQ, STATEMENT);
    for (int i = 0; i < all.size(); i++) {
      Conflict conflict = all.get(i);
      conflicts.add(
          conflict.id(), i, Labels.of(conflict.what()), Labels.of(conflict.kind()), conflict.why());
      addList(statements, conflict.id(), conflict.statements());
    }
    conflicts.send();
    statements.send();
  }

  private static void addList(Rows rows, String owner, List<String> members) {
    for (int i = 0; i < members.size(); i++) {
      rows.add(owner, i, members.get(i));
    }
  }

  private static void addReasons(Rows rows, String claim, String kind, List<String> why) {
    for (int i = 0; i < why.size(); i++) {
      rows.add(claim, kind, i, why.get(i));
    }
  }
}
