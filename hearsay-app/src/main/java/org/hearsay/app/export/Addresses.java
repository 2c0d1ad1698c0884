package org.hearsay.app.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/** Identifiers of a case's things as IRIs. */
final class Addresses {

  private Addresses() {}

  /** Something of the case, by its id. */
  static String of(String id) {
    return "urn:hearsay:" + encode(id);
  }

  /** Where a report was published, when that is a web address; else its bytes' hash. */
  static String of(Report report) {
    return web(report).orElse("urn:sha256:" + report.sha256());
  }

  /** Where a report was published, when it says so and that is a web address. */
  static Optional<String> web(Report report) {
    @Nullable String url = report.url();
    if (url == null || !url.matches("https?://.*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(url).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Everything but ASCII letters, digits and {@code -._~} in percents. */
  static String encode(String id) {
    StringBuilder out = new StringBuilder();
    for (byte b : id.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return out.toString();
  }
}
