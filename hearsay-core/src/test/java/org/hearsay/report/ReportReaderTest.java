package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text, its headers, its charsets, and what is refused. */
class ReportReaderTest {

  private static final String BODY = "The dam broke at dawn, a minister said.\n\nNobody was hurt.";

  @Test
  void id_isTheHashOfTheBytes() throws Exception {
    Report report = read(BODY);
    assertThat(report.id())
        .matches("r[0-9a-f]{10}")
        .isEqualTo("r" + report.sha256().substring(0, 10));
    assertThat(read(BODY)).isEqualTo(report);
  }

  @Test
  void plain_withoutHeader() throws Exception {
    Report report = read(BODY + "\n");
    assertThat(report.body().of(report.text())).isEqualTo(BODY);
    assertThat(report.published()).isNull();
    assertThat(report.outlet()).isNull();
  }

  @Test
  void frontMatter_isNotBody() throws Exception {
    Report report =
        read(
            "---\nurl: https://www.example.org/a?b=1\noutlet: \"The Dam\"\nlanguage: en\npublished:"
                + " 2024-02-03\ntitle: Dam: broken\nmood: grim\n---\n\n"
                + BODY);
    assertThat(report.body().of(report.text())).isEqualTo(BODY);
    assertThat(report.outlet()).isEqualTo("The Dam");
    assertThat(report.title()).isEqualTo("Dam: broken");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.url()).isEqualTo("https://www.example.org/a?b=1");
    assertThat(report.published().when()).hasToString("Interval[from=2024-02-03, to=2024-02-03]");
    assertThat(report.published().basis()).isEqualTo(Published.Basis.STATED);
  }

  @Test
  void frontMatter_withWindowsLineEnds() throws Exception {
    Report report = read("---\r\noutlet: The Dam\r\n---\r\n\r\nIt broke.\r\n");
    assertThat(report.outlet()).isEqualTo("The Dam");
    assertThat(report.body().of(report.text())).isEqualTo("It broke.");
  }

  @Test
  void frontMatter_withoutEnd_isBody() throws Exception {
    assertThat(read("---\nIt broke.\nurl: x").body().start()).isZero();
    assertThat(read("---\n" + "a: b\n".repeat(5000) + "words").body().start()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
        "a: &a [*a,*a]\nb: *a",
        "published: 2024-99-99",
        "url: http://[::bad",
        "language: ../../x",
        "published: 9999999999999999999"
      })
  void frontMatter_hostile_isText(String line) throws Exception {
    Report report = read("---\n" + line + "\noutlet: The Dam\n---\n" + BODY);
    assertThat(report.outlet()).isEqualTo("The Dam");
    assertThat(report.published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " date 2024-01 The dam broke.|2024-01-01|2024-01-31",
        "date: 2024-01-05\\n\\nThe dam broke.|2024-01-05|2024-01-05",
        "Published: October 6, 2023\\nThe dam broke.|2023-10-06|2023-10-06",
        "Data publikacji: 6 listopada 2023, 10:15\\nThe dam broke.|2023-11-06|2023-11-06",
        "17 октября 2023, 06:57,\\n\\nThe dam broke.|2023-10-17|2023-10-17",
        "pt., 6 października 2023\\n\\nThe dam broke.|2023-10-06|2023-10-06",
        "October 6, 2023\\nThe dam broke.|2023-10-06|2023-10-06",
        "обновлено 17 октября 2023, 07:17\\n\\nThe dam broke.|2023-10-17|2023-10-17",
        "2023-10\\nThe dam broke.|2023-10-01|2023-10-31",
      })
  void dateLine_statesTheDate(String text, String from, String to) throws Exception {
    Report report = read(text.replace("\\n", "\n"), text.contains("listopada") ? "pl" : null);
    assertThat(report.published()).isNotNull();
    assertThat(report.published().when()).hasToString("Interval[from=" + from + ", to=" + to + "]");
    assertThat(report.body().of(report.text())).isEqualTo("The dam broke.");
  }

  @Test
  void dateLine_underTheHeadline_isFurniture() throws Exception {
    Report report = read("Dam broken\n\n05.01.2024\n\nThe dam broke.");
    assertThat(report.published().when().from()).hasToString("2024-01-05");
    assertThat(report.furniture())
        .extracting(s -> s.of(report.text()))
        .containsExactly("05.01.2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On October 6, 2023, the dam broke.",
        "The dam broke on 2023-10-06 at dawn.",
        "Date palms grow in 2023.",
        "Chronicle of the floods of 6 October 2023",
        "Dates 2023 were sweet, growers said.",
        "WASHINGTON, Oct. 5 (Yonhap) -- The dam broke."
      })
  void runningText_statesNoDate(String text) throws Exception {
    assertThat(read(text + "\n\nMore text.").published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Site.org/Agency,Site.org",
    "news.site.org/AFP/Agency,news.site.org",
    "(PAP),",
    "Agency,",
    "Site.org,",
    "A minister of the U.S./Canada group agreed.,"
  })
  void credit_namesTheSiteFirst(String last, String outlet) throws Exception {
    assertThat(read(BODY + "\n\n" + last).outlet()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/x,example.org",
    "http://m.example.co.uk,example.co.uk",
    "https://news.example.org/a b,news.example.org",
    "nonsense,",
    "http://127.0.0.1/x,"
  })
  void outlet_fromTheAddress(String url, String outlet) throws Exception {
    assertThat(read("---\nurl: " + url + "\n---\n" + BODY).outlet()).isEqualTo(outlet);
  }

  @Test
  void brokenMarkup_isLeftAsItIs() throws Exception {
    String text = "It broke.\n< p>A minister said so.</p>&nbsp;";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1250",
        "ISO-8859-2",
        "windows-1251",
        "KOI8-R"
      })
  void charset_isDetected(String charset) throws Exception {
    boolean cyrillic = charset.endsWith("1251") || charset.startsWith("KOI8");
    String text =
        cyrillic
            ? "Плотина прорвалась на рассвете, сообщил министр. Никто не пострадал, сказал он."
                + " Жители города вернулись домой."
            : "Minister powiedział, że w środę o świcie zapora pękła. Nikt nie został ranny,"
                + " twierdzą służby. Mieszkańcy miasta wrócili już do domów, a śledczy badają"
                + " przyczynę zdarzenia.";
    assertThat(ReportReader.read("a.txt", text.getBytes(Charset.forName(charset))).text())
        .isEqualTo(text);
  }

  @Test
  void charset_byMark() throws Exception {
    byte[] bytes = ("\ufeff" + BODY).getBytes(StandardCharsets.UTF_16LE);
    assertThat(ReportReader.read("a.txt", bytes).text()).isEqualTo(BODY);
  }

  @Test
  void charset_declaredInThePage() throws Exception {
    String page =
        "<html><head><meta charset=iso-8859-2></head><body><p>Żółć powiedział.</p></body>";
    Report report = ReportReader.read("a.html", page.getBytes(Charset.forName("ISO-8859-2")));
    assertThat(report.text()).isEqualTo("Żółć powiedział.");
  }

  @Test
  void charset_mixed_keepsTheGoodPart() throws Exception {
    byte[] bytes = ("żółć ".repeat(200) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xF3;
    assertThat(ReportReader.read("a.txt", bytes).text()).startsWith("żółć żółć").endsWith("\ufffd");
  }

  @Test
  void refused_withFileAndNextStep() {
    refused(new byte[0], "a.txt: is empty; save the report again or leave the file out");
    refused(
        new byte[50 << 20],
        "a.txt: is 50.0 MB, more than the 8 MB that a report may have; split it into one file per"
            + " report");
    refused(" 12 – 34 !!\n".getBytes(StandardCharsets.UTF_8), "a.txt: holds no words; ");
    refused("---\nurl: x\n---\n".getBytes(StandardCharsets.UTF_8), "a.txt: holds no words; ");
    refused(
        "%PDF-1.7 words".getBytes(StandardCharsets.UTF_8), "a.txt: is a PDF that cannot be read; ");
    refused(
        "<?xml version='1.0'?><rss>some words</rss>".getBytes(StandardCharsets.UTF_8),
        "a.txt: is XML");
    refused(
        "<html><script>var words</script></html>".getBytes(StandardCharsets.UTF_8),
        "a.txt: holds no words");
  }

  @Test
  void refused_randomBytes() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[300 + random.nextInt(5000)];
      random.nextBytes(bytes);
      refused(bytes, "a.txt: is");
    }
  }

  @Test
  void anyBytes_readOrRefusedSoon() {
    Random random = new Random(11);
    String pieces = "---\n:<p>[]{}!&*\"'\\ date 2024-01 \r\n\0é";
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
              int at = random.nextInt(pieces.length());
              text.append(pieces, at, Math.min(pieces.length(), at + 1 + random.nextInt(8)));
            }
            readQuietly(i % 2 == 0 ? "a.html" : "a.txt", text.toString());
          }
        });
  }

  private static void readQuietly(String path, String text) {
    try {
      Report r = ReportReader.read(path, text.getBytes(StandardCharsets.UTF_8));
      assertThat(r.body().end()).isLessThanOrEqualTo(r.text().length());
    } catch (UnreadableReport e) {
      assertThat(e.getMessage()).startsWith(path).doesNotContain("\n");
    }
  }

  private static void refused(byte[] bytes, String message) {
    assertThatThrownBy(() -> ReportReader.read("a.txt", bytes))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageStartingWith(message);
  }

  private static Report read(String text) throws UnreadableReport {
    return read(text, null);
  }

  private static Report read(String text, String language) throws UnreadableReport {
    String header = language == null ? "" : "---\nlanguage: " + language + "\n---\n";
    return ReportReader.read("a.txt", (header + text).getBytes(StandardCharsets.UTF_8));
  }
}
