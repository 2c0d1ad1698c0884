package org.hearsay.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a report is in the case already, in other bytes: the same words, whatever the format,
 * the charset, the line ends and the header.
 *
 * <p>The same words from two outlets, or stated for two dates, are two reports: one may have taken
 * them from the other. Texts shorter than {@value #LEAST_CHARACTERS} characters are never taken for
 * the same.
 */
public final class SameTexts {

  private static final int LEAST_CHARACTERS = 200;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final Map<String, List<Report>> byText = new HashMap<>();

  /** The first report with the text of {@code report} that may be the same. */
  public Optional<Report> find(Report report) {
    return key(report)
        .flatMap(key ->
            byText.getOrDefault(key, List.of()).stream()
                .filter(r -> mayBeOne(r, report))
                .findFirst());
  }

  /** Keeps in mind what tells a report, not its text. */
  public void add(Report report) {
    key(report)
        .ifPresent(key -> byText.computeIfAbsent(key, k -> new ArrayList<>(1)).add(stub(report)));
  }

  private static Report stub(Report report) {
    return new Report(
        report.id(),
        report.path(),
        report.sha256(),
        "",
        new org.hearsay.text.Span(0, 0),
        null,
        null,
        report.outlet(),
        report.url(),
        report.published(),
        List.of());
  }

  private static Optional<String> key(Report report) {
    String words =
        BLANKS
            .matcher(Normalizer.normalize(report.body().of(report.text()), Normalizer.Form.NFC))
            .replaceAll(" ")
            .strip();
    return words.length() < LEAST_CHARACTERS ? Optional.empty() : Optional.of(Hashes.sha256(words));
  }

  private static boolean mayBeOne(Report a, Report b) {
    @Nullable String url = a.url();
    if (url != null && url.equals(b.url())) {
      return true;
    }
    @Nullable String one = a.outlet();
    @Nullable String other = b.outlet();
    boolean outlets = one == null || other == null || Folding.fold(one).equals(Folding.fold(other));
    return outlets && datesMeet(a.published(), b.published());
  }

  private static boolean datesMeet(@Nullable Published a, @Nullable Published b) {
    if (a == null
        || b == null
        || a.basis() != Published.Basis.STATED
        || b.basis() != Published.Basis.STATED) {
      return true;
    }
    return !a.when().from().isAfter(b.when().to()) && !b.when().from().isAfter(a.when().to());
  }
}
