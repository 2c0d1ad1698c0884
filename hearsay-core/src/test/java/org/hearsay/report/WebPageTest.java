package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved web pages. */
class WebPageTest {

  private static final String FIRST =
      "The old dam above the town broke at dawn on Monday, the minister of the interior said, and"
          + " the river rose by two metres within an hour.";
  private static final String SECOND =
      "Nobody was hurt, according to the fire brigade, which had cleared the valley on Sunday night"
          + " after cracks were seen in the wall.";
  private static final String THIRD =
      "The operator denied that it had known of the cracks, and said that it would publish its"
          + " records, including those of last year.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Dam broken - The Dam</title>
      <meta property="og:site_name" content="The Dam"><meta property="og:title" content="Dam broken">
      <meta property="article:published_time" content="2024-02-05T09:00:00Z">
      <link rel="canonical" href="https://example.org/dam"></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="cookie-banner">We use cookies to improve your visit.</div>
      <article><h1>Dam broken</h1><div class="byline">By Ann Other</div>
      <p>%s</p><figure><img src="x.png"><figcaption>The dam in 2019. Photo: A. Nother</figcaption></figure>
      <p>%s</p><h2>Operator denies</h2><p>%s</p></article>
      <aside><p>Most read: Cat <b>saved</b> from tree</p></aside>
      <footer>All rights reserved</footer><script>var x = "hidden words";</script></body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  @Test
  void page_statesItsFacts() throws Exception {
    Report report = read(PAGE);
    assertThat(report.title()).isEqualTo("Dam broken");
    assertThat(report.outlet()).isEqualTo("The Dam");
    assertThat(report.url()).isEqualTo("https://example.org/dam");
    assertThat(report.language()).isEqualTo("en-GB");
    assertThat(report.published().when().from()).hasToString("2024-02-05");
  }

  @Test
  void page_bodyIsTheArticle() throws Exception {
    Report report = read(PAGE);
    String body = report.body().of(report.text());
    assertThat(body).startsWith("Dam broken\n\n").endsWith(THIRD);
    assertThat(report.furniture())
        .extracting(s -> s.of(report.text()))
        .contains("The dam in 2019. Photo: A. Nother", "Operator denies")
        .doesNotContain(FIRST, SECOND, THIRD);
  }

  @Test
  void page_textKeepsTheFurniture() throws Exception {
    assertThat(read(PAGE).text())
        .startsWith("Home\n\nWorld\n\nWe use cookies")
        .contains("Most read: Cat saved from tree")
        .doesNotContain("hidden words");
  }

  @Test
  void page_withoutArticle_isReadWhole() throws Exception {
    Report report = read("<html><body>Dam broken.<br>Nobody hurt.</body></html>");
    assertThat(report.text()).isEqualTo("Dam broken.\nNobody hurt.");
    assertThat(report.body().of(report.text())).isEqualTo(report.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-02-05\"}</script>",
        "<meta itemprop=datePublished content='5 February 2024'>",
        "<meta name=Date content=2024-02-05>",
        "<time itemprop=datePublished datetime=2024-02-05>Monday</time><time"
            + " datetime=2020-01-01>x</time>",
        "<time datetime=2024-02-05T10:00>Monday</time>"
      })
  void page_statesTheDate(String markup) throws Exception {
    Report report = read("<html><body>" + markup + "<p>" + FIRST + "</p></body></html>");
    assertThat(report.published().when().from()).hasToString("2024-02-05");
  }

  @Test
  void page_withManyTimes_statesNoDate() throws Exception {
    String times = "<time datetime=2024-02-05>a</time><time datetime=2024-02-06>b</time>";
    assertThat(read("<html><body>" + times + "<p>" + FIRST + "</p></body></html>").published())
        .isNull();
  }

  @Test
  void page_hostile_isReadSoon() {
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertThat(read("<html>" + "<div>".repeat(200_000) + FIRST).text()).contains(FIRST);
          assertThat(read("<html>" + "<b><i>".repeat(50_000) + FIRST).text()).contains(FIRST);
          assertThat(read("<html>" + ("<p>" + FIRST + "</p>").repeat(7_000)).text())
              .contains(FIRST);
          assertThat(read("<html>" + "<table><tr><td>".repeat(5_000) + FIRST).text())
              .contains(FIRST);
          assertThat(read("<html><p " + "a='".repeat(100_000) + "'>" + FIRST).text()).isNotNull();
        });
  }

  private static Report read(String page) throws UnreadableReport {
    return ReportReader.read("a.html", page.getBytes(StandardCharsets.UTF_8));
  }
}
