package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a dictionary's tags map to features: every expression that is found in a tag adds its own.
 */
final class TagTable {

  private record Row(Pattern pattern, long features) {}

  private final List<Row> rows = new ArrayList<>();

  void add(Pattern pattern, long features) {
    rows.add(new Row(pattern, features));
  }

  long features(String tag) {
    long features = 0;
    for (Row row : rows) {
      if (row.pattern().matcher(tag).find()) {
        features |= row.features();
      }
    }
    return features;
  }
}
