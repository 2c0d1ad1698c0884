package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.LanguagePack.Row;
import org.hearsay.reading.Reading;

/** Compares the sentences of a pack's {@code sentences.tsv} with the statements beside them. */
public final class SentenceCheck {

  private SentenceCheck() {}

  /**
   * The sentences that yield something else.
   *
   * @param reader reads a text in the language of the pack
   */
  public static List<Problem> of(List<Row> rows, Function<String, Reading> reader) {
    List<Problem> problems = new ArrayList<>();
    for (Row row : rows) {
      String found =
          new StatementFinder()
              .find(reader.apply(row.cell(0))).stream()
                  .map(SentenceCheck::line)
                  .collect(Collectors.joining(" | "));
      if (!found.equals(row.cell(1))) {
        String message = "must yield: " + row.cell(1) + "; yields: " + found;
        problems.add(new Problem(row.file(), row.line(), message));
      }
    }
    return problems;
  }

  private static String line(Statement statement) {
    String chain =
        statement.chain().stream()
            .map(link -> link.source().name())
            .collect(Collectors.joining(" < "));
    return (chain + " >" + statement.stance().label() + "> " + statement.text()).strip();
  }
}
