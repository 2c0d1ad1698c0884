package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Explanation.Passage;
import org.hearsay.statement.Explanation.Said;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Source, cue and content spans compared with those of PolNeAR (Newell et al. 2018): {@code
 * attributions.jsonl} beside {@code reports/}.
 *
 * <p>A role of an attribution is a set of spans. Exact: the same spans, but for marks and white
 * space at their ends and the conjunction that opens a content, which belongs to it there and to
 * the cue here. Overlap: at least a character is shared.
 */
final class PolnearScore {

  private static final List<String> ROLES = List.of("source", "cue", "content");

  private static final String THAT = "that ";

  private final Map<String, int[]> exact = new TreeMap<>();
  private final Map<String, int[]> overlap = new TreeMap<>();
  private int reports;

  private PolnearScore() {
    ROLES.forEach(role -> {
      exact.put(role, new int[3]);
      overlap.put(role, new int[3]);
    });
  }

  /** The scores of all reports in the folder, as a table. */
  static String of(Path folder) throws IOException {
    Hearsay hearsay = Hearsay.onClassPath();
    PolnearScore score = new PolnearScore();
    for (String line : Files.readAllLines(folder.resolve("attributions.jsonl"))) {
      score.add(new ObjectMapper().readTree(line), folder.resolve("reports"), hearsay);
    }
    return score.table();
  }

  private void add(JsonNode gold, Path folder, Hearsay hearsay) throws IOException {
    Path file = folder.resolve(gold.path("id").asString("") + ".txt");
    String text = Files.readString(file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Said> found = new ArrayList<>();
    try {
      for (Passage passage : hearsay.explain(file.getFileName().toString(), bytes).sentences()) {
        found.addAll(passage.said());
      }
    } catch (UnreadableReport e) {
      throw new IOException(e.getMessage(), e);
    }
    reports++;
    for (String role : ROLES) {
      List<Set<Span>> wanted = new ArrayList<>();
      gold.path("attributions").forEach(a -> wanted.add(spans(a.path(role), text)));
      List<Set<Span>> got = new ArrayList<>();
      found.forEach(said -> got.add(spans(said, role, text)));
      wanted.removeIf(Set::isEmpty);
      got.removeIf(Set::isEmpty);
      count(exact.getOrDefault(role, new int[3]), wanted, got, Set::equals);
      count(overlap.getOrDefault(role, new int[3]), wanted, got, PolnearScore::overlap);
    }
  }

  private static Set<Span> spans(Said said, String role, String text) {
    @Nullable Span source = said.source();
    List<Span> spans =
        switch (role) {
          case "source" -> source == null ? List.of() : List.of(source);
          case "cue" -> List.of(said.cue());
          default -> said.contents();
        };
    Set<Span> trimmed = new HashSet<>();
    spans.forEach(span -> trimmed.add(trimmed(span, text)));
    return trimmed;
  }

  /** Spans of the set count code points. */
  private static Set<Span> spans(JsonNode node, String text) {
    Set<Span> spans = new HashSet<>();
    for (JsonNode span : node) {
      int start = text.offsetByCodePoints(0, span.path(0).asInt());
      int end = text.offsetByCodePoints(start, span.path(1).asInt() - span.path(0).asInt());
      spans.add(trimmed(new Span(start, end), text));
    }
    return spans;
  }

  private static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > THAT.length() && text.startsWith(THAT, start)) {
      return trimmed(new Span(start + THAT.length(), end), text);
    }
    return new Span(start, end);
  }

  private static boolean overlap(Set<Span> a, Set<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  private static void count(
      int[] counts,
      List<Set<Span>> wanted,
      List<Set<Span>> got,
      BiPredicate<Set<Span>, Set<Span>> same) {
    List<Set<Span>> free = new ArrayList<>(got);
    for (Set<Span> want : wanted) {
      for (int i = 0; i < free.size(); i++) {
        if (same.test(want, free.get(i))) {
          free.remove(i);
          counts[0]++;
          break;
        }
      }
    }
    counts[1] += got.size();
    counts[2] += wanted.size();
  }

  private String table() {
    StringBuilder out = new StringBuilder("%d reports%n".formatted(reports));
    for (String role : ROLES) {
      out.append(line("exact", role, exact.getOrDefault(role, new int[3])));
    }
    for (String role : ROLES) {
      out.append(line("overlap", role, overlap.getOrDefault(role, new int[3])));
    }
    return out.toString();
  }

  private static String line(String how, String role, int[] counts) {
    Score score = Score.of(counts[0], counts[1], counts[2]);
    return String.format(
        Locale.ROOT,
        "%-8s %-8s P %5.1f  R %5.1f  F1 %5.1f  (n=%d)%n",
        how,
        role,
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.items());
  }
}
