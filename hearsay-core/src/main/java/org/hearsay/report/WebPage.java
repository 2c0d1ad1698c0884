package org.hearsay.report;

import java.util.List;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages and pieces of them: text, body, furniture, facts. */
final class WebPage {

  /** Deeper mark-up is flattened. */
  static final int MOST_DEPTH = 256;

  private WebPage() {}

  static Draft page(String source) {
    Document page = parse(source);
    PageBlocks blocks = PageBlocks.of(page);
    Facts facts = PageFacts.of(page);
    PageBody body = PageBody.of(page, blocks);
    return new Draft(blocks.text(), body.span(), body.furniture(), facts);
  }

  /** A piece of mark-up that is all body, as feeds carry it. */
  static String text(String fragment) {
    return PageBlocks.of(parse(fragment)).text();
  }

  static Draft fragment(String fragment, Facts facts) {
    String text = text(fragment);
    return new Draft(text, new Span(0, text.length()), List.of(), facts);
  }

  private static Document parse(String source) {
    return Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(source, "");
  }
}
