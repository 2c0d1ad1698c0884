package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed: {@code item} of RSS 0.9 to 2.0, or {@code entry} of Atom.
 *
 * <p>Parsed without a document type: no entity but those of XML and HTML is ever replaced.
 */
final class FeedEntry {

  private static final List<String> DATES = List.of("pubdate", "published", "date", "updated");
  private static final List<String> CONTENTS =
      List.of("encoded", "content", "description", "summary");

  private final Element entry;

  private FeedEntry(Element entry) {
    this.entry = entry;
  }

  static Draft read(String xml) {
    Document parsed = Parser.xmlParser().setMaxDepth(WebPage.MOST_DEPTH).parseInput(xml, "");
    Element entry = parsed.firstElementChild();
    return new FeedEntry(entry == null ? parsed : entry).draft();
  }

  private Draft draft() {
    Facts facts =
        Facts.NONE
            .withLanguage(child("language").map(Element::text).orElse(null))
            .withTitle(title(), "the entry's title")
            .withOutlet(outlet(), "the entry's source")
            .withUrl(link());
    for (String name : DATES) {
      Optional<Element> date = child(name);
      if (date.isPresent()) {
        Facts before = facts;
        facts =
            StatedDate.parse(date.get().text(), facts.language())
                .map(d -> before.withPublished(d, "the entry's \"" + name + "\""))
                .orElse(facts);
      }
    }
    return WebPage.fragment(content(), facts);
  }

  private @Nullable String title() {
    return child("title")
        .map(e -> WebPage.text(e.wholeText()).replaceAll("\\s+", " "))
        .orElse(null);
  }

  private @Nullable String outlet() {
    return child("source")
        .map(s -> s.childrenSize() == 0 ? s.text() : of(s, "title").map(Element::text).orElse(""))
        .or(() -> child("publisher").map(Element::text))
        .orElse(null);
  }

  private @Nullable String link() {
    for (Element e : entry.children()) {
      if (isNamed(e, "link")) {
        String rel = e.attr("rel");
        String url = e.hasAttr("href") ? e.attr("href") : e.text();
        if ((rel.isEmpty() || rel.equals("alternate"))
            && url.matches("(?i)\\s*https?://\\S+\\s*")) {
          return url;
        }
      }
    }
    return child("guid")
        .map(Element::text)
        .filter(g -> g.matches("(?i)https?://\\S+"))
        .orElse(null);
  }

  /** The mark-up of the fullest element of content; Atom's XHTML is mark-up as it stands. */
  private String content() {
    String best = "";
    for (String name : CONTENTS) {
      for (Element e : entry.children()) {
        if (isNamed(e, name)) {
          String html = e.attr("type").equals("xhtml") ? e.html() : e.wholeText();
          best = html.length() > best.length() ? html : best;
        }
      }
    }
    return best;
  }

  private Optional<Element> child(String name) {
    return of(entry, name);
  }

  private static Optional<Element> of(Element parent, String name) {
    return parent.children().stream().filter(e -> isNamed(e, name)).findFirst();
  }

  /** Whether an element has this name, whatever prefix its namespace has. */
  private static boolean isNamed(Element e, String name) {
    String tag = e.tagName().toLowerCase(Locale.ROOT);
    return tag.substring(tag.indexOf(':') + 1).equals(name);
  }
}
