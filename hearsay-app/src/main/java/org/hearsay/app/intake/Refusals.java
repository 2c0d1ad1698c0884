package org.hearsay.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Visible;

/** What could not be read: a line each, of one file so many as somebody may want to read. */
final class Refusals {

  private static final int MOST_OF_A_FILE = 100;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /**
   * Takes note of a refusal.
   *
   * @param path of the file that it is about, or that holds what it is about
   */
  void add(String path, String line) {
    if (counts.merge(path, 1, Integer::sum) <= MOST_OF_A_FILE) {
      lines.add(line);
    }
  }

  /** The lines in order, then how many more there were. */
  List<String> lines() {
    List<String> all = new ArrayList<>(lines);
    counts.forEach((path, count) -> {
      if (count > MOST_OF_A_FILE) {
        all.add(
            "%s: %,d more of its parts could not be read; see the lines above"
                .formatted(Visible.of(path), count - MOST_OF_A_FILE));
      }
    });
    return all;
  }
}
