package org.hearsay.report.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is: one report, or a container of reports. */
enum Kind {
  REPORT,
  ZIP,
  WARC,
  GZIP,
  RECORDS,
  FEED;

  private static final Pattern OBJECT =
      Pattern.compile("\\s*\\{\\s*(\"[^\"]{0,100}\"\\s*:|$)(?s:.*)");
  private static final Pattern FEED_START =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<\\?.{0,300}?\\?>\\s*|<!--.{0,2000}?-->\\s*"
              + "|<!doctype[^>\\[]{0,300}(?:\\[.{0,3000}?\\]\\s*)?>\\s*){0,8}<(rss|feed|rdf:rdf|\\w{1,20}:feed)\\b.*");

  /** The kind of a file that begins with {@code head}. */
  static Kind of(String path, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    String text = withoutMark(start);
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || OBJECT.matcher(text).matches()) {
      return RECORDS;
    }
    return FEED_START.matcher(text).matches() ? FEED : REPORT;
  }

  /** The start of a text without its byte order mark, and of UTF-16 one half of each unit. */
  private static String withoutMark(String start) {
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      return start.substring(3);
    }
    boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    return wide ? start.substring(2).replace("\0", "") : start;
  }
}
