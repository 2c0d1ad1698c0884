package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Conflict;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;

/**
 * Pairs of short reports, labelled by hand as contradiction, update or compatible, read together as
 * one case: {@code conflicts.tsv}.
 *
 * @param lines the pairs, each as its cells
 */
record ConflictPairs(List<String[]> lines) {

  private static final String CONTRADICTION = "contradiction";
  private static final int CELLS = 6;

  /** The pairs of a file. */
  static ConflictPairs read(Path file) throws IOException {
    return new ConflictPairs(Table.read(file, CELLS));
  }

  /**
   * How well contradictions are told: of those found, and of those labelled, how many are right.
   */
  Score score(Hearsay hearsay) throws IOException, UnreadableReport {
    Set<Integer> found = contradictions(hearsay);
    int labelled = 0;
    int right = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i)[0].equals(CONTRADICTION)) {
        labelled++;
        right += found.contains(i) ? 1 : 0;
      }
    }
    return Score.of(right, found.size(), labelled);
  }

  /** The pairs that come out as a contradiction, and those labelled otherwise among them. */
  String report(Hearsay hearsay) throws IOException, UnreadableReport {
    Set<Integer> found = contradictions(hearsay);
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i);
      boolean wanted = cells[0].equals(CONTRADICTION);
      if (wanted != found.contains(i)) {
        report.append(wanted ? "missed  " : "wrong   ");
        report.append(cells[5]).append("  ").append(cells[2]).append(" | ").append(cells[4]);
        report.append('\n');
      }
    }
    return report.toString();
  }

  private Set<Integer> contradictions(Hearsay hearsay) throws IOException, UnreadableReport {
    Map<String, byte[]> reports = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int side = 0; side < 2; side++) {
        reports.put(name(i, side), bytes(lines.get(i), side));
      }
    }
    CaseIndex index = CaseIndex.of(Corpus.conclude(hearsay, reports));
    Set<Integer> found = new HashSet<>();
    for (Conflict conflict : index.file().conflicts()) {
      if (conflict.kind() == Conflict.Kind.CONTRADICTION) {
        found.add(pair(conflict, index));
      }
    }
    return found;
  }

  private static String name(int pair, int side) {
    return pair + "/" + side + ".txt";
  }

  private static byte[] bytes(String[] cells, int side) {
    String text =
        "---\noutlet: Outlet %d\ndate: %s\n---\n\n%s\n"
            .formatted(side, cells[1 + 2 * side], cells[2 + 2 * side]);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The pair that both its statements are of; -1, a wrong one, when they are of two. */
  private static int pair(Conflict conflict, CaseIndex index) {
    Set<Integer> pairs = new HashSet<>();
    for (String id : conflict.statements()) {
      String name = index.getReport(index.getStatement(id).report()).path();
      pairs.add(Integer.parseInt(name.split("/")[0]));
    }
    return pairs.size() == 1 ? pairs.iterator().next() : -1;
  }
}
