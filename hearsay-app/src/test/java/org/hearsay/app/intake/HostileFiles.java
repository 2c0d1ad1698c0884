package org.hearsay.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A corpus of malformed and malicious files, and good ones among them: the same for the same seed.
 */
final class HostileFiles {

  /** What is to become of a file. */
  enum Fate {
    /** It is read. */
    READ,
    /** It is refused, or at least a part of it is. */
    REFUSED,
    /** Either, but nothing goes without a word. */
    EITHER
  }

  /** A file of the corpus. */
  record Hostile(Path file, String kind, Fate fate) {}

  private static final String NEWS =
      "The river dam near Milltown broke at dawn, the mayor said on Monday. Nobody was hurt,"
          + " according to police. Engineers told Radio North that about 300 houses were flooded."
          + " The minister denied that warnings had been ignored. ";

  /** Bytes that pack a thousand times: made once. */
  private static final byte[] ZEROS = new byte[96 << 20];

  private final Random random;
  private final Path folder;
  private final List<Hostile> made = new ArrayList<>();
  private byte[] bomb = new byte[0];

  private HostileFiles(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Writes {@code count} files into {@code folder}. */
  static List<Hostile> write(Path folder, int count, long seed) throws IOException {
    HostileFiles files = new HostileFiles(folder, seed);
    for (int i = 0; files.made.size() < count; i++) {
      files.make(i);
    }
    return files.made;
  }

  private void make(int i) throws IOException {
    switch (i % 16) {
      case 0 -> put(i, "good.txt", Fate.READ, bytes(news()));
      case 1 -> put(i, "entities.rss", Fate.EITHER, entities());
      case 2 -> put(i, "archive.zip", Fate.REFUSED, badZip());
      case 3 -> put(i, "deep.html", Fate.EITHER, bytes(deepPage()));
      case 4 -> put(i, "broken-utf8.txt", Fate.EITHER, broken(bytes(news() + "żółć ünï 東京 ")));
      case 5 -> put(i, "giant-line.txt", Fate.EITHER, bytes(giantLine()));
      case 6 -> put(i, "cut.pdf", Fate.REFUSED, badPdf());
      case 7 -> put(i, "parts.eml", Fate.EITHER, bytes(badMail()));
      case 8 -> put(i, "front.md", Fate.EITHER, bytes(frontMatter()));
      case 9 -> named(i);
      case 10 -> put(i, "records.jsonl", Fate.EITHER, records());
      case 11 -> put(i, "crawl.warc", Fate.EITHER, warc());
      case 12 -> put(i, "packed.gz", Fate.EITHER, packed());
      case 13 -> put(i, "noise" + pick(".txt", ".html", ".eml", ".json"), Fate.REFUSED, noise());
      case 14 -> put(i, "magic.bin.txt", Fate.EITHER, magic());
      default -> put(i, "good.html", Fate.READ, bytes(goodPage()));
    }
  }

  private void put(int i, String name, Fate fate, byte[] bytes) throws IOException {
    Path file = folder.resolve("%05d-%s".formatted(i, name));
    Files.write(file, bytes);
    made.add(new Hostile(file, name, fate));
  }

  /** A good or a bad file with a name that wants to command the terminal. */
  private void named(int i) throws IOException {
    String evil =
        pick(
            "\u001b[31mred\u001b[0m",
            "new\nline",
            "tab\there",
            "\u202etxt.exe",
            "bell\u0007",
            "-rf",
            "$(touch x)",
            "'; drop table reports; --",
            "\u200bzero",
            "%s%n",
            "a".repeat(200));
    boolean good = random.nextBoolean();
    try {
      Path file = folder.resolve("%05d-%s.txt".formatted(i, evil));
      Files.write(file, good ? bytes(news()) : new byte[0]);
      made.add(new Hostile(file, "name", good ? Fate.READ : Fate.REFUSED));
    } catch (InvalidPathException | FileSystemException e) {
      put(i, "name.txt", Fate.READ, bytes(news()));
    }
  }

  private String news() {
    return NEWS.replace("Milltown", "Milltown " + random.nextInt(1_000_000)) + "\n";
  }

  private String goodPage() {
    return "<!doctype html><html><head><title>Dam</title></head><body><p>"
        + news()
        + "</p></body></html>";
  }

  private byte[] entities() {
    String item = "<channel><item><title>&b;</title><description>" + news() + "&a;</description>";
    String end = "</item></channel></rss>";
    StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    switch (random.nextInt(4)) {
      case 0 -> {
        dtd.append("<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 30; n++) {
          dtd.append("<!ENTITY a%d \"%s\">".formatted(n, ("&a" + (n - 1) + ";").repeat(10)));
        }
      }
      case 1 -> dtd.append("<!ENTITY a SYSTEM \"file:///etc/passwd\">");
      case 2 -> dtd.append("<!ENTITY % b SYSTEM \"http://127.0.0.1:9/x.dtd\"> %b;");
      default -> dtd.append("<!ENTITY a \"").append("x".repeat(100_000)).append("\">");
    }
    String body = random.nextBoolean() ? item + end : "<a>".repeat(random.nextInt(100_000)) + item;
    return bytes(dtd + "]><rss version=\"2.0\">" + body);
  }

  private byte[] badZip() throws IOException {
    return switch (random.nextInt(7)) {
      case 0 -> bomb();
      case 1 ->
          zip(pick("../../up.txt", "/etc/x.txt", "C:\\x.txt", "a/../../b.txt"), bytes(news()));
      case 2 -> zip("a.zip", zip("b.zip", zip("c.txt", bytes(news()))));
      case 3 -> cut(zip("a.txt", bytes(news().repeat(50))));
      case 4 -> Arrays.copyOf(zip("x.txt", new byte[0]), 20);
      case 5 -> zip("[Content_Types].xml", bytes("<Types/>"));
      default -> zip("a\u0000\u001b[2J.txt", new byte[0]);
    };
  }

  /** An archive that unpacks to a thousand times its size, again and again. */
  private byte[] bomb() throws IOException {
    if (bomb.length == 0) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int n = 0; n < 3; n++) {
          zip.putNextEntry(new ZipEntry(n + ".txt"));
          zip.write(ZEROS);
        }
      }
      bomb = out.toByteArray();
    }
    return bomb;
  }

  private String deepPage() {
    String tag = pick("div", "b", "table><tr><td", "ul><li", "span", "font", "svg", "form", "a");
    int times = random.nextInt(4) == 0 ? 100_000 : random.nextInt(20_000);
    return "<html><body>" + ("<" + tag + ">").repeat(times) + "<p>" + news() + "</p>";
  }

  private String giantLine() {
    String piece =
        pick(
            "said that ",
            "the mayor said, ",
            "\"",
            "“",
            "a ",
            "word",
            ". ",
            "1 ",
            "Monday 3 May ",
            "Milltown North ",
            "(",
            "he said she said ",
            "żółć ",
            "- ",
            "said the mayor of ");
    int size = random.nextInt(20) == 0 ? 6 << 20 : 1000 + random.nextInt(200_000);
    return news() + piece.repeat(size / piece.length());
  }

  private byte[] badPdf() throws IOException {
    return switch (random.nextInt(5)) {
      case 0 -> bytes("%PDF-1.7\n1 0 obj << /Length 9999999999 >> stream\n" + news());
      case 1 -> bytes("%PDF-1.4\n" + "1 0 obj <<".repeat(random.nextInt(30_000)) + "trailer <<>>");
      case 2 -> concat(bytes("%PDF-1.5\n1 0 obj<</Filter/FlateDecode>>stream\n"), flate());
      case 3 -> bytes("%PDF-1.4\ntrailer<</Encrypt 1 0 R/Root 1 0 R>>\nstartxref\n0\n%%EOF");
      default -> cut(concat(bytes("%PDF-1.3\n"), noise()));
    };
  }

  private static byte[] flate() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new java.util.zip.DeflaterOutputStream(out)) {
      packed.write(ZEROS);
    }
    return out.toByteArray();
  }

  private String badMail() {
    String head =
        "From: N <n@x.example>\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nSubject: Dam\r\n";
    String mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    String part = "--b\r\nContent-Type: text/plain\r\n\r\n" + news() + "\r\n";
    return switch (random.nextInt(6)) {
      case 0 -> head + mixed + part.repeat(10_000).substring(0, 1_500_000);
      case 1 -> head + nested(random.nextInt(3000));
      case 2 -> head + "Content-Transfer-Encoding: base64\r\n\r\n%%%" + news();
      case 3 -> head + "X-Long: " + "x".repeat(random.nextInt(2_000_000)) + "\r\n\r\n" + news();
      case 4 -> head + "A: b\r\n".repeat(random.nextInt(50_000)) + "\r\n" + news();
      default -> head + "Content-Type: text/plain; charset=x-none\r\n\r\n" + news() + "=ZZ=\u0080";
    };
  }

  private static String nested(int depth) {
    StringBuilder out = new StringBuilder();
    for (int n = 0; n < depth; n++) {
      out.append("Content-Type: multipart/mixed; boundary=b")
          .append(n)
          .append("\r\n\r\n--b")
          .append(n)
          .append("\r\n");
    }
    return out + "Content-Type: text/plain\r\n\r\nThe mayor said so.\r\n";
  }

  private String frontMatter() {
    String line =
        switch (random.nextInt(7)) {
          case 0 -> "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]";
          case 1 -> "a: &a [*a, *a]\nb: *a";
          case 2 -> "published: 99999999-99-99\ndate: 0000-00-00";
          case 3 -> "key: v\n".repeat(random.nextInt(50_000));
          case 4 -> "title: " + "x".repeat(random.nextInt(500_000));
          case 5 -> "language: ../../../etc\nurl: javascript:alert(1)\noutlet: \u001b[2J";
          default -> "url: http://[::1\nlanguage: " + "x-".repeat(5000);
        };
    return "---\n" + line + (random.nextInt(4) == 0 ? "\n" : "\n---\n\n") + news();
  }

  private byte[] records() {
    return bytes(
        switch (random.nextInt(6)) {
          case 0 -> "{\"a\":".repeat(random.nextInt(100_000)) + "\n";
          case 1 -> "{\"maintext\":\"" + news().strip() + "\",\"n\":" + "9".repeat(50_000) + "}\n";
          case 2 -> "{\"text\":\"\\ud800 " + news().strip() + "\\u0000\"}\n{\"text\":1}\n{}\n";
          case 3 -> "{\"text\":\"" + "x".repeat(200_000);
          case 4 -> "{}\n".repeat(5000);
          default -> "{\"text\":\"" + news().strip() + "\"} trailing\n[1,2]\nnull\n";
        });
  }

  private byte[] warc() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + goodPage();
    String good = record(http, bytes(http).length);
    return switch (random.nextInt(7)) {
      case 0 -> bytes(record(http, -5) + good);
      case 1 -> bytes(record(http, 99_999_999_999L));
      case 2 -> bytes(good + "\r\n".repeat(50_000));
      case 3 -> cut(bytes(good + good + good));
      case 4 -> bytes("WARC/1.0\r\n" + "A: b\r\n".repeat(random.nextInt(60_000)));
      case 5 ->
          bytes(record("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n", 60));
      default -> gzip(cut(bytes(good + good)));
    };
  }

  private static String record(String http, long length) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://n.example/1\r\n"
        + "WARC-Date: 2024-02-05T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        + "Content-Length: "
        + length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private byte[] packed() throws IOException {
    return switch (random.nextInt(4)) {
      case 0 -> gzip(gzip(bytes(news())));
      case 1 -> gzip(Arrays.copyOf(ZEROS, 72 << 20));
      case 2 -> cut(gzip(bytes(news().repeat(20))));
      default -> gzip(bytes("{\"text\":\"" + news().strip() + "\"}\n"));
    };
  }

  private byte[] magic() {
    String start =
        pick(
            "PK\u0003\u0004",
            "\u001f\u008b\b",
            "%PDF-1.4",
            "WARC/1.0",
            "{\"",
            "<?xml",
            "\u00ff\u00fe");
    return concat(start.getBytes(StandardCharsets.ISO_8859_1), noise());
  }

  private byte[] noise() {
    byte[] noise = new byte[300 + random.nextInt(20_000)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] broken(byte[] text) {
    byte[] bytes = Arrays.copyOf(text, text.length);
    for (int n = random.nextInt(bytes.length / 2); n >= 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 4 + random.nextInt(whole.length / 2));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
