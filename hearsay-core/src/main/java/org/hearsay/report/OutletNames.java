package org.hearsay.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Finds who published a report where no header says so: in a credit line, else in the address. */
final class OutletNames {

  /** The name of a site, a slash, and whom it took the item from. */
  private static final Pattern SITE_AND_AGENCY =
      Pattern.compile(
          "((?:[\\p{L}\\d-]{2,30}\\.){1,2}\\p{L}{2,6})(?:\\s*/\\s*\\p{Lu}[\\p{L}\\d.&’'-]*(?:"
              + " [\\p{L}\\d.&’'-]+){0,2}){1,3}");

  private static final Pattern PREFIX = Pattern.compile("^(?:www\\d?|m|amp|mobile)\\.");

  private OutletNames() {}

  /** The outlet that the last line of {@code body} names first, as in {@code Site.com/Agency}. */
  static Optional<String> fromCredit(String text, Span body) {
    String all = body.of(text).stripTrailing();
    String last = all.substring(all.lastIndexOf('\n') + 1).strip();
    if (last.length() > 80 || last.length() == all.length()) {
      return Optional.empty();
    }
    Matcher m = SITE_AND_AGENCY.matcher(last);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The host of {@code url} without the prefixes that all sites share. */
  static Optional<String> fromAddress(String url) {
    try {
      String host = new URI(url.strip().split("[\\s?#]", 2)[0]).getHost();
      return Optional.ofNullable(host)
          .map(h -> PREFIX.matcher(h.toLowerCase(Locale.ROOT)).replaceFirst(""))
          .filter(h -> h.contains(".") && !h.matches("[\\d.]+"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
