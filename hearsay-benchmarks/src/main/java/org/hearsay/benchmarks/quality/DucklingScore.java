package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;

/**
 * Phrases of dates and numbers with their values, from Duckling's examples: {@code
 * duckling-examples.tsv}.
 *
 * <p>Counted: dates (a day, week, month, quarter or year); ranges of whole days; cardinal numbers;
 * sums of money. A bare day of the week or date without a year counts as right when it is the same
 * one on the other side of the day of reference: Duckling reads towards the future, news towards
 * the past. Left out, as reports do not resolve them: times of the day, durations, ordinals,
 * measures of the kitchen, temperatures, negative numbers.
 */
final class DucklingScore {

  private static final String REFERENCE = "---\ndate: 2013-02-12\n---\n\n";
  private static final Pattern DAYS =
      Pattern.compile(
          "\\(datetime \\((\\d+), (\\d+), (\\d+), .*\\) (Day|Week|Month|Quarter|Year)\\)");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\(datetimeInterval \\(\\((\\d+), (\\d+), (\\d+), [^)]*\\), \\((\\d+), (\\d+), (\\d+),"
              + " [^)]*\\)\\) (Day|Week|Month|Quarter|Year)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\(NumeralValue ([\\d.e]+)\\)");
  private static final Pattern MONEY = Pattern.compile("\\(simple \\w+ ([\\d.e]+)\\)");

  private final Reader reader;
  private final Map<String, Map<String, Boolean>> right = new TreeMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();

  private DucklingScore(Reader reader) {
    this.reader = reader;
  }

  /** The share that is right, by language and class, as a table. */
  static String of(Path folder) throws IOException {
    LanguagePacks packs = LanguagePacks.onClassPath();
    Reader reader =
        new Reader(
            packs, GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer")));
    DucklingScore score = new DucklingScore(reader);
    List<String> lines = Files.readAllLines(folder.resolve("duckling-examples.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String tag = cells[1].toLowerCase(Locale.ROOT).replaceAll("-.*", "");
      if (packs.findPack(tag).isPresent()) {
        score.add(cells[0], tag, cells[2], cells[4]);
      }
    }
    return score.table();
  }

  private void add(String dimension, String tag, String value, String phrase) throws IOException {
    Optional<Interval> when = dimension.equals("Time") ? when(value) : Optional.empty();
    Matcher number = (dimension.equals("AmountOfMoney") ? MONEY : NUMBER).matcher(value);
    boolean counted = dimension.equals("Numeral") || dimension.equals("AmountOfMoney");
    if (when.isPresent()) {
      Interval wanted = when.get();
      String cls = value.startsWith("(datetimeI") ? " ranges" : " dates";
      count(
          tag + cls,
          phrase,
          read(tag, phrase).times().stream()
              .anyMatch(t -> t.when() != null && isRight(t.when(), wanted)));
    } else if (counted && number.matches()) {
      double wanted = Double.parseDouble(number.group(1));
      String cls = dimension.equals("Numeral") ? " numbers" : " money";
      count(
          tag + cls,
          phrase,
          read(tag, phrase).quantities().stream().anyMatch(q -> isAbout(q, wanted)));
    } else {
      leftOut.merge(dimension, 1, Integer::sum);
    }
  }

  /** A phrase that stands there with several values is right by any of them. */
  private void count(String what, String phrase, boolean isRight) {
    right.computeIfAbsent(what, w -> new TreeMap<>()).merge(phrase, isRight, Boolean::logicalOr);
  }

  private Reading read(String tag, String phrase) throws IOException {
    byte[] bytes = (REFERENCE + phrase + ".\n\nThe end.\n").getBytes(StandardCharsets.UTF_8);
    try {
      return reader.read(ReportReader.read("phrase.txt", bytes), tag).orElseThrow();
    } catch (UnreadableReport e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isAbout(Quantity quantity, double wanted) {
    return quantity.value() != null
        && Math.abs(quantity.value() - wanted) <= 1e-6 * Math.max(1, wanted);
  }

  private static Optional<Interval> when(String value) {
    Matcher days = DAYS.matcher(value);
    if (days.matches()) {
      LocalDate from = day(days, 1);
      return Optional.of(new Interval(from, next(from, days.group(4)).minusDays(1)));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      LocalDate from = day(range, 1);
      LocalDate end = day(range, 4);
      return end.isAfter(from)
          ? Optional.of(new Interval(from, end.minusDays(1)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** A day of 0 stands for a whole month, a month of 0 for a whole year. */
  private static LocalDate day(Matcher found, int group) {
    int month = Math.max(1, Integer.parseInt(found.group(group + 1)));
    int day = Math.max(1, Integer.parseInt(found.group(group + 2)));
    return LocalDate.of(Integer.parseInt(found.group(group)), month, day);
  }

  private static LocalDate next(LocalDate from, String grain) {
    return switch (grain) {
      case "Week" -> from.plusWeeks(1);
      case "Month" -> from.plusMonths(1);
      case "Quarter" -> from.plusMonths(3);
      case "Year" -> from.plusYears(1);
      default -> from.plusDays(1);
    };
  }

  private static boolean isRight(Interval found, Interval wanted) {
    return found.equals(wanted)
        || found.equals(shifted(wanted, ChronoUnit.WEEKS))
        || found.equals(shifted(wanted, ChronoUnit.YEARS));
  }

  /** The one before the day of reference for one that is behind it. */
  private static Interval shifted(Interval wanted, ChronoUnit unit) {
    boolean behind = wanted.from().isAfter(LocalDate.of(2013, 2, 12));
    return behind ? new Interval(wanted.from().minus(1, unit), wanted.to().minus(1, unit)) : wanted;
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    right.forEach((what, phrases) -> {
      long hits = phrases.values().stream().filter(r -> r).count();
      double share = 100.0 * hits / phrases.size();
      out.append(
          String.format(
              Locale.ROOT, "%-12s %5.1f%%  (%d of %d)%n", what, share, hits, phrases.size()));
    });
    return out.append("left out: ").append(leftOut).append('\n').toString();
  }
}
