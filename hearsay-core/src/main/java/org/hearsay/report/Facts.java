package org.hearsay.report;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about itself; null where it says nothing.
 *
 * @param language a BCP 47 tag
 */
record Facts(
    @Nullable String language,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Published published) {

  static final Facts NONE = new Facts(null, null, null, null, null);

  Facts {
    language = language == null ? null : tag(language);
    title = blankToNull(title);
    outlet = blankToNull(outlet);
    url = blankToNull(url);
  }

  /** These facts with the one that a header line states; an unknown key changes nothing. */
  Facts with(String key, String value) {
    return switch (key.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_')) {
      case "language", "lang" -> new Facts(value, title, outlet, url, published);
      case "title", "headline" -> new Facts(language, value, outlet, url, published);
      case "outlet", "publisher", "site" -> new Facts(language, title, value, url, published);
      case "url", "link" -> new Facts(language, title, outlet, value, published);
      case "published", "date", "published_at", "published_on", "publication_date", "pubdate" ->
          StatedDate.parse(value, language).map(d -> published(d, key)).orElse(this);
      default -> this;
    };
  }

  Facts withPublished(Interval when, String why) {
    return published != null
        ? this
        : new Facts(language, title, outlet, url, new Published(when, Published.Basis.STATED, why));
  }

  Facts withOutlet(Optional<String> name) {
    return outlet != null || name.isEmpty()
        ? this
        : new Facts(language, title, name.get(), url, published);
  }

  private Facts published(Interval when, String key) {
    return withPublished(when, "header line \"" + key + "\"");
  }

  private static @Nullable String tag(String given) {
    String tag = Locale.forLanguageTag(given.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
