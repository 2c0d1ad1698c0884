package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the bytes of one report: plain text with or without a header, a saved web page, a PDF, a
 * message, an entry of a feed, a JSON object.
 *
 * <p>A pure function of the bytes, the path and what is given. Never touches the network, resolves
 * no external entity, interprets no header value and runs no script.
 */
public final class ReportReader {

  /** The largest plain text or page that is read. */
  public static final int MOST_BYTES = Form.TEXT.mostBytes();

  /** The longest text that is analysed: some four hundred pages. */
  static final int MOST_CHARACTERS = 1_000_000;

  private static final Map<String, String> SIGNATURES =
      Map.ofEntries(
          Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
          Map.entry("{\\rtf", "a rich-text document"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an office document"),
          Map.entry("\u001f\u008b", "a gzip archive"),
          Map.entry("\u0089PNG", "a picture"),
          Map.entry("\u00ff\u00d8\u00ff", "a picture"),
          Map.entry("GIF8", "a picture"),
          Map.entry("7z\u00bc\u00af", "a 7z archive"),
          Map.entry("Rar!", "a RAR archive"),
          Map.entry("\u007fELF", "a program"),
          Map.entry("SQLite format 3", "an SQLite database"));

  private static final Pattern OTHER_XML = Pattern.compile("(?is)\\s*<(\\?xml|rss|feed)\\b.*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private ReportReader() {}

  /**
   * Reads a file that the caller has loaded.
   *
   * @param path where it was read from; becomes part of the report and of messages
   */
  public static Report read(String path, byte[] bytes) throws UnreadableReport {
    return take(path, bytes, Given.NOTHING).report();
  }

  /**
   * Reads a report that is a file, or a part of one.
   *
   * @param path where it was read from; becomes part of the report and of messages
   */
  public static Taken take(String path, byte[] bytes, Given given) throws UnreadableReport {
    if (bytes.length == 0) {
      throw new UnreadableReport(path, "is empty", "save the report again or leave the file out");
    }
    Form known = given.form();
    Form form = known == null ? Form.ofBytes(path, bytes) : known;
    if (bytes.length > form.mostBytes()) {
      throw tooLarge(path, bytes.length, form);
    }
    Draft draft =
        switch (form) {
          case PDF -> PdfText.read(path, bytes);
          case MAIL -> MailMessage.read(path, bytes);
          case FEED_ENTRY -> FeedEntry.read(new String(bytes, StandardCharsets.UTF_8));
          case RECORD -> JsonRecord.read(path, bytes);
          case TEXT, PAGE -> text(path, bytes, given);
        };
    return taken(path, bytes, draft, given.facts());
  }

  /** The id of the report that these bytes make. */
  public static String idOf(byte[] bytes) {
    return Hashes.id(Hashes.sha256(bytes));
  }

  /** The refusal of a file of {@code size} bytes, for callers that don't want to load it. */
  public static UnreadableReport tooLarge(String path, long size, Form form) {
    return new UnreadableReport(
        path,
        String.format(
            Locale.ROOT,
            "is %.1f MB, more than the %d MB that a report may have",
            size / 1048576.0,
            form.mostBytes() >> 20),
        "split it into one file per report");
  }

  private static Draft text(String path, byte[] bytes, Given given) throws UnreadableReport {
    refuseKnownFormats(path, bytes);
    String text =
        Decoding.decode(bytes, given.charset())
            .orElseThrow(() ->
                new UnreadableReport(path, "is not text", "save the report as plain text or HTML"));
    if (given.form() == Form.PAGE || Form.ofText(path, text) == Form.PAGE) {
      return WebPage.page(text);
    }
    if (OTHER_XML.matcher(Form.head(text)).matches()) {
      throw new UnreadableReport(
          path, "is XML and not a web page", "save the report itself as plain text or HTML");
    }
    PlainText plain = PlainText.read(text);
    return new Draft(text, plain.body(), plain.furniture(), plain.facts());
  }

  private static Taken taken(String path, byte[] bytes, Draft draft, Facts given)
      throws UnreadableReport {
    refuseWithoutReport(path, draft);
    String text = Unsafe.replaced(draft.text());
    Facts facts = draft.facts().or(given);
    Optional<String> credited = OutletNames.fromCredit(text, draft.body());
    facts = facts.withOutlet(credited.orElse(null), "credit line");
    String url = facts.url();
    if (url != null) {
      facts = facts.withOutlet(OutletNames.fromAddress(url).orElse(null), "address");
    }
    String sha256 = Hashes.sha256(bytes);
    Report report =
        new Report(
            Hashes.id(sha256),
            path.replace('\\', '/'),
            sha256,
            text,
            draft.body(),
            facts.language(),
            Unsafe.replacedIn(facts.title()),
            Unsafe.replacedIn(facts.outlet()),
            Unsafe.replacedIn(url),
            facts.published(),
            draft.furniture());
    return new Taken(report, facts.titleWhy(), facts.outletWhy());
  }

  private static void refuseWithoutReport(String path, Draft draft) throws UnreadableReport {
    if (draft.text().length() > MOST_CHARACTERS) {
      throw new UnreadableReport(
          path,
          String.format(
              Locale.ROOT,
              "has %,d characters of text, more than the %,d that a report may have",
              draft.text().length(),
              MOST_CHARACTERS),
          "split it into one file per report");
    }
    if (!WORD.matcher(draft.body().of(draft.text())).find()) {
      throw new UnreadableReport(
          path, "holds no words", "save the report's text again or leave the file out");
    }
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
}
