package org.hearsay.statement;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A set of texts that never changes, iterated in order; as small as its array. */
final class Sorted extends AbstractSet<String> {

  private static final Sorted EMPTY = new Sorted(new String[0]);

  private final String[] values;

  private Sorted(String[] values) {
    this.values = values;
  }

  static Sorted of(Collection<String> values) {
    if (values instanceof Sorted sorted) {
      return sorted;
    }
    if (values.isEmpty()) {
      return EMPTY;
    }
    String[] all = values.toArray(String[]::new);
    Arrays.sort(all);
    int distinct = 1;
    for (int i = 1; i < all.length; i++) {
      if (!all[i].equals(all[distinct - 1])) {
        all[distinct++] = all[i];
      }
    }
    return new Sorted(distinct == all.length ? all : Arrays.copyOf(all, distinct));
  }

  @Override
  public boolean contains(@Nullable Object value) {
    return value instanceof String text && Arrays.binarySearch(values, text) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(values).iterator();
  }

  @Override
  public int size() {
    return values.length;
  }
}
