package org.hearsay.benchmarks.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.Desk;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
import org.hearsay.language.LanguagePacks;
import org.hearsay.pipeline.Analysis;
import org.hearsay.store.CaseAt;
import org.hearsay.store.SqliteCaseStore;

/**
 * The command {@code ./hearsay-bench desk}: how long the desk's pages take over a made-up case of
 * 10,000 reports.
 */
public final class DeskCommand {

  /** The 95th percentile that no page may exceed. */
  private static final double MOST_MILLISECONDS = 150;

  private static final int ROUNDS = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(7);
  private final String root;

  private DeskCommand(String root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    Path file = Files.createTempDirectory("hearsay-desk-").resolve("large.hearsay");
    CaseFile large = LargeCase.of(reports).file();
    try (CaseStore store = SqliteCaseStore.open(file)) {
      store.add(large.reports(), large.statements());
      store.replaceResults(large, store.content().revision());
    }
    System.out.printf(
        Locale.ROOT,
        "%,d reports, %,d statements, %,d claims%n",
        reports,
        large.statements().size(),
        large.claims().size());
    long start = System.nanoTime();
    try (Desk desk =
        Desk.open(
            CaseAt.of(file),
            new Desk.Address("127.0.0.1", 0, null),
            DeskCommand::engine,
            Throwable::printStackTrace)) {
      System.out.printf(Locale.ROOT, "open after %.1f s%n", (System.nanoTime() - start) / 1e9);
      desk.warmUp();
      boolean good = new DeskCommand("http://127.0.0.1:" + desk.port()).measure();
      System.exit(good ? 0 : 1);
    }
  }

  private static Analysis engine() {
    return org.hearsay.pipeline.Hearsay.onClassPath();
  }

  private boolean measure() throws IOException, InterruptedException {
    System.out.println("page                      first ms   median      p95      kB");
    boolean good = true;
    for (Map.Entry<String, List<String>> page : pages().entrySet()) {
      good &= measure(page.getKey(), page.getValue());
    }
    return good;
  }

  /** Addresses of each kind of page: enough that most are asked for once, so that none is kept. */
  private Map<String, List<String>> pages() throws IOException, InterruptedException {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("claims", each("/?page=%d", 1));
    List<String> narrowed = new ArrayList<>();
    LanguagePacks packs = LanguagePacks.onClassPath();
    for (String sort : List.of("first", "last", "voices", "reports", "denied", "drift")) {
      narrowed.add("/?stance=denied&sort=" + sort);
      narrowed.add("/?q=harbour&mark=drift&sort=" + sort);
      narrowed.addAll(
          packs.listPacks().stream()
              .map(pack -> "/?language=" + pack.tag() + "&sort=" + sort)
              .toList());
    }
    pages.put("claims, narrowed", narrowed);
    pages.put("claim", links(List.of("/", "/?page=2"), "/claim/c[0-9]+"));
    pages.put("reports", each("/reports?page=%d", 1));
    List<String> reports = links(List.of("/reports?page=20"), "/report/r[0-9a-f]+");
    pages.put("report", reports);
    pages.put("relation", links(reports, "/relation/e[0-9a-f]+"));
    pages.put("matrix", each("/matrix?page=%d&columns=%d", 20));
    pages.put("timeline", each("/timeline?clock=said&page=%d&from=2024-02-%02d", 27));
    pages.put("places", each("/map?place=Place%%20%d", 1));
    pages.put("sources", each("/sources?page=%d&kind=outlet", 1));
    pages.put("source", links(List.of("/sources"), "/source/v[0-9a-f]+"));
    pages.put("search", each("/search?q=harbour+%d", 1));
    pages.put("data of claims", each("/api/v1/claims?page=%d", 1));
    return pages;
  }

  /** An address with numbers in it: from 1 on, and from 1 to {@code turn} over and over. */
  private static List<String> each(String pattern, int turn) {
    return java.util.stream.IntStream.rangeClosed(1, ROUNDS)
        .mapToObj(i -> pattern.formatted(i, 1 + i % turn))
        .toList();
  }

  /** The links of a kind that pages hold, each once. */
  private List<String> links(List<String> from, String pattern)
      throws IOException, InterruptedException {
    Set<String> links = new LinkedHashSet<>();
    for (String page : from) {
      Matcher found = Pattern.compile(pattern).matcher(get(page));
      while (found.find() && links.size() < ROUNDS) {
        links.add(found.group());
      }
    }
    return links.isEmpty() ? List.of("/") : List.copyOf(links);
  }

  private boolean measure(String name, List<String> addresses)
      throws IOException, InterruptedException {
    double[] took = new double[ROUNDS];
    long size = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String address = addresses.get(i < addresses.size() ? i : random.nextInt(addresses.size()));
      long start = System.nanoTime();
      size = Math.max(size, get(address).length());
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = took[0];
    Arrays.sort(took);
    double p95 = took[(int) (ROUNDS * 0.95)];
    System.out.printf(
        Locale.ROOT,
        "%-24s %8.0f %8.0f %8.0f %8d%s%n",
        name,
        first,
        took[ROUNDS / 2],
        p95,
        size / 1024,
        p95 > MOST_MILLISECONDS ? "  too slow" : "");
    return p95 <= MOST_MILLISECONDS;
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(root + address)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + " answers " + answer.statusCode());
    }
    return answer.body();
  }
}
