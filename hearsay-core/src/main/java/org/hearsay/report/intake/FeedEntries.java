package org.hearsay.report.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.report.Decoding;
import org.hearsay.report.Facts;
import org.hearsay.report.Form;
import org.hearsay.report.Given;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The entries of a feed: RSS 0.9 to 2.0 and Atom.
 *
 * <p>Parsed without a document type: no entity is ever expanded or fetched. An entry's bytes are
 * its element as it stands in the feed, in UTF-8.
 */
final class FeedEntries {

  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_DEPTH = 64;

  private final Unpacking into;

  FeedEntries(Unpacking into) {
    this.into = into;
  }

  void read(InputStream in) throws IOException {
    byte[] bytes = Unpacking.all(in, MOST_BYTES);
    if (bytes.length > MOST_BYTES) {
      into.refuse("", "is larger than a feed may be (32 MB)", "split it");
      return;
    }
    Optional<String> text = Decoding.decode(bytes, null);
    if (text.isEmpty()) {
      into.refuse("", "is not text", "fetch the feed again");
      return;
    }
    Document feed =
        Parser.xmlParser()
            .setTrackPosition(true)
            .setMaxDepth(MOST_DEPTH)
            .parseInput(text.get(), "");
    entries(feed, text.get());
  }

  private void entries(Document feed, String text) {
    List<Element> entries =
        feed.stream().filter(e -> isNamed(e, "item") || isNamed(e, "entry")).toList();
    if (entries.isEmpty()) {
      into.refuse("", "is a feed without entries", "fetch the feed again");
    }
    Given given = Given.form(Form.FEED_ENTRY, facts(feed));
    int number = 0;
    for (Element entry : entries) {
      if (++number > MOST_ENTRIES) {
        into.refuse("", "has more than %,d entries".formatted(MOST_ENTRIES), "split it");
        return;
      }
      byte[] bytes = source(entry, text).getBytes(StandardCharsets.UTF_8);
      if (bytes.length > Form.FEED_ENTRY.mostBytes()) {
        into.refuse("entry " + number, "is larger than a report may be", "save it by itself");
      } else {
        into.item("entry " + number, bytes, given);
      }
    }
  }

  private static String source(Element entry, String text) {
    int start = entry.sourceRange().startPos();
    int end = entry.endSourceRange().endPos();
    return start >= 0 && end > start && end <= text.length()
        ? text.substring(start, end)
        : entry.outerHtml();
  }

  /** What the feed says of all its entries: its title is the outlet. */
  private static Facts facts(Document feed) {
    Element root = feed.firstElementChild();
    Facts facts = Facts.NONE;
    if (root != null) {
      String language = root.attr("xml:lang");
      Element channel = child(root, "channel").orElse(root);
      String stated = child(channel, "language").map(Element::text).orElse(language);
      facts =
          facts
              .withLanguage(stated)
              .withOutlet(
                  child(channel, "title").map(Element::text).orElse(null), "the feed's title");
    }
    return facts;
  }

  private static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(e -> isNamed(e, name)).findFirst();
  }

  private static boolean isNamed(Element e, String name) {
    String tag = e.tagName().toLowerCase(Locale.ROOT);
    return tag.substring(tag.indexOf(':') + 1).equals(name);
  }
}
