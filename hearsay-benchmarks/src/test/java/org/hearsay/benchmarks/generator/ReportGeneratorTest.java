package org.hearsay.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.junit.jupiter.api.Test;

class ReportGeneratorTest {

  private static final int SIZE = 600;

  private static final List<Templates> LANGUAGES = Templates.onClassPath();
  private static final Cast CAST = Cast.onClassPath();

  private static List<MadeReport> reports(long seed) {
    ReportGenerator generator = new ReportGenerator(seed, SIZE, LANGUAGES, CAST);
    return IntStream.range(0, SIZE).mapToObj(generator::report).toList();
  }

  @Test
  void reports_areTheSameForTheSameSeed() {
    assertThat(reports(1)).isEqualTo(reports(1)).isNotEqualTo(reports(2));
  }

  @Test
  void reports_areInEveryLanguageOfAPack() {
    assertThat(reports(1).stream().map(MadeReport::language).collect(Collectors.toSet()))
        .containsAll(
            LanguagePacks.onClassPath().listPacks().stream().map(LanguagePack::tag).toList());
  }

  @Test
  void reports_haveAbout150Words() {
    assertThat(reports(1).stream().mapToInt(r -> r.text().split("\\s+").length).sum() / SIZE)
        .isBetween(135, 165);
  }

  @Test
  void copies_comeAfterTheirOriginalsAndShareClaims() {
    List<MadeReport> all = reports(1);
    List<MadeReport> copies = all.stream().filter(r -> r.parent() >= 0).toList();
    assertThat(copies)
        .hasSizeGreaterThan(SIZE / 4)
        .allSatisfy(copy -> {
          MadeReport parent = all.get(copy.parent());
          assertThat(copy.day()).isAfterOrEqualTo(parent.day());
          assertThat(copy.labels().getFirst().claim())
              .isEqualTo(parent.labels().getFirst().claim());
        });
  }

  @Test
  void labels_pointAtWhatIsStated() {
    assertThat(reports(1))
        .allSatisfy(report -> {
          assertThat(report.labels()).hasSize(3);
          report
              .labels()
              .forEach(label ->
                  assertThat(label.span().of(report.text())).matches("\\S(?s:.*)[\\p{L}\\d]"));
        });
  }
}
