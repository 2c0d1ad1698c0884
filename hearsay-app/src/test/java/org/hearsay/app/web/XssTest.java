package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text of a report, a name, an address or a query becomes a part of a page. */
final class XssTest extends DeskFixture {

  private static final Set<String> NEVER =
      Set.of("iframe", "object", "embed", "base", "img", "math", "applet", "frame", "x", "style");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

  private static final String FILE =
      """
      ---
      url: https://news.example/%s
      outlet: %s
      title: %s
      published: 2024-02-03
      ---

      The minister of health said on Friday that the hospital %s was closed and that the patients
      had been moved to another town.
      """;

  private final List<String> found = new ArrayList<>();
  private CaseFile hostile;

  @BeforeEach
  void openHostileCase() {
    closeDesk();
    hostile = HostileCase.file();
    desk = open(hostile, null);
  }

  @Test
  void payload_inACase_staysText() {
    Set<String> pages = pages();
    int withPayload = 0;
    for (String page : pages) {
      Document document = check(page);
      withPayload += document.text().contains("pwned") ? 1 : 0;
    }
    assertThat(found).isEmpty();
    assertThat(defects).isEmpty();
    assertThat(pages).hasSizeGreaterThan(150);
    assertThat(withPayload).isGreaterThan(150);
  }

  @Test
  void payload_inAnAddress_staysText() {
    for (String payload : HostileCase.payloads()) {
      String value = URLEncoder.encode(payload, UTF_8);
      check("/?q=" + value + "&voice=" + value + "&sort=" + value + "&from=" + value);
      check("/map?place=" + value);
      check("/matrix?by=" + value + "&q=" + value);
      check("/timeline?clock=" + value + "&event=" + value);
      check("/claim/" + value.replace("+", "%20").replace("%2F", "x").replace("%5C", "x"));
    }
    assertThat(found).isEmpty();
    assertThat(defects).isEmpty();
  }

  @Test
  void payload_inAFile_staysText() throws Exception {
    Hearsay engine = Hearsay.onClassPath();
    List<CaseFile.Filed> filed = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (String payload : HostileCase.payloads()) {
      byte[] bytes = FILE.formatted(payload, payload, payload, payload).getBytes(UTF_8);
      var read = engine.analyse("in/" + payload + ".txt", bytes);
      filed.add(read.report());
      statements.addAll(read.statements());
    }
    hostile = engine.conclude(filed, statements);
    closeDesk();
    desk = open(hostile, null);
    pages().forEach(this::check);
    for (String payload : HostileCase.payloads()) {
      Document answers = check("/search?q=" + URLEncoder.encode(payload, UTF_8));
      assertThat(answers.text()).contains("pwned");
    }
    assertThat(found).isEmpty();
    assertThat(defects).isEmpty();
    assertThat(statements).hasSizeGreaterThanOrEqualTo(filed.size());
  }

  @Test
  void payload_inADossier_staysText() {
    String dossier =
        DossierWriter.write(CaseIndex.of(hostile), "<script>pwned()</script>", List.of());
    Document document = Jsoup.parse(dossier);
    assertThat(document.select("style")).hasSize(1);
    document.select("head > style").remove();
    document.select("head > meta[http-equiv=Content-Security-Policy]").remove();
    document.getAllElements().forEach(element -> check("dossier", element));
    assertThat(found).isEmpty();
    assertThat(document.select("script, link, img, [src]")).isEmpty();
    assertThat(document.text()).contains("pwned");
  }

  private Set<String> pages() {
    Set<String> pages =
        new LinkedHashSet<>(
            List.of("/", "/matrix", "/timeline", "/map", "/sources", "/sources?kind=outlet"));
    pages.addAll(List.of("/reports", "/judgements", "/matrix?columns=2"));
    hostile.reports().forEach(filed -> pages.add("/report/" + filed.report().id()));
    hostile.claims().forEach(claim -> pages.add("/claim/" + claim.id()));
    CaseIndex.of(hostile).relations().keySet().forEach(id -> pages.add("/relation/" + id));
    Jsoup.parse(get("/sources").body() + get("/sources?kind=outlet").body())
        .select("a[href^=/source/]")
        .forEach(link -> pages.add(link.attr("href")));
    return pages;
  }

  private Document check(String path) {
    var answer = get(path);
    Document document = Jsoup.parse(answer.body());
    if (answer.statusCode() >= 500) {
      found.add(path + " answers " + answer.statusCode());
    }
    document.getAllElements().forEach(element -> check(path, element));
    return document;
  }

  private void check(String path, Element element) {
    String name = element.normalName();
    boolean foreignScript =
        name.equals("script")
            && (!element.attr("src").startsWith("/assets/") || !element.data().isEmpty());
    if (NEVER.contains(name) || foreignScript || element.hasAttr("http-equiv")) {
      found.add(path + ": " + element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.startsWith("on") || key.equals("style") || key.contains("hx-on")) {
        found.add(path + ": " + element.outerHtml());
      }
      if (ADDRESSES.contains(key) && !isOurs(attribute.getValue())) {
        found.add(path + ": " + key + " " + attribute.getValue());
      }
      if (key.startsWith("hx-") && attribute.getValue().contains("pwned")) {
        found.add(path + ": " + key);
      }
    }
  }

  private static boolean isOurs(String address) {
    return address.matches("[/?#](?!/).*|") || address.matches("https?://[^\"'<> ]+");
  }
}
