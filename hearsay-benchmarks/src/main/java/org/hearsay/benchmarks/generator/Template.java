package org.hearsay.benchmarks.generator;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with choices {@code [a|b]} and slots {@code {place}}.
 *
 * @param pattern the sentence as it stands in the table
 */
record Template(String pattern) {

  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  /**
   * The sentence with each choice made and each slot filled.
   *
   * @throws IllegalArgumentException if a slot has no value
   */
  String fill(RandomGenerator random, Map<String, String> slots) {
    String chosen =
        CHOICE
            .matcher(pattern)
            .replaceAll(found -> {
              String[] choices = found.group(1).split("\\|", -1);
              return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
            });
    return SLOT.matcher(chosen)
        .replaceAll(found -> {
          String value = slots.get(found.group(1));
          if (value == null) {
            throw new IllegalArgumentException("no value for " + found.group() + " in " + pattern);
          }
          return Matcher.quoteReplacement(value);
        });
  }

  boolean has(String slot) {
    return pattern.contains("{" + slot + "}");
  }

  static String capitalised(String sentence) {
    int first = Character.charCount(sentence.codePointAt(0));
    return sentence.substring(0, first).toUpperCase(java.util.Locale.ROOT)
        + sentence.substring(first);
  }
}
