package org.hearsay.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Classes of date and number phrases that dated news does not use: phrases-left-out.tsv. */
final class PhrasesLeftOut {

  private static final String TABLE = "phrases-left-out.tsv";

  private final List<Rule> rules;

  private PhrasesLeftOut(List<Rule> rules) {
    this.rules = rules;
  }

  /** Phrases of some languages and kinds ({@code *} for all) that belong to a class. */
  private record Rule(String name, List<String> languages, List<String> kinds, Pattern words) {

    boolean holds(String language, String kind, String phrase) {
      return (languages.contains("*") || languages.contains(language))
          && (kinds.contains("*") || kinds.contains(kind))
          && words.matcher(phrase).find();
    }
  }

  static PhrasesLeftOut read(Path home) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (String[] row : Table.read(home.resolve(TABLE), 4)) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
      Pattern words = Pattern.compile(row[3], flags);
      rules.add(new Rule(row[0], List.of(row[1].split(" ")), List.of(row[2].split(" ")), words));
    }
    return new PhrasesLeftOut(rules);
  }

  /** The class that a phrase is left out with; empty for one that counts. */
  Optional<String> classOf(String language, String kind, String phrase) {
    return rules.stream()
        .filter(rule -> rule.holds(language, kind, phrase))
        .map(Rule::name)
        .findFirst();
  }
}
