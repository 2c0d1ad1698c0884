package org.hearsay.report.intake;

import java.util.List;
import java.util.Locale;

/** The suffixes by which reports are told from other files in folders and archives. */
public final class Suffixes {

  /** In lower case, with their dots. */
  public static final List<String> REPORTS =
      List.of(
          ".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".eml", ".mht", ".mhtml", ".rss",
          ".atom", ".xml", ".json", ".jsonl", ".ndjson", ".warc", ".gz", ".zip");

  private Suffixes() {}

  public static boolean isReport(String name) {
    return REPORTS.contains(of(name));
  }

  /** The suffix of a file's name in lower case, at most twelve characters of it. */
  public static String of(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "no suffix" : file.substring(dot, Math.min(file.length(), dot + 12));
  }
}
