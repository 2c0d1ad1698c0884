package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables of the corpus: cells parted by tabs, blank lines and those that open with # left out. */
final class Table {

  private Table() {}

  /**
   * The rows of a file.
   *
   * @param columns how many cells every row has
   * @throws IOException if the file can't be read, or a row has more or fewer; the message says
   *     which
   */
  static List<String[]> read(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      if (cells.length != columns) {
        throw new IOException(
            file + ":" + number + ": " + cells.length + " columns, not " + columns);
      }
      rows.add(cells);
    }
    return rows;
  }
}
