package org.hearsay.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.hearsay.report.PageBlocks.Block;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is the item: Readability's choice of blocks, from the headline to the
 * last of them, and what stands between them that is furniture.
 */
final class PageBody {

  /**
   * Readability's cost grows faster than the page and its depth; larger and deeper pages are judged
   * by their tags alone.
   */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int MOST_DEPTH = 100;

  /** A choice with less text is no article. */
  private static final int LEAST_TEXT = 140;

  /** How many blocks may stand between the headline and the text. */
  private static final int HEADLINE_REACH = 12;

  private static final String MARK = "data-block";

  private static final Set<String> FURNITURE =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "figcaption",
          "button",
          "select",
          "option",
          "textarea",
          "label",
          "menu",
          "dialog");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?<![a-z])(cookies?|consent|gdpr|newsletter|subscri(be|ption)|share|sharing|social|related"
              + "|recommend(ed|ations)?|comments?|promo|sponsor(ed)?|advert(isement)?|sidebar|breadcrumbs?"
              + "|byline|caption|credits?|tags|navigation|complementary|contentinfo)(?![a-z])");

  private final List<Block> blocks;
  private final BitSet kept;
  private final int headline;

  private PageBody(List<Block> blocks, BitSet kept, int headline) {
    this.blocks = blocks;
    this.kept = kept;
    this.headline = headline;
  }

  static PageBody of(Document page, PageBlocks text) {
    List<Block> blocks = text.blocks();
    BitSet kept = chosen(page, blocks);
    if (length(blocks, kept) < LEAST_TEXT) {
      kept = byTags(blocks);
    }
    drop(blocks, kept, PageBody::isFurniture);
    BitSet unnamed = (BitSet) kept.clone();
    drop(blocks, unnamed, PageBody::isNamedFurniture);
    if (2 * length(blocks, unnamed) > length(blocks, kept)) {
      kept = unnamed;
    }
    drop(blocks, kept, PageBody::isHeading);
    if (kept.isEmpty()) {
      kept.set(0, blocks.size());
    }
    return new PageBody(blocks, kept, headline(blocks, kept));
  }

  Span span() {
    if (blocks.isEmpty()) {
      return new Span(0, 0);
    }
    Span last = blocks.get(kept.length() - 1).span();
    return blocks.get(first()).span().cover(last);
  }

  List<Span> furniture() {
    List<Span> spans = new ArrayList<>();
    for (int i = first(); i < kept.length(); i++) {
      if (!kept.get(i) && i != headline) {
        spans.add(blocks.get(i).span());
      }
    }
    return spans;
  }

  private int first() {
    return headline >= 0 ? headline : Math.max(0, kept.nextSetBit(0));
  }

  /** What Readability keeps: blocks are marked in a copy, and the marks looked up in its result. */
  private static BitSet chosen(Document page, List<Block> blocks) {
    BitSet kept = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      Element e = blocks.get(i).element();
      e.attr(MARK, e.attr(MARK) + " " + i);
    }
    Element content = articleContent(page.clone());
    if (content != null) {
      for (Element e : content.getElementsByAttribute(MARK)) {
        for (String i : e.attr(MARK).strip().split(" ")) {
          kept.set(Integer.parseInt(i));
        }
      }
    }
    return kept;
  }

  private static @Nullable Element articleContent(Document copy) {
    if (copy.getAllElements().size() > MOST_ELEMENTS || depth(copy) > MOST_DEPTH) {
      return null;
    }
    return new Readability4J("https://page.invalid/", copy).parse().getArticleContent();
  }

  private static int depth(Document page) {
    AtomicInteger deepest = new AtomicInteger();
    page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
    return deepest.get();
  }

  /** Without a choice: every block of some length outside of furniture. */
  private static BitSet byTags(List<Block> blocks) {
    BitSet kept = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().length() >= 60 && !isFurniture(blocks.get(i).element())) {
        kept.set(i);
      }
    }
    return kept;
  }

  private static void drop(List<Block> blocks, BitSet kept, Predicate<Element> furniture) {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (furniture.test(blocks.get(i).element())) {
        kept.clear(i);
      }
    }
  }

  private static int headline(List<Block> blocks, BitSet kept) {
    int first = kept.nextSetBit(0);
    for (int i = first - 1; i >= Math.max(0, first - HEADLINE_REACH); i--) {
      if (blocks.get(i).element().normalName().equals("h1")) {
        return i;
      }
    }
    return -1;
  }

  private static int length(Collection<Block> blocks, BitSet kept) {
    int sum = 0;
    int i = 0;
    for (Block block : blocks) {
      sum += kept.get(i++) ? block.span().length() : 0;
    }
    return sum;
  }

  private static boolean isHeading(Element e) {
    return HEADINGS.contains(e.normalName());
  }

  /** Whether an element inside the page's body calls itself furniture. */
  private static boolean isNamedFurniture(Element e) {
    for (Element up = e; up != null && !up.normalName().equals("body"); up = up.parent()) {
      if (NAMES.matcher(up.className() + " " + up.id() + " " + up.attr("role")).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurniture(Element e) {
    for (Element up = e; up != null; up = up.parent()) {
      if (FURNITURE.contains(up.normalName())) {
        return true;
      }
    }
    return false;
  }
}
