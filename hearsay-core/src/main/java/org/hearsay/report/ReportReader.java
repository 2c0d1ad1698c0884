package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads one file as a report: plain text with or without a header, or a saved web page.
 *
 * <p>A pure function of the bytes and the path. Never touches the network, interprets no header
 * value and runs no script.
 */
public final class ReportReader {

  /** The largest file that is read: a report is some kilobytes, a saved page a few megabytes. */
  public static final int MOST_BYTES = 8 << 20;

  /** Deeper mark-up is flattened. */
  private static final int MOST_DEPTH = 256;

  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF",
          "PK\u0003\u0004", "a ZIP archive or office document",
          "{\\rtf", "a rich-text document",
          "\u00d0\u00cf\u0011\u00e0", "an office document",
          "\u001f\u008b", "a gzip archive",
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "GIF8", "a picture",
          "SQLite format 3", "an SQLite database");

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern TAGS = Pattern.compile("(?i)</(p|div|body|article|h1|span|a)\\s*>");
  private static final Pattern OTHER_XML = Pattern.compile("(?is)\\s*<(\\?xml|rss|feed)\\b.*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private ReportReader() {}

  /**
   * Reads a file that the caller has loaded.
   *
   * @param path where it was read from; becomes part of the report and of messages
   */
  public static Report read(String path, byte[] bytes) throws UnreadableReport {
    if (bytes.length == 0) {
      throw new UnreadableReport(path, "is empty", "save the report again or leave the file out");
    }
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(path, bytes.length);
    }
    refuseKnownFormats(path, bytes);
    String text =
        Decoding.decode(bytes)
            .orElseThrow(() ->
                new UnreadableReport(path, "is not text", "save the report as plain text or HTML"));
    if (isPage(path, text)) {
      return page(path, bytes, text);
    }
    if (OTHER_XML.matcher(head(text)).matches()) {
      throw new UnreadableReport(
          path, "is XML and not a web page", "save the report itself as plain text or HTML");
    }
    return plain(path, bytes, text);
  }

  /** The id of the report that these bytes make. */
  public static String idOf(byte[] bytes) {
    return id(sha256(bytes));
  }

  private static String id(String sha256) {
    return "r" + sha256.substring(0, 10);
  }

  /** The refusal of a file of {@code size} bytes, for callers that don't want to load it. */
  public static UnreadableReport tooLarge(String path, long size) {
    return new UnreadableReport(
        path,
        String.format(
            Locale.ROOT,
            "is %.1f MB, more than the %d MB that a report may have",
            size / 1048576.0,
            MOST_BYTES >> 20),
        "split it into one file per report");
  }

  private static Report plain(String path, byte[] bytes, String text) throws UnreadableReport {
    PlainText plain = PlainText.read(text);
    refuseWordless(path, plain.body().of(text));
    return report(path, bytes, text, plain.body(), plain.facts(), plain.furniture());
  }

  private static Report page(String path, byte[] bytes, String source) throws UnreadableReport {
    Document page = Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(source, "");
    PageBlocks blocks = PageBlocks.of(page);
    refuseWordless(path, blocks.text());
    Facts facts = PageFacts.of(page);
    PageBody body = PageBody.of(page, blocks);
    return report(path, bytes, blocks.text(), body.span(), facts, body.furniture());
  }

  private static Report report(
      String path, byte[] bytes, String text, Span body, Facts given, List<Span> furniture) {
    Facts facts = given.withOutlet(OutletNames.fromCredit(text, body));
    String url = facts.url();
    if (url != null) {
      facts = facts.withOutlet(OutletNames.fromAddress(url));
    }
    String sha256 = sha256(bytes);
    return new Report(
        id(sha256),
        path.replace('\\', '/'),
        sha256,
        text,
        body,
        facts.language(),
        facts.title(),
        facts.outlet(),
        url,
        facts.published(),
        furniture);
  }

  private static boolean isPage(String path, String text) {
    String head = head(text);
    String name = path.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return HTML.matcher(head).matches() || (named && TAGS.matcher(text).find());
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 4096));
  }

  private static void refuseKnownFormats(String path, byte[] bytes) throws UnreadableReport {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    Optional<String> format =
        SIGNATURES.entrySet().stream()
            .filter(e -> start.startsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (format.isPresent()) {
      throw new UnreadableReport(
          path, "is " + format.get() + ", not text", "save the report as plain text or HTML");
    }
  }

  private static void refuseWordless(String path, String text) throws UnreadableReport {
    if (!WORD.matcher(text).find()) {
      throw new UnreadableReport(
          path, "holds no words", "save the report's text again or leave the file out");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
