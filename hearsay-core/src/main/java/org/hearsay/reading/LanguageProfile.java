package org.hearsay.reading;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.language.LanguagePack;

/**
 * What tells one language from others.
 *
 * @param tag BCP 47
 * @param script the script that it is written in
 * @param functionWords its most frequent words, in lower case; elided ones with their apostrophe
 * @param letters its letters beyond the basic ones of its script, in lower case
 * @param knows whether its dictionary holds a form, given in lower case
 */
public record LanguageProfile(
    String tag,
    UnicodeScript script,
    Set<String> functionWords,
    String letters,
    Predicate<String> knows) {

  public LanguageProfile {
    functionWords = Set.copyOf(functionWords);
  }

  public static LanguageProfile of(LanguagePack pack) {
    return new LanguageProfile(
        pack.tag(),
        UnicodeScript.forName(pack.script()),
        pack.functionWords(),
        pack.letters(),
        pack.vocabulary()::knows);
  }
}
