package org.hearsay.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.report.Hashes;
import org.hearsay.report.Report;
import org.hearsay.report.Taken;
import org.hearsay.report.UnreadableReport;
import org.junit.jupiter.api.Test;

/** What each kind of file holds: a line per report, {@code place: outlet / title / date / text}. */
final class IntakeTest {

  private static final String NEWS = "The dam broke at dawn, a minister said.";

  private final List<String> lines = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final List<Item> items = new ArrayList<>();

  @Test
  void plainFile_isOneReport_withTheHashOfTheFile() {
    open("a.txt", NEWS);
    assertThat(lines).containsExactly("a.txt: null / null / null / " + NEWS);
    assertThat(items.getFirst().sha256()).isEqualTo(Hashes.sha256(bytes(NEWS)));
  }

  @Test
  void records_areLines_withTheKeysOfNewsPlease() {
    open(
        "a.jsonl",
        """
        {"title":"Dam","maintext":"%s","date_publish":"2024-02-03 10:00:00","source_domain":"n.example","authors":["A"]}

        {"headline":"Two","TEXT":"%s","publisher":"The North","lang":"en"}
        {"title":"no text"}
        not json
        """
            .formatted(NEWS, NEWS));
    assertThat(lines)
        .containsExactly(
            "a.jsonl!line 1: n.example / Dam / 2024-02-03 / " + NEWS,
            "a.jsonl!line 3: The North / Two / null / " + NEWS);
    assertThat(refusals)
        .hasSize(2)
        .anyMatch(r -> r.startsWith("a.jsonl!line 4: has no text under any of the keys"))
        .anyMatch(r -> r.startsWith("a.jsonl!line 5: is no JSON"));
  }

  @Test
  void jsonObjectOverSeveralLines_isOneRecord() {
    open("a.json", "{\n  \"title\": \"Dam\",\n  \"text\": \"" + NEWS + "\"\n}\n");
    assertThat(lines).containsExactly("a.json!line 1: null / Dam / null / " + NEWS);
  }

  @Test
  void rss_isItsEntries_withTheBytesThatStandInTheFeed() {
    String item =
        "<item><title>Dam &amp; river</title><link>https://n.example/1</link><pubDate>Fri, 02 Feb"
            + " 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>"
            + NEWS
            + "</p>]]></description></item>";
    open(
        "feed.xml",
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>North Daily</title>"
            + item
            + "</channel></rss>");
    assertThat(lines)
        .containsExactly("feed.xml!entry 1: North Daily / Dam & river / 2024-02-02 / " + NEWS);
    assertThat(items.getFirst().sha256()).isEqualTo(Hashes.sha256(bytes(item)));
  }

  @Test
  void atom_isItsEntries() {
    open(
        "feed",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>North</title><entry>"
            + "<title>Dam</title><link rel=\"self\" href=\"https://x.example\"/><link"
            + " href=\"https://n.example/1\"/><updated>2024-02-03T10:00:00Z</updated><content"
            + " type=\"xhtml\"><div><p>"
            + NEWS
            + "</p></div></content></entry></feed>");
    assertThat(lines).containsExactly("feed!entry 1: North / Dam / 2024-02-03 / " + NEWS);
  }

  @Test
  void entities_areNeitherExpandedNorFetched() {
    open(
        "bomb.rss",
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b SYSTEM"
            + " \"file:///etc/hostname\">]><rss><channel><item><description>"
            + NEWS
            + " &a;&b;</description></item></channel></rss>");
    assertThat(lines).hasSize(1).allMatch(line -> line.endsWith(NEWS + " &a;&b;"));
  }

  @Test
  void zip_isItsReports_andOneArchiveDeeper() throws IOException {
    byte[] deepest = zip("c.txt", NEWS + " Three.");
    byte[] inner = zip("b.txt", bytes(NEWS + " Two."), "c.zip", deepest);
    open(
        "a.zip",
        zip(
            "news/a.txt",
            bytes(NEWS),
            "b.zip",
            inner,
            "x.jpg",
            bytes("x"),
            ".hid.txt",
            bytes("x")));
    assertThat(lines)
        .containsExactly(
            "a.zip!news/a.txt: null / null / null / " + NEWS,
            "a.zip!b.zip!b.txt: null / null / null / " + NEWS + " Two.");
    assertThat(refusals).singleElement().asString().startsWith("a.zip!b.zip!c.zip: is a ZIP");
    assertThat(skipped).containsExactly(Map.entry(".jpg", 1));
  }

  @Test
  void zip_nameThatLeadsOut_isRefused_othersRead() throws IOException {
    open("a.zip", zip("../../x.txt", bytes(NEWS), "ok.txt", bytes(NEWS)));
    assertThat(lines).hasSize(1);
    assertThat(refusals)
        .singleElement()
        .asString()
        .startsWith("a.zip!../../x.txt: has a name that leads out of the archive; ");
  }

  @Test
  void zip_ofTooMuch_isRefused_whatCameBeforeIsRead() throws IOException {
    open("a.zip", zip("ok.txt", bytes(NEWS), "zeros.txt", new byte[80 << 20]));
    assertThat(lines).hasSize(1);
    assertThat(refusals).last().asString().contains("unpacks to more than 100 times its size");
  }

  @Test
  void warc_isItsPages_packedOrNot() throws IOException {
    String page = "<html><body><p>" + NEWS + "</p></body></html>";
    String records =
        record("text/html; charset=utf-8", 200, page)
            + record("image/png", 200, "x")
            + record("text/html", 404, page);
    open("a.warc", records);
    open("b.warc.gz", gzip(bytes(records)));
    assertThat(lines)
        .containsExactly(
            "a.warc!record 1: n.example / null / null / " + NEWS,
            "b.warc.gz!record 1: n.example / null / null / " + NEWS);
    assertThat(skipped).containsEntry("image/png", 2).containsEntry("HTTP 404", 2);
  }

  @Test
  void warc_thatEndsInNewlines_ends() {
    String page = "<html><body><p>" + NEWS + "</p></body></html>";
    open("a.warc", record("text/html", 200, page) + "\n".repeat(8192 * 4));
    assertThat(lines).hasSize(1);
  }

  @Test
  void name_withControls_isShownEscaped() {
    open("a\u001b[31m\u202e\n.txt", "");
    assertThat(refusals).singleElement().asString().startsWith("a\\u001b[31m\\u202e\\u000a.txt: ");
  }

  private void open(String path, String text) {
    open(path, bytes(text));
  }

  private void open(String path, byte[] bytes) {
    Intake.open(
        Source.of(path, bytes),
        new Sink() {
          @Override
          public void item(Item item) {
            items.add(item);
            try {
              lines.add(line(item.take()));
            } catch (UnreadableReport e) {
              refusals.add(e.getMessage());
            }
          }

          @Override
          public void refused(UnreadableReport why) {
            refusals.add(why.getMessage());
          }

          @Override
          public void skipped(String kind) {
            skipped.merge(kind, 1, Integer::sum);
          }
        });
  }

  private static String line(Taken taken) {
    Report r = taken.report();
    return "%s: %s / %s / %s / %s"
        .formatted(
            r.path(),
            r.outlet(),
            r.title(),
            r.published() == null ? null : r.published().when().from(),
            r.body().of(r.text()));
  }

  private static String record(String type, int status, String body) {
    String http = "HTTP/1.1 %d X\r\nContent-Type: %s\r\n\r\n%s".formatted(status, type, body);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://n.example/1\r\nWARC-Date:"
        + " 2024-02-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: "
        + bytes(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(entries[i + 1] instanceof String s ? bytes(s) : (byte[]) entries[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
