package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.hearsay.text.Quantity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Parity of languages on articles translated sentence by sentence (NTREX-128): the same article
 * must yield the same attributed statements in each.
 *
 * <p>Statements of two languages align when they take up the same part of the same sentence: twice
 * the part that both take up is at least half of the two together. Each aligns with one other.
 */
final class NtrexScore {

  private static final List<String> ASPECTS = List.of("stance", "numbers", "dates", "source");

  private final Hearsay hearsay = Hearsay.onClassPath();

  /** The least share of the same part of a sentence that makes two statements the same. */
  private static final double SAME = 0.5;

  private final Map<String, Map<String, List<List<Placed>>>> docs = new TreeMap<>();
  private final Set<String> languages = new TreeSet<>();

  /** A statement with the part of its sentence that it takes up, from 0 to 1. */
  private record Placed(Statement statement, double from, double to) {

    double dice(Placed other) {
      double common = Math.min(to, other.to) - Math.max(from, other.from);
      double both = to - from + other.to - other.from;
      return both <= 0 ? 0 : 2 * common / both;
    }
  }

  private record Pair(int one, int two, double dice) {}

  /** The agreement of each pair of languages, as a table. */
  static String of(Path folder) throws IOException {
    NtrexScore score = new NtrexScore();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      score.add(new ObjectMapper().readTree(line));
    }
    return score.table();
  }

  private void add(JsonNode doc) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (JsonNode sentence : doc.path("sentences")) {
      text.append(starts.isEmpty() ? "" : starts.size() == 1 ? "\n\n" : " ");
      starts.add(text.length());
      text.append(sentence.asString("").strip());
    }
    String language = doc.path("lang").asString("");
    List<List<Placed>> bySentence = new ArrayList<>();
    starts.forEach(s -> bySentence.add(new ArrayList<>()));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      var analysed = hearsay.analyse("doc.txt", bytes);
      if (!analysed.report().read()) {
        return;
      }
      for (Statement statement : analysed.statements()) {
        int at = Collections.binarySearch(starts, statement.span().start());
        int sentence = at >= 0 ? at : -at - 2;
        int start = starts.get(sentence);
        int end = sentence + 1 < starts.size() ? starts.get(sentence + 1) : text.length();
        if (!statement.chain().isEmpty()) {
          double length = Math.max(1, end - start);
          double to = Math.min(end, statement.span().end()) - start;
          bySentence
              .get(sentence)
              .add(new Placed(statement, (statement.span().start() - start) / length, to / length));
        }
      }
    } catch (UnreadableReport e) {
      throw new IOException(e.getMessage(), e);
    }
    languages.add(language);
    docs.computeIfAbsent(doc.path("doc").asString(""), d -> new TreeMap<>())
        .put(language, bySentence);
  }

  private String table() {
    StringBuilder out = new StringBuilder("%d articles%n".formatted(docs.size()));
    out.append("%-8s %9s %8s %8s".formatted("", "differ by", "aligned", "of"));
    ASPECTS.forEach(aspect -> out.append("%9s".formatted(aspect)));
    List<String> tags = new ArrayList<>(languages);
    for (int a = 0; a < tags.size(); a++) {
      for (int b = a + 1; b < tags.size(); b++) {
        out.append(line(tags.get(a), tags.get(b)));
      }
    }
    return out.append('\n').toString();
  }

  private String line(String one, String two) {
    List<Double> differences = new ArrayList<>();
    Map<String, Integer> agree = new LinkedHashMap<>();
    int aligned = 0;
    int all = 0;
    for (Map<String, List<List<Placed>>> doc : docs.values()) {
      List<List<Placed>> a = doc.getOrDefault(one, List.of());
      List<List<Placed>> b = doc.getOrDefault(two, List.of());
      int countA = a.stream().mapToInt(List::size).sum();
      int countB = b.stream().mapToInt(List::size).sum();
      if (countA + countB > 0) {
        differences.add(Math.abs(countA - countB) / (double) Math.max(countA, countB));
      }
      all += Math.max(countA, countB);
      for (int s = 0; s < Math.min(a.size(), b.size()); s++) {
        for (Pair pair : align(a.get(s), b.get(s))) {
          aligned++;
          compare(a.get(s).get(pair.one).statement(), b.get(s).get(pair.two).statement(), agree);
        }
      }
    }
    Collections.sort(differences);
    double median = differences.isEmpty() ? 0 : differences.get(differences.size() / 2);
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%n%-8s %8.0f%% %8d %8d",
                one + "-" + two,
                100 * median,
                aligned,
                all));
    for (String aspect : ASPECTS) {
      double share = 100.0 * agree.getOrDefault(aspect, 0) / Math.max(1, aligned);
      line.append(String.format(Locale.ROOT, "%8.0f%%", share));
    }
    return line.toString();
  }

  /** The pairs of statements that take up the same part of a sentence, the closest first. */
  private static List<Pair> align(List<Placed> a, List<Placed> b) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int k = 0; k < b.size(); k++) {
        double dice = a.get(i).dice(b.get(k));
        if (dice >= SAME) {
          pairs.add(new Pair(i, k, dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::dice)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::two));
    Set<Integer> ones = new HashSet<>();
    Set<Integer> twos = new HashSet<>();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!ones.contains(pair.one) && twos.add(pair.two)) {
        ones.add(pair.one);
        kept.add(pair);
      }
    }
    return kept;
  }

  private static void compare(Statement a, Statement b, Map<String, Integer> agree) {
    boolean[] same = {
      a.stance() == b.stance(),
      numbers(a).equals(numbers(b)),
      java.util.Objects.equals(a.when(), b.when()),
      isSame(a.chain().getLast().source(), b.chain().getLast().source())
    };
    for (int i = 0; i < same.length; i++) {
      agree.merge(ASPECTS.get(i), same[i] ? 1 : 0, Integer::sum);
    }
  }

  private static Set<String> numbers(Statement statement) {
    Set<String> numbers = new TreeSet<>();
    for (Quantity q : statement.quantities()) {
      numbers.add(q.min() + ".." + q.max());
    }
    return numbers;
  }

  /** The same entity, or unnamed in both with the same voice or in neither language known. */
  private static boolean isSame(Source a, Source b) {
    boolean unnamed = a.id().startsWith("u:") && b.id().startsWith("u:");
    boolean voice = a.voice() != null && a.voice().equals(b.voice());
    boolean own = a.id().equals(a.voice()) && b.id().equals(b.voice());
    return a.id().equals(b.id())
        || voice
        || unnamed && own
        || a.id().startsWith("n:") && Words.sameName(a.name(), List.of(b.name()));
  }
}
