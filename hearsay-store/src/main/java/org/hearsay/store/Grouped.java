package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** Rows of a child table, grouped by the parent that they belong to, their order kept. */
final class Grouped {

  private Grouped() {}

  static <K, R extends Record> Map<K, List<R>> by(Field<K> parent, List<R> rows) {
    Map<K, List<R>> groups = new HashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(row.get(parent), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }
}
