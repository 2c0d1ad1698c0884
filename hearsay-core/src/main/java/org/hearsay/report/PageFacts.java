package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Interval;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's mark-up states: title, outlet, address, language, date of publication. */
final class PageFacts {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "publishdate",
          "pubdate",
          "publish-date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "sailthru.date",
          "date");

  private static final Pattern LD_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,60})\"");
  private static final Pattern LD_PUBLISHER =
      Pattern.compile(
          "\"publisher\"\\s*:\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"([^\"\\\\]{1,120})\"");

  private final Document page;

  private PageFacts(Document page) {
    this.page = page;
  }

  static Facts of(Document page) {
    PageFacts read = new PageFacts(page);
    String language = read.language();
    String outlet = read.meta("og:site_name").or(() -> read.linked(LD_PUBLISHER)).orElse(null);
    String url = read.address();
    Facts facts =
        Facts.NONE
            .withLanguage(language)
            .withTitle(read.title(outlet), "the page's title")
            .withOutlet(outlet, "the page's name of its site")
            .withUrl(url);
    return read.dated(facts);
  }

  private @Nullable String language() {
    String lang = page.select("html").attr("lang");
    return lang.isBlank()
        ? meta("content-language").or(() -> meta("og:locale")).orElse(null)
        : lang;
  }

  private @Nullable String title(@Nullable String outlet) {
    Optional<String> heading =
        page.select("h1").stream().map(Element::text).filter(t -> !t.isBlank()).findFirst();
    String title = meta("og:title").or(() -> heading).orElse(page.title()).strip();
    if (outlet != null && title.endsWith(outlet)) {
      String rest = title.substring(0, title.length() - outlet.length()).strip();
      if (rest.matches("(?s).+ [|–—-]")) {
        return rest.substring(0, rest.length() - 1).strip();
      }
    }
    return title;
  }

  private @Nullable String address() {
    String canonical = page.select("link[rel=canonical]").attr("href");
    String url = canonical.isBlank() ? meta("og:url").orElse("") : canonical;
    return url.matches("(?i)https?://\\S+") ? url : null;
  }

  private Facts dated(Facts facts) {
    for (String name : DATES) {
      Optional<Interval> date = meta(name).flatMap(v -> StatedDate.parse(v, facts.language()));
      if (date.isPresent()) {
        return facts.withPublished(date.get(), "meta tag \"" + name + "\"");
      }
    }
    Optional<Interval> linked = linked(LD_DATE).flatMap(v -> StatedDate.parse(v, facts.language()));
    if (linked.isPresent()) {
      return facts.withPublished(linked.get(), "JSON-LD \"datePublished\"");
    }
    return timeTag().map(d -> facts.withPublished(d, "time tag")).orElse(facts);
  }

  /** The marked time, else the only day that the page's time tags name. */
  private Optional<Interval> timeTag() {
    for (Element e : page.select("time[itemprop=datePublished], time[pubdate]")) {
      Optional<Interval> date = StatedDate.parse(e.attr("datetime"), null);
      if (date.isPresent()) {
        return date;
      }
    }
    Set<String> days = new TreeSet<>();
    for (Element e : page.select("time[datetime]")) {
      days.add(e.attr("datetime").strip().split("[T ]", 2)[0]);
    }
    return days.size() == 1 ? StatedDate.parse(days.iterator().next(), null) : Optional.empty();
  }

  private Optional<String> meta(String name) {
    for (Element e : page.select("meta[content], [itemprop][content]")) {
      if (e.attr("property").equalsIgnoreCase(name)
          || e.attr("name").equalsIgnoreCase(name)
          || e.attr("itemprop").equalsIgnoreCase(name)
          || e.attr("http-equiv").equalsIgnoreCase(name)) {
        String content = e.attr("content").strip();
        if (!content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> linked(Pattern key) {
    for (Element e : page.select("script[type=application/ld+json]")) {
      Matcher m = key.matcher(e.data());
      if (m.find()) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }
}
