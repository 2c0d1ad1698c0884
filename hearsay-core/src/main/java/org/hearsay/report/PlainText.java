package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A plain text: its header, where one stands in front, and its body.
 *
 * <p>A header is front matter between two lines {@code ---}, or a run of lines {@code key: value}
 * with known keys, or a lone date in one of the first lines. Values are taken as they stand:
 * nothing is interpreted, so no header can do harm.
 */
final class PlainText {

  /** A header that is longer is no header. */
  private static final int HEADER_LINES = 100;

  private static final String HEADER = "header line";

  /** How many lines of the body may be a date line. */
  private static final int DATE_LINES = 4;

  private static final Set<String> LOOSE_KEYS =
      Set.of(
          "url", "outlet", "language", "published", "title", "date", "link", "publisher", "lang");

  private static final Pattern ENTRY =
      Pattern.compile("([\\p{L}_][\\p{L}\\d_. -]{0,39}?)\\s*:(?:\\s+(.*)|\\s*)");
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "\\s*(?:date|dated|published|publication"
              + " date)\\s*[:=]?\\s*((?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?(?:T[\\d:.+Z-]+)?)(?=[\\s,;.–—-]|$)["
              + " \\t,;.–—-]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("(?:(?:\\p{L}+\\s+){0,2}\\p{L}+\\s*:|\\p{L}{5,}(?=\\s+\\d))\\s*(.+)");
  private static final Pattern HAS_YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

  private final String text;
  private final List<Span> furniture = new ArrayList<>();
  private Facts facts = Facts.NONE;
  private int start;

  private PlainText(String text) {
    this.text = text;
  }

  static PlainText read(String text) {
    PlainText plain = new PlainText(text);
    plain.start = plain.skipBlank(0);
    if (!plain.readFrontMatter()) {
      plain.readLooseHeader();
    }
    plain.readLeadingDate();
    plain.readDateLine();
    return plain;
  }

  Facts facts() {
    return facts;
  }

  /** The text without its header and without blanks at its ends. */
  Span body() {
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(Math.min(start, end), end);
  }

  /** Date lines inside the body. */
  List<Span> furniture() {
    return furniture;
  }

  private boolean readFrontMatter() {
    if (!line(start).strip().equals("---")) {
      return false;
    }
    Facts read = facts;
    int at = next(start);
    for (int i = 0; i < HEADER_LINES && at < text.length(); i++, at = next(at)) {
      String line = line(at);
      if (line.strip().equals("---") || line.strip().equals("...")) {
        facts = read;
        start = skipBlank(next(at));
        return true;
      }
      Matcher entry = ENTRY.matcher(line.strip());
      boolean indented = !line.isEmpty() && isBlank(line.charAt(0));
      if (entry.matches() && !indented) {
        read = read.with(entry.group(1), unquoted(entry.group(2)), HEADER);
      } else if (!indented && !line.isBlank() && !line.startsWith("-") && !line.startsWith("#")) {
        return false;
      }
    }
    return false;
  }

  private void readLooseHeader() {
    int at = start;
    for (int i = 0; i < HEADER_LINES && at < text.length(); i++, at = next(at)) {
      Matcher entry = ENTRY.matcher(line(at).strip());
      if (!entry.matches() || !LOOSE_KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
        break;
      }
      Facts with = facts.with(entry.group(1), unquoted(entry.group(2)), HEADER);
      if (with.equals(facts)) {
        break;
      }
      facts = with;
      start = skipBlank(next(at));
    }
  }

  /** A date before the text on the same line, as in {@code date 2024-01 The ship …}. */
  private void readLeadingDate() {
    Matcher m = LEADING_DATE.matcher(text).region(start, text.length());
    if (m.lookingAt()) {
      Optional<Interval> date = StatedDate.parse(m.group(1), null);
      if (date.isPresent()) {
        facts = facts.withPublished(date.get(), "date in front of the text");
        start = skipBlank(m.end());
      }
    }
  }

  private void readDateLine() {
    int at = start;
    for (int i = 0; i < DATE_LINES && at < text.length(); i++, at = skipBlank(next(at))) {
      String line = line(at).strip();
      Optional<Interval> date = dateLine(line);
      if (date.isPresent()) {
        facts = facts.withPublished(date.get(), "date line");
        if (at == start) {
          start = skipBlank(next(at));
        } else {
          furniture.add(new Span(at, at + line.length()));
        }
        return;
      }
    }
  }

  /** The date of a line that is nothing but a day, or a short label and a day. */
  private Optional<Interval> dateLine(String line) {
    if (line.length() > 80 || !HAS_YEAR.matcher(line).find()) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    return StatedDate.parseLine(line, facts.language())
        .or(() ->
            label.matches()
                ? StatedDate.parseLine(label.group(1), facts.language())
                : Optional.empty());
  }

  private String line(int at) {
    if (at >= text.length()) {
      return "";
    }
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  private int next(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private int skipBlank(int at) {
    int i = at;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  private static String unquoted(@Nullable String value) {
    String v = value == null ? "" : value.strip();
    boolean quoted =
        v.length() >= 2
            && (v.charAt(0) == '"' || v.charAt(0) == '\'')
            && v.charAt(v.length() - 1) == v.charAt(0);
    return quoted ? v.substring(1, v.length() - 1) : v;
  }
}
