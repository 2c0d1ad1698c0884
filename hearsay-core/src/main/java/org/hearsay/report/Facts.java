package org.hearsay.report;

import java.util.Locale;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a report, or what it came in, says about it; null where nothing is said.
 *
 * @param language a BCP 47 tag
 * @param titleWhy where the title was found, in a few words
 * @param outletWhy where the outlet was found, in a few words
 */
public record Facts(
    @Nullable String language,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Published published,
    @Nullable String titleWhy,
    @Nullable String outletWhy) {

  public static final Facts NONE = new Facts(null, null, null, null, null, null, null);

  /** Longer values are cut: nobody's name or headline has so many characters. */
  private static final int MOST_CHARACTERS = 1000;

  public Facts {
    language = language == null ? null : tag(language);
    title = tidy(title);
    outlet = tidy(outlet);
    url = tidy(url);
    titleWhy = title == null ? null : titleWhy;
    outletWhy = outlet == null ? null : outletWhy;
  }

  /** These facts with the one that a key states; an unknown key changes nothing. */
  Facts with(String key, String value, String where) {
    String why = where + " \"" + key + "\"";
    return switch (key.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_')) {
      case "language", "lang" -> withLanguage(value);
      case "title", "headline" -> withTitle(value, why);
      case "outlet", "publisher", "site" ->
          new Facts(language, title, value, url, published, titleWhy, why);
      case "url", "link" -> withUrl(value);
      case "published", "date", "published_at", "published_on", "publication_date", "pubdate" ->
          StatedDate.parse(value, language).map(d -> withPublished(d, why)).orElse(this);
      default -> this;
    };
  }

  public Facts withLanguage(@Nullable String value) {
    return new Facts(value, title, outlet, url, published, titleWhy, outletWhy);
  }

  public Facts withTitle(@Nullable String value, String why) {
    return new Facts(language, value, outlet, url, published, why, outletWhy);
  }

  public Facts withUrl(@Nullable String value) {
    return new Facts(language, title, outlet, value, published, titleWhy, outletWhy);
  }

  /** These facts, dated unless they were. */
  Facts withPublished(Interval when, String why) {
    return withPublished(new Published(when, Published.Basis.STATED, why));
  }

  Facts withPublished(Published found) {
    return published != null
        ? this
        : new Facts(language, title, outlet, url, found, titleWhy, outletWhy);
  }

  /** These facts with an outlet unless they had one. */
  public Facts withOutlet(@Nullable String name, String why) {
    return outlet != null ? this : new Facts(language, title, name, url, published, titleWhy, why);
  }

  /** These facts, and where they say nothing, those of {@code others}. */
  Facts or(Facts others) {
    return new Facts(
        language != null ? language : others.language,
        title != null ? title : others.title,
        outlet != null ? outlet : others.outlet,
        url != null ? url : others.url,
        published != null ? published : others.published,
        title != null ? titleWhy : others.titleWhy,
        outlet != null ? outletWhy : others.outletWhy);
  }

  private static @Nullable String tag(String given) {
    String tag = Locale.forLanguageTag(given.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  private static @Nullable String tidy(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    return stripped.length() <= MOST_CHARACTERS ? stripped : stripped.substring(0, MOST_CHARACTERS);
  }
}
