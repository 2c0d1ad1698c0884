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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.Desk;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseStore;
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

  private Map<String, List<String>> pages() throws IOException, InterruptedException {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("claims", List.of("/", "/?page=7", "/?page=90"));
    pages.put(
        "claims, narrowed", List.of("/?stance=denied", "/?q=harbour&sort=last", "/?language=pl"));
    pages.put("claim", links("/", "/claim/c[0-9]+"));
    pages.put("reports", List.of("/reports", "/reports?page=50"));
    pages.put("report", links("/reports?page=20", "/report/r[0-9a-f]+"));
    pages.put(
        "relation",
        links(links("/reports?page=20", "/report/r[0-9a-f]+").getFirst(), "/relation/e[0-9a-f]+"));
    pages.put("matrix", List.of("/matrix", "/matrix?page=9", "/matrix?columns=3"));
    pages.put(
        "timeline", List.of("/timeline", "/timeline?clock=said&from=2024-02-01&to=2024-02-09"));
    pages.put("places", List.of("/map", "/map?place=Place%203"));
    pages.put("sources", List.of("/sources", "/sources?kind=outlet"));
    pages.put("source", links("/sources", "/source/v[0-9a-f]+"));
    pages.put("data of claims", List.of("/api/v1/claims", "/api/v1/claims?page=3"));
    return pages;
  }

  private List<String> links(String page, String pattern) throws IOException, InterruptedException {
    Matcher found = Pattern.compile(pattern).matcher(get(page));
    List<String> links = new ArrayList<>();
    while (found.find() && links.size() < 40) {
      links.add(found.group());
    }
    return links.isEmpty() ? List.of("/") : links;
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
