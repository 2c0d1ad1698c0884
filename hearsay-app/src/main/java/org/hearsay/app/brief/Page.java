package org.hearsay.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.statement.Stance;

/**
 * Lines for a terminal: wrapped to its width, coloured where it can show colours.
 *
 * <p>Text of reports goes through {@link #clean} before it gets here, so that no report can send
 * commands to a terminal.
 */
public final class Page {

  /** The width when nothing else is known. */
  public static final int WIDTH = 100;

  private static final char GLUE = '\u00a0';

  private static final String RESET = "\u001b[0m";

  private final List<String> lines = new ArrayList<>();
  private final boolean colours;
  private final int width;

  public Page(boolean colours, int width) {
    this.colours = colours;
    this.width = width;
  }

  public int width() {
    return width;
  }

  public void blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }

  /** A line as it is, however long. */
  public void line(String text) {
    lines.add(text.replace(GLUE, ' ').stripTrailing());
  }

  /**
   * Text broken at blanks; lines after the first are indented by {@code indent} blanks.
   *
   * <p>A line is not broken within a {@link #glued} part.
   */
  public void wrapped(String text, int indent) {
    String lead = text.substring(0, text.length() - text.stripLeading().length());
    StringBuilder line = new StringBuilder(lead);
    int column = lead.length();
    boolean start = true;
    for (String word : text.strip().split(" ")) {
      int columns = columns(word);
      if (!start && column + 1 + columns > width) {
        line(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        column = indent;
        start = true;
      }
      line.append(start ? "" : " ").append(word);
      column += columns + (start ? 0 : 1);
      start = false;
    }
    line(line.toString());
  }

  private static int columns(String word) {
    String visible = word.replaceAll("\u001b\\[[0-9;]*m", "");
    return (int)
        visible
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .count();
  }

  /** A part of a line that is not broken. */
  public static String glued(String part) {
    return part.replace(' ', GLUE);
  }

  public String bold(String text) {
    return style("1", text);
  }

  public String dim(String text) {
    return style("2", text);
  }

  /** A stance in its colour: affirmed green, hedged yellow, denied red, unknown blue. */
  public String stance(Stance stance, String text) {
    return style(
        switch (stance) {
          case AFFIRMED -> "32";
          case HEDGED -> "33";
          case DENIED -> "31";
          case UNKNOWN -> "34";
        },
        text);
  }

  private String style(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + RESET : text;
  }

  /** One line without control characters; white space as one blank. */
  public static String clean(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", "")
        .strip();
  }

  /** A part of a line without control characters; its blanks stay. */
  static String shown(String part) {
    return part.replaceAll("\\s", " ")
        .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", "");
  }

  /** At most {@code room} characters of a line, cut at a word where possible, with an ellipsis. */
  public static String shorten(String line, int room) {
    if (line.length() <= room) {
      return line;
    }
    int end = Math.max(1, room - 2);
    int blank = line.lastIndexOf(' ', end);
    int cut = blank > room / 2 ? blank : end;
    if (Character.isLowSurrogate(line.charAt(cut))) {
      cut--;
    }
    return line.substring(0, cut).stripTrailing() + " …";
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
