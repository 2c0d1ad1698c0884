package org.hearsay.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.statement.Stance;
import org.hearsay.text.Folding;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for: parts that must all be found.
 *
 * <p>Written as words, each of which any of its forms answers; as <em>"words in a row"</em>, which
 * stand so; and as the beginning of a word with an asterisk, <em>sanction*</em>.
 */
public record Query(List<Part> parts) {

  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

  public Query {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a query: words in a row, folded.
   *
   * @param row for each place of the row the words that may stand there
   * @param prefix whether words may go on after the last one
   */
  public record Part(List<Set<String>> row, boolean prefix) {

    public Part {
      row = row.stream().map(Set::copyOf).toList();
      if (row.isEmpty()) {
        throw new IllegalArgumentException("a part has words");
      }
    }

    /** Whether the row stands in a text's words from place {@code at}. */
    boolean standsAt(List<Words.Word> words, int at) {
      if (at + row.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < row.size(); i++) {
        String word = words.get(at + i).folded();
        boolean last = i == row.size() - 1;
        if (!row.get(i).contains(word) && !(last && prefix && begins(row.get(i), word))) {
          return false;
        }
      }
      return true;
    }

    private static boolean begins(Set<String> beginnings, String word) {
      return beginnings.stream().anyMatch(word::startsWith);
    }
  }

  /**
   * Reads a query as it is written.
   *
   * @param forms from a word as written to the folded forms that answer it besides its own
   */
  public static Query parse(String written, Function<String, Set<String>> forms) {
    List<Part> parts = new ArrayList<>();
    Matcher piece = PIECE.matcher(written);
    while (piece.find()) {
      String phrase = piece.group(1);
      String text = phrase == null ? piece.group(2) : phrase;
      List<String> folded = Words.folded(text);
      if (folded.isEmpty()) {
        continue;
      }
      boolean prefix = phrase == null && text.endsWith("*");
      List<Set<String>> row = new ArrayList<>();
      for (String word : folded) {
        row.add(Set.of(word));
      }
      if (phrase == null && !prefix && folded.size() == 1) {
        Set<String> any = new HashSet<>(forms.apply(text));
        any.add(folded.getFirst());
        row.set(0, any);
      }
      parts.add(new Part(row, prefix));
    }
    return new Query(parts);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * What narrows a search; null where it does not.
   *
   * @param language tag of the report's language
   * @param outlet part of the outlet's name
   * @param voice id of the voice that vouches, or part of its name
   * @param from the report was published on this day or later
   * @param to the report was published on this day or earlier
   * @param place id of a place in the statement, or of one that contains it, or part of its name
   */
  public record Filter(
      @Nullable String language,
      @Nullable String outlet,
      @Nullable String voice,
      @Nullable Stance stance,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String place) {

    public static final Filter NONE = new Filter(null, null, null, null, null, null, null);

    /** Whether it looks at statements, and not only at reports. */
    boolean isAboutStatements() {
      return voice != null || stance != null || place != null;
    }

    /** Whether {@code part} occurs in {@code name}, whatever the spelling. */
    static boolean occurs(String part, @Nullable String name) {
      return name != null && Folding.fold(name).contains(Folding.fold(part));
    }
  }
}
