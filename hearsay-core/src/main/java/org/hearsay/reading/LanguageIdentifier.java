package org.hearsay.reading;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of some languages a text is written in, or that it is none of them.
 *
 * <p>Each word speaks for or against each language: function words for it, the more the fewer
 * languages share them; words of its dictionary for it; other words, and letters that it does not
 * have, against it. Capitalised words hardly count, so that foreign names decide nothing. A
 * language must win by words and not only against the others: a text of a language that is not
 * loaded scores low with all that are.
 */
public final class LanguageIdentifier {

  /** BCP 47 for: none of the languages. */
  public static final String UNDETERMINED = "und";

  /* Log odds of a word in a text of the language against one in any other language. */
  private static final double FUNCTION_WORD = 2.0;
  private static final double KNOWN_WORD = 0.9;
  private static final double KNOWN_SHORT_WORD = 0.3;
  private static final double UNKNOWN_WORD = -2.0;
  private static final double UNKNOWN_SHORT_WORD = -0.8;
  private static final double ALIEN_LETTER = -1.2;
  private static final double OWN_LETTER = 0.5;
  private static final double CAPITALISED = 0.15;

  /** The mean below which a text is not in a language. */
  private static final double STRANGE = -0.5;

  /** What the winner needs. */
  private static final double LEAST = 1.0;

  /** How many characters show the script. */
  private static final int LONGEST = 20_000;

  private final List<LanguageProfile> profiles;
  private final Map<String, Integer> sharing = new HashMap<>();

  private LanguageIdentifier(List<LanguageProfile> profiles) {
    this.profiles = List.copyOf(profiles);
    for (LanguageProfile profile : profiles) {
      profile.functionWords().forEach(w -> sharing.merge(w, 1, Integer::sum));
    }
  }

  public static LanguageIdentifier of(List<LanguageProfile> profiles) {
    return new LanguageIdentifier(profiles);
  }

  /** The tag of the language of {@code text}, or {@link #UNDETERMINED}. */
  public String identify(String text) {
    List<TextWord> words = TextWord.of(text);
    UnicodeScript script = script(text);
    String best = UNDETERMINED;
    double most = LEAST;
    for (LanguageProfile profile : profiles) {
      if (profile.script() == script) {
        double score = score(profile, words);
        if (score >= most) {
          best = profile.tag();
          most = score;
        }
      }
    }
    return best;
  }

  /**
   * Whether {@code text} may be in the language {@code tag}, for all that its words say; true of a
   * language that is not loaded.
   */
  public boolean mayBe(String text, String tag) {
    List<TextWord> words = TextWord.of(text);
    UnicodeScript script = script(text);
    return profiles.stream()
        .filter(p -> p.tag().equals(tag))
        .allMatch(p -> p.script() == script && score(p, words) >= 0);
  }

  /** Whether the words of {@code text} show that it is not in the language {@code tag}. */
  public boolean cannotBe(String text, String tag) {
    List<TextWord> words = TextWord.of(text);
    UnicodeScript script = script(text);
    return profiles.stream()
        .filter(p -> p.tag().equals(tag))
        .anyMatch(p -> p.script() != script || score(p, words) < STRANGE * words.size());
  }

  private double score(LanguageProfile profile, List<TextWord> words) {
    double sum = 0;
    for (TextWord word : words) {
      sum += odds(profile, word) * (word.capitalised() ? CAPITALISED : 1);
    }
    return sum;
  }

  private double odds(LanguageProfile profile, TextWord word) {
    String form = word.form();
    String function = profile.functionWords().contains(word.elided()) ? word.elided() : form;
    if (profile.functionWords().contains(function)) {
      return FUNCTION_WORD / sharing.getOrDefault(function, 1);
    }
    if (word.fragment()) {
      return 0;
    }
    double letters = letters(profile, form);
    if (profile.knows().test(form)) {
      return letters + (form.length() > 3 ? KNOWN_WORD : KNOWN_SHORT_WORD);
    }
    return letters + (form.length() > 3 ? UNKNOWN_WORD : UNKNOWN_SHORT_WORD);
  }

  private double letters(LanguageProfile profile, String form) {
    double odds = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (profile.letters().indexOf(c) >= 0) {
        odds = Math.max(odds, OWN_LETTER);
      } else if (isSpecial(profile, c)) {
        return ALIEN_LETTER;
      }
    }
    return odds;
  }

  /** Whether {@code c}, which the profile lacks, is no basic letter of its script. */
  private boolean isSpecial(LanguageProfile profile, char c) {
    if (profile.script() == UnicodeScript.LATIN) {
      return c > 'z';
    }
    return profiles.stream().anyMatch(p -> p.letters().indexOf(c) >= 0);
  }

  /** The script of most letters. */
  private static UnicodeScript script(String text) {
    int[] counts = new int[UnicodeScript.values().length];
    int most = UnicodeScript.COMMON.ordinal();
    int c;
    for (int i = 0, seen = 0; i < text.length() && seen < LONGEST; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      seen++;
      if (Character.isLetter(c)) {
        counts[c < 128 ? UnicodeScript.LATIN.ordinal() : UnicodeScript.of(c).ordinal()]++;
      }
    }
    for (int s = counts.length - 1; s >= 0; s--) {
      most = counts[s] > 0 && counts[s] >= counts[most] ? s : most;
    }
    return UnicodeScript.values()[most];
  }
}
