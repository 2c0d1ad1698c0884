package org.hearsay.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds credits of photos and authors by their shape, without a word of any language. */
final class CreditShape {

  private static final int MOST_WORDS = 20;

  private static final Pattern RIGHTS = Pattern.compile("©|\\(c\\) ?\\p{Lu}|®");

  /** Names in capitals with slashes or bars between: {@code EPA/JANE ROE / POOL}. */
  private static final Pattern SLASHES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}\\d.-]+|\\p{Lu}[\\p{L}.-]+"
              + " \\p{Lu}[\\p{L}-]+)\\s*[/|]\\s*\\p{Lu}\\p{L}");

  /** A label of one or two words, a colon, and names. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\p{L}+\\.?(?: \\p{L}+)?\\s*:\\s*\\p{Lu}[\\p{L}.'’-]*(?:["
              + " /,]+(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){0,5}");

  private static final Pattern LEADING =
      Pattern.compile("\\((?:\\p{L}+ ?: ?[^()\\n]{2,40}|[^()\\n]{0,30}©[^()\\n]{2,40})\\)");

  private CreditShape() {}

  static Optional<Furniture> find(Passage p) {
    Matcher leading = LEADING.matcher(p.text());
    if (leading.lookingAt()) {
      return Optional.of(
          new Furniture(p.part(0, leading.end()), "credit", "bracket in front of the text"));
    }
    if (p.words() > MOST_WORDS || p.isProse()) {
      return Optional.empty();
    }
    if (RIGHTS.matcher(p.text()).find()) {
      return credit(p, "sign of rights");
    }
    boolean closed = p.end() == Passage.End.STOP || p.end() == Passage.End.CALL;
    if (!closed && SLASHES.matcher(p.text()).find() && p.capitals() >= 0.6) {
      return credit(p, "names with slashes");
    }
    boolean label = !closed && p.words() <= 7 && LABELLED.matcher(p.text()).matches();
    return label ? credit(p, "label and names") : Optional.empty();
  }

  private static Optional<Furniture> credit(Passage p, String why) {
    return Optional.of(new Furniture(p.span(), "credit", why));
  }
}
