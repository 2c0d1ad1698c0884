package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.casefile.CaseFile;
import org.hearsay.pipeline.Analysis.Analysed;
import org.hearsay.report.Published;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.junit.jupiter.api.Test;

/** Reports that do not say when they were published. */
final class UndatedReportTest {

  private static final Hearsay HEARSAY = Hearsay.onClassPath();

  @Test
  void report_isNoOlderThanItsLatestDate() throws Exception {
    assertThat(inferred("The dam broke on 5 May 2021. Engineers had warned of it for years."))
        .isEqualTo(new Interval(LocalDate.of(2021, 5, 5), LocalDate.of(2021, 7, 4)));
  }

  @Test
  void monthsWithoutYear_lieBehindThoseWithOne() throws Exception {
    String text =
        "The line was closed in February 2020. Trains ran again in late November and in early"
            + " December.";
    assertThat(inferred(text).from()).isEqualTo(LocalDate.of(2020, 12, 10));
  }

  @Test
  void address_datesItsReport() throws Exception {
    String text = "url: https://news.example/2022/03/04/dam\n\nThe dam broke on 5 May 2021.";
    assertThat(inferred(text)).isEqualTo(Interval.day(LocalDate.of(2022, 3, 4)));
  }

  @Test
  void case_datesReportsThatNameNoYear() throws Exception {
    Analysed dated =
        read("published: 2022-05-10\n\nThe port was closed by a flood, officials said.");
    Analysed undated = read("The ferry sank near the port on 3 April.");
    CaseFile results =
        HEARSAY.conclude(
            List.of(dated.report(), undated.report()),
            Stream.concat(dated.statements().stream(), undated.statements().stream()).toList(),
            List.of());
    assertThat(results.statements())
        .filteredOn(statement -> statement.text().contains("ferry"))
        .extracting(Statement::when)
        .containsExactly(Interval.day(LocalDate.of(2022, 4, 3)));
  }

  private static Interval inferred(String text) throws Exception {
    Published published = read(text).report().published();
    assertThat(published).isNotNull();
    assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
    return published.when();
  }

  private static Analysed read(String text) throws Exception {
    return HEARSAY.analyse("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
