package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the bytes of one report are to be read. */
public enum Form {
  /** Plain text, with front matter or without. */
  TEXT(8 << 20),
  /** A web page. */
  PAGE(8 << 20),
  /** A PDF. */
  PDF(32 << 20),
  /** A message, or a page saved as one (MHTML). */
  MAIL(32 << 20),
  /** One entry of a feed: an element {@code item} or {@code entry}. */
  FEED_ENTRY(8 << 20),
  /** One JSON object. */
  RECORD(8 << 20);

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern TAGS = Pattern.compile("(?i)</(p|div|body|article|h1|span|a)\\s*>");

  private static final Pattern HEADER_LINE =
      Pattern.compile(
          "(?mi)^(from|to|subject|date|received|return-path|delivered-to|mime-version|message-id"
              + "|content-type|snapshot-content-location):[ \\t]");

  private final int mostBytes;

  Form(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The size of the largest report that is read. */
  public int mostBytes() {
    return mostBytes;
  }

  /** Whether bytes that begin with {@code head} are a PDF or a message; all else is text. */
  public static Form ofBytes(String path, byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    String name = path.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".eml") || name.endsWith(".mht") || name.endsWith(".mhtml");
    return named || isMail(start) ? MAIL : TEXT;
  }

  /** Whether {@code text} is a page or plain text. */
  static Form ofText(String path, String text) {
    String name = path.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    boolean page = HTML.matcher(head(text)).matches() || (named && TAGS.matcher(text).find());
    return page ? PAGE : TEXT;
  }

  static String head(String text) {
    return text.substring(0, Math.min(text.length(), 4096));
  }

  /** Whether it opens with a message's header: a sender, and what only programs write. */
  private static boolean isMail(String start) {
    int end = start.indexOf("\n\n") >= 0 ? start.indexOf("\n\n") : start.indexOf("\r\n\r\n");
    String header = end < 0 ? start : start.substring(0, end);
    Set<String> names = new HashSet<>();
    Matcher m = HEADER_LINE.matcher(header);
    while (m.find()) {
      names.add(m.group(1).toLowerCase(Locale.ROOT));
    }
    return names.size() >= 3
        && names.contains("from")
        && (names.contains("mime-version")
            || names.contains("message-id")
            || names.contains("received"));
  }
}
