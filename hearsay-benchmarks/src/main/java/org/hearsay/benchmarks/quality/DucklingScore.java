package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.reading.Tokenizer;
import org.hearsay.reading.quantity.QuantityFinder;
import org.hearsay.reading.time.TimeFinder;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;

/**
 * Phrases of dates and numbers with their values, from Duckling's examples: {@code
 * duckling-examples.tsv}.
 *
 * <p>Counted: dates (a day, week, month, quarter or year); ranges of whole days; cardinal numbers;
 * sums of money. A number stands there without what it counts, which is no amount in running text:
 * it is read with a percent sign behind it. Left out are values that no report is resolved to
 * (times of the day, durations, ordinals, measures, feasts by name) and the classes of phrases that
 * {@code phrases-left-out.tsv} gives, each with its reason. {@link SameDays} says which days are
 * the ones meant.
 */
final class DucklingScore {

  private static final Pattern NUMBER = Pattern.compile("\\(NumeralValue ([\\d.e]+)\\)");
  private static final Pattern MONEY = Pattern.compile("\\(simple \\w+ ([\\d.e]+)\\)");

  private final Map<String, Desk> desks = new TreeMap<>();
  private final PhrasesLeftOut leftOut;
  private final Map<String, Map<String, Boolean>> right = new TreeMap<>();
  private final Map<String, Integer> leftOutCounts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** All that reads phrases of one language. */
  private record Desk(Tokenizer tokenizer, TimeFinder times, QuantityFinder quantities) {

    static Desk of(LanguagePack pack) {
      return new Desk(new Tokenizer(pack), new TimeFinder(pack), new QuantityFinder(pack));
    }

    List<TimeExpression> times(String phrase, LocalDate day) {
      return times.find(tokenizer.tokens(phrase), Interval.day(day));
    }

    List<Quantity> quantities(String phrase) {
      List<Token> tokens = tokenizer.tokens(phrase);
      return quantities.find(tokens, times.find(tokens, null));
    }
  }

  private DucklingScore(PhrasesLeftOut leftOut) {
    this.leftOut = leftOut;
    LanguagePacks.onClassPath().listPacks().forEach(p -> desks.put(p.tag(), Desk.of(p)));
  }

  /**
   * The share that is right, by language and class, as a table.
   *
   * @param withMisses whether the phrases that are read wrong follow
   */
  static String of(Path folder, Path home, boolean withMisses) throws IOException {
    DucklingScore score = new DucklingScore(PhrasesLeftOut.read(home));
    List<String> lines = Files.readAllLines(folder.resolve("duckling-examples.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String tag = cells[1].toLowerCase(Locale.ROOT).replaceAll("-.*", "");
      Desk desk = score.desks.get(tag);
      if (desk != null) {
        score.add(desk, cells[0], tag, cells[2], cells[4]);
      }
    }
    return score.table() + (withMisses ? String.join("", score.misses) : "");
  }

  private void add(Desk desk, String dimension, String tag, String value, String phrase) {
    String cls =
        switch (dimension) {
          case "Time" -> value.startsWith("(datetimeInterval") ? "ranges" : "dates";
          case "Numeral" -> "numbers";
          case "AmountOfMoney" -> "money";
          default -> dimension;
        };
    Optional<Interval> when = dimension.equals("Time") ? SameDays.wanted(value) : Optional.empty();
    Matcher number = (cls.equals("money") ? MONEY : NUMBER).matcher(value);
    boolean numeric = (cls.equals("numbers") || cls.equals("money")) && number.matches();
    if (when.isEmpty() && !numeric) {
      leftOutCounts.merge("value: " + dimension, 1, Integer::sum);
      return;
    }
    Optional<String> out = leftOut.classOf(tag, cls, phrase);
    if (out.isPresent()) {
      leftOutCounts.merge(out.get(), 1, Integer::sum);
      return;
    }
    boolean isRight;
    String found;
    if (when.isPresent()) {
      isRight = SameDays.isRight(day -> desk.times(phrase, day), when.get());
      found = desk.times(phrase, SameDays.REFERENCE).toString();
    } else {
      List<Quantity> read = desk.quantities(phrase + (cls.equals("money") ? "." : " %"));
      double wanted = Double.parseDouble(number.group(1));
      isRight = read.stream().anyMatch(q -> isAbout(q, wanted));
      found = read.toString();
    }
    if (!isRight) {
      misses.add(String.join("\t", tag + " " + cls, phrase, value, found) + "\n");
    }
    right
        .computeIfAbsent(tag + " " + cls, c -> new TreeMap<>())
        .merge(phrase, isRight, Boolean::logicalOr);
  }

  /** A vague amount is right when its bounds hold the one value that Duckling gives it. */
  private static boolean isAbout(Quantity quantity, double wanted) {
    Double value = quantity.value();
    if (value != null) {
      return Math.abs(value - wanted) <= 1e-4 * Math.max(1e-3, wanted);
    }
    Double least = quantity.min();
    Double most = quantity.max();
    return least != null && least <= wanted && most != null && wanted <= most;
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    Map<String, long[]> sums = new TreeMap<>();
    right.forEach((what, phrases) -> {
      long hits = phrases.values().stream().filter(r -> r).count();
      out.append(line(what, hits, phrases.size()));
      String tag = what.substring(0, what.indexOf(' '));
      long[] sum = sums.computeIfAbsent(tag, t -> new long[2]);
      sum[0] += hits;
      sum[1] += phrases.size();
    });
    sums.forEach((tag, sum) -> out.append(line(tag + " all", sum[0], sum[1])));
    for (String what : new TreeSet<>(leftOutCounts.keySet())) {
      out.append("left out  %4d  %s%n".formatted(leftOutCounts.get(what), what));
    }
    return out.toString();
  }

  private static String line(String what, long hits, long all) {
    return String.format(
        Locale.ROOT, "%-12s %5.1f%%  (%d of %d)%n", what, 100.0 * hits / all, hits, all);
  }
}
