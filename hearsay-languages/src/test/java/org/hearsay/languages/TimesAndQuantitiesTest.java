package org.hearsay.languages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.reading.Tokenizer;
import org.hearsay.reading.quantity.QuantityFinder;
import org.hearsay.reading.time.TimeFinder;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The times and quantities of sentences in each language; times.tsv and quantities.tsv hold them.
 */
final class TimesAndQuantitiesTest {

  private static final LanguagePacks PACKS = LanguagePacks.onClassPath();

  /** A line of a table: what {@code text}, published on a day, must yield. */
  record Sample(String language, @Nullable Interval published, String text, String expected) {}

  @ParameterizedTest
  @MethodSource("times")
  void times_ofText(Sample sample) {
    LanguagePack pack = pack(sample);
    List<Token> tokens = new Tokenizer(pack).tokens(sample.text());
    String found =
        times(pack, tokens, sample).stream()
            .map(time -> say(sample.text(), time))
            .collect(joining("; "));
    assertThat(found).isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void quantities_ofText(Sample sample) {
    LanguagePack pack = pack(sample);
    List<Token> tokens = new Tokenizer(pack).tokens(sample.text());
    String found =
        new QuantityFinder(pack)
            .find(tokens, times(pack, tokens, sample)).stream()
                .map(TimesAndQuantitiesTest::say)
                .collect(joining("; "));
    assertThat(found).isEqualTo(sample.expected());
  }

  @Test
  void tables_holdEveryLanguage() throws IOException {
    for (String language : List.of("en", "it", "pl", "ro")) {
      assertThat(times()).filteredOn(s -> s.language().equals(language)).hasSizeGreaterThan(9);
      assertThat(quantities()).filteredOn(s -> s.language().equals(language)).hasSizeGreaterThan(9);
    }
  }

  static List<Sample> times() throws IOException {
    return samples("times.tsv");
  }

  static List<Sample> quantities() throws IOException {
    return samples("quantities.tsv");
  }

  private static List<TimeExpression> times(LanguagePack pack, List<Token> tokens, Sample sample) {
    return new TimeFinder(pack).find(tokens, sample.published());
  }

  private static LanguagePack pack(Sample sample) {
    return PACKS.findPack(sample.language()).orElseThrow();
  }

  /** "Since August = 2023-08-01..2023-11-15 range season". */
  private static String say(String text, TimeExpression time) {
    Interval when = time.when();
    String days = when == null ? "?" : when.from() + ".." + when.to();
    if (when != null && when.from().equals(when.to())) {
      days = when.from().toString();
    }
    String words = time.span().of(text);
    String how = (time.kind() + " " + time.precision()).toLowerCase(Locale.ROOT);
    return words + " = " + days + " " + how;
  }

  /** "over 1000 container", "about 3..9 time". */
  private static String say(Quantity quantity) {
    Double value = quantity.value();
    String number =
        value != null ? number(value) : number(quantity.min()) + ".." + number(quantity.max());
    return (quantity.modifier().label() + " " + number + " " + quantity.unit()).strip();
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : value % 1 == 0 ? "" + value.longValue() : value.toString();
  }

  private static List<Sample> samples(String table) throws IOException {
    try (InputStream in = TimesAndQuantitiesTest.class.getResourceAsStream(table)) {
      assertThat(in).as(table).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).flatMap(l -> sample(l)).toList();
    }
  }

  private static Stream<Sample> sample(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 4) {
      return Stream.empty();
    }
    return Stream.of(new Sample(cells[0], published(cells[1]), cells[2], cells[3]));
  }

  /** A day, two days parted by a slash, or a question mark. */
  private static @Nullable Interval published(String cell) {
    if (cell.equals("?")) {
      return null;
    }
    String[] days = cell.split("/");
    return new Interval(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
  }
}
