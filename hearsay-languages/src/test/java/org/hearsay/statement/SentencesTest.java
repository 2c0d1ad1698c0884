package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.Reader;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of every pack's {@code sentences.tsv} yields the statements beside it. */
final class SentencesTest {

  private static final LanguagePacks PACKS = LanguagePacks.onClassPath();
  private static final Path ROOT = LanguagePacks.folderOnClassPath("hearsay/languages");
  private static final int FEWEST = 12;

  @TestFactory
  Stream<DynamicTest> sentence_yieldsItsStatements() throws IOException {
    Reader reader =
        new Reader(
            PACKS, GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer")));
    return rows().map(row -> DynamicTest.dynamicTest(row.text(), () -> check(reader, row)));
  }

  @Test
  void packs_holdSentences() {
    assertThat(rows().count()).isGreaterThanOrEqualTo(FEWEST);
  }

  private record Row(String tag, String text, String expected) {}

  private static Stream<Row> rows() {
    return PACKS.listPacks().stream().flatMap(SentencesTest::rows);
  }

  private static Stream<Row> rows(LanguagePack pack) {
    try {
      return Files.readAllLines(ROOT.resolve(pack.tag()).resolve("sentences.tsv")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(pack.tag(), cells[0], cells[1]));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void check(Reader reader, Row row) throws Exception {
    Report report = ReportReader.read("sentence.txt", row.text().getBytes(StandardCharsets.UTF_8));
    List<Statement> found =
        new StatementFinder().find(reader.read(report, row.tag()).orElseThrow());
    assertThat(found.stream().map(SentencesTest::line).collect(Collectors.joining(" | ")))
        .isEqualTo(row.expected());
  }

  private static String line(Statement statement) {
    String chain =
        statement.chain().stream()
            .map(link -> link.source().name())
            .collect(Collectors.joining(" < "));
    return (chain + " >" + statement.stance().label() + "> " + statement.text()).strip();
  }
}
