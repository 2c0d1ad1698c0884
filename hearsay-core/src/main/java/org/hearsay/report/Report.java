package org.hearsay.report;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One published item of one outlet, as it was read.
 *
 * @param id "r" and ten hexadecimal digits of the bytes' hash: the same on every run
 * @param path where it was read from, with forward slashes
 * @param sha256 the bytes' SHA-256, in lower-case hexadecimal
 * @param text the text as read, front matter included; spans point into it
 * @param body the part of {@code text} that is the item itself (without front matter)
 * @param language the language that the report declares, as a BCP 47 tag; null when it does not
 * @param title null when none was found
 * @param outlet who published it; null when not known
 * @param url null when not known
 * @param published as stated; null when the report does not say
 * @param furniture parts of the body that the mark-up itself shows not to belong to the item, in
 *     order
 */
public record Report(
    String id,
    String path,
    String sha256,
    String text,
    Span body,
    @Nullable String language,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Published published,
    List<Span> furniture) {

  public Report {
    furniture = List.copyOf(furniture);
  }

  public Report withOutlet(String outlet) {
    return new Report(
        id, path, sha256, text, body, language, title, outlet, url, published, furniture);
  }

  public Report withPublished(@Nullable Published published) {
    return new Report(
        id, path, sha256, text, body, language, title, outlet, url, published, furniture);
  }
}
