package org.hearsay.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.LanguagePack.Row;

/** Reads tab-separated tables, and keeps what is wrong with them. */
public final class TableReader {

  private static final long LARGEST = 64L << 20;

  private final List<Problem> problems;

  /** A reader that adds what it finds wrong to {@code problems}. */
  public TableReader(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The rows of a table, without comments and blank lines; none when the file is absent.
   *
   * @param name the file as problems shall name it
   * @param least the fewest cells that a row must have
   * @param most the most that it may have
   */
  public List<Row> read(Path file, String name, int least, int most) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file, name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (cells.size() < least || cells.size() > most) {
        String wanted = least == most ? "" + least : least + " to " + most;
        problem(name, number, cells.size() + " columns, not " + wanted + "; columns part at tabs");
      } else if (cells.get(0).isEmpty()) {
        problem(name, number, "the first column is empty");
      } else {
        rows.add(new Row(name, number, cells));
      }
    }
    return rows;
  }

  /** The lines of a file; none when it is absent or can't be read. */
  List<String> lines(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      if (Files.size(file) > LARGEST) {
        problem(name, 0, "larger than 64 MiB");
        return List.of();
      }
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      problem(name, 0, "not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      problem(name, 0, "can't be read: " + e.getMessage());
    }
    return List.of();
  }

  /** Notes that something is wrong. */
  public void problem(String name, int line, String message) {
    problems.add(new Problem(name, line, message));
  }

  /** Notes that something is wrong with a row. */
  public void problem(Row row, String message) {
    problem(row.file(), row.line(), message);
  }
}
