package org.hearsay.store;

import static org.hearsay.store.Columns.FORM;
import static org.hearsay.store.Columns.LEMMA;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** The table {@code lemmas}: forms that occur in the case, and their lemmas. */
final class Lexicon {

  private static final Table<Record> LEMMAS = table(name("lemmas"));

  /** The values that a query may list. */
  private static final int MOST_IN = 500;

  private final DSLContext sql;

  Lexicon(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds those that are not there yet. */
  void add(Map<String, Set<String>> lemmas) {
    Set<Row> fresh = new HashSet<>();
    lemmas.forEach((form, of) -> of.forEach(lemma -> fresh.add(new Row(form, lemma))));
    List<String> forms = List.copyOf(lemmas.keySet());
    for (int from = 0; from < forms.size(); from += MOST_IN) {
      sql.select(FORM, LEMMA)
          .from(LEMMAS)
          .where(FORM.in(forms.subList(from, Math.min(from + MOST_IN, forms.size()))))
          .forEach(row -> fresh.remove(new Row(row.value1(), row.value2())));
    }
    Rows rows = new Rows(sql, "lemmas", FORM, LEMMA);
    fresh.forEach(row -> rows.add(row.form, row.lemma));
    rows.send();
  }

  private record Row(String form, String lemma) {}

  /** All forms that share a lemma with one of these words, or have one of them as a lemma. */
  Set<String> forms(Set<String> words) {
    Set<String> lemmas = new HashSet<>(words);
    lemmas.addAll(sql.select(LEMMA).from(LEMMAS).where(FORM.in(words)).fetch(LEMMA));
    Set<String> forms = new HashSet<>(lemmas);
    forms.addAll(sql.select(FORM).from(LEMMAS).where(LEMMA.in(lemmas)).fetch(FORM));
    return forms;
  }
}
