package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The readable text of a page, in document order: paragraphs separated by blank lines, and for each
 * the element that it comes from.
 *
 * <p>Text in scripts, styles and the like is no readable text; menus, captions and footers are.
 */
final class PageBlocks {

  /**
   * A paragraph of a page.
   *
   * @param span where it stands in {@link #text}
   * @param element the innermost block that holds it
   */
  record Block(Span span, Element element) {}

  private static final Set<String> UNREADABLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "head",
          "canvas",
          "audio",
          "video",
          "datalist");

  private static final Set<String> OWN_LINE =
      Set.of("td", "th", "option", "button", "label", "legend", "summary", "figcaption", "time");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private PageBlocks() {}

  static PageBlocks of(Document page) {
    PageBlocks result = new PageBlocks();
    Walk walk = result.new Walk();
    page.traverse(walk);
    walk.flush();
    return result;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  private static boolean isBlock(Element e) {
    return e.isBlock() || OWN_LINE.contains(e.normalName());
  }

  /** Collects inline text and closes a paragraph at each border of a block. */
  private final class Walk implements NodeVisitor {

    private final StringBuilder paragraph = new StringBuilder();
    private final List<Element> open = new ArrayList<>();
    private int unreadable;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode t && unreadable == 0) {
        append(t.getWholeText());
      } else if (node instanceof Element e) {
        if (UNREADABLE.contains(e.normalName())) {
          unreadable++;
        } else if (e.normalName().equals("br")) {
          breakLine();
        } else if (isBlock(e)) {
          flush();
          open.add(e);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        if (UNREADABLE.contains(e.normalName())) {
          unreadable--;
        } else if (!open.isEmpty() && open.getLast() == e) {
          flush();
          open.removeLast();
        }
      }
    }

    private void append(String given) {
      for (int i = 0; i < given.length(); i++) {
        char c = given.charAt(i);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
          if (!paragraph.isEmpty()
              && !Character.isWhitespace(paragraph.charAt(paragraph.length() - 1))) {
            paragraph.append(' ');
          }
        } else if (c != '\u00ad') {
          paragraph.append(c);
        }
      }
    }

    private void breakLine() {
      trim();
      if (!paragraph.isEmpty()) {
        paragraph.append('\n');
      }
    }

    private void trim() {
      while (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == ' ') {
        paragraph.setLength(paragraph.length() - 1);
      }
    }

    private void flush() {
      String found = paragraph.toString().strip();
      paragraph.setLength(0);
      if (found.isEmpty() || open.isEmpty()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(found);
      blocks.add(new Block(new Span(start, text.length()), open.getLast()));
    }
  }
}
