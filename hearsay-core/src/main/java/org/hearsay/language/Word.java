package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word form of one language with all its readings; one object per form, made by a {@link
 * Vocabulary}.
 */
public final class Word {

  private final String form;
  private final String lower;
  private final List<Analysis> analyses;
  private final long features;
  private final List<String> keys;
  private final List<String> parts;
  private final String exactKey;
  private final Shape shape;

  /**
   * A word.
   *
   * @param form as written
   * @param lower in lower case, normalised as the language's dictionary wants it
   * @param analyses all readings, empty when neither the dictionary nor the pack knows it
   * @param parts the words that it joins, in lower case, the head last; empty when it joins none
   */
  Word(
      String form,
      String lower,
      List<Analysis> analyses,
      List<String> guesses,
      List<String> parts) {
    this.form = form;
    this.lower = lower;
    this.analyses = List.copyOf(analyses);
    this.parts = List.copyOf(parts);
    this.shape = Shape.of(form);
    long all = 0;
    Set<String> names = new LinkedHashSet<>();
    names.add(lower);
    for (Analysis analysis : analyses) {
      all |= analysis.features();
      names.add(analysis.lemma());
    }
    names.addAll(guesses);
    this.features = all;
    this.keys = List.copyOf(names);
    this.exactKey = "=" + lower;
  }

  public String form() {
    return form;
  }

  public String lower() {
    return lower;
  }

  public List<Analysis> analyses() {
    return analyses;
  }

  public Shape shape() {
    return shape;
  }

  /** Whether any reading has this feature. */
  public boolean can(Feature feature) {
    return feature.in(features);
  }

  /** Whether some one reading has all of these features. */
  public boolean can(Feature one, Feature two) {
    for (Analysis analysis : analyses) {
      if (analysis.is(one) && analysis.is(two)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every reading has this feature, and there is one. */
  public boolean must(Feature feature) {
    for (Analysis analysis : analyses) {
      if (!analysis.is(feature)) {
        return false;
      }
    }
    return !analyses.isEmpty();
  }

  /** Whether the dictionary or the pack knows it. */
  public boolean isKnown() {
    return !analyses.isEmpty();
  }

  /** What a phrase may call it: its lower-case form, its lemmas, then guesses, each once. */
  public List<String> keys() {
    return keys;
  }

  /** The words that it joins, in lower case, the head last; empty when it is no compound. */
  public List<String> parts() {
    return parts;
  }

  /** Whether it is a noun and no name. */
  public boolean isCommonNoun() {
    return can(Feature.NOUN) && !can(Feature.PROPER);
  }

  /** What a phrase calls it that wants this form alone. */
  String exactKey() {
    return exactKey;
  }

  /** Its most likely lemma: that of the first reading, or the lower-case form. */
  public String lemma() {
    return analyses.isEmpty() ? (keys.size() > 1 ? keys.get(1) : lower) : analyses.get(0).lemma();
  }

  /** Its most likely lemma as this part of speech, or {@link #lemma()} when it can't be one. */
  public String lemmaAs(Feature part) {
    for (Analysis analysis : analyses) {
      if (analysis.is(part)) {
        return analysis.lemma();
      }
    }
    return lemma();
  }

  /** All distinct lemmas. */
  public List<String> lemmas() {
    List<String> lemmas = new ArrayList<>(analyses.size());
    for (Analysis analysis : analyses) {
      if (!lemmas.contains(analysis.lemma())) {
        lemmas.add(analysis.lemma());
      }
    }
    return lemmas;
  }

  @Override
  public String toString() {
    return form;
  }

  /** What a form looks like. */
  public enum Shape {
    LOWER,
    /** First letter upper case. */
    CAPITALISED,
    /** At least two letters, all upper case (digits and full stops allowed). */
    UPPER,
    NUMBER,
    PUNCTUATION,
    OTHER;

    static Shape of(String form) {
      int letters = 0;
      int upper = 0;
      int digits = 0;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          upper += Character.isUpperCase(c) ? 1 : 0;
        } else if (Character.isDigit(c)) {
          digits++;
        }
      }
      if (letters == 0) {
        return digits > 0 ? NUMBER : PUNCTUATION;
      }
      if (upper == letters && letters > 1) {
        return UPPER;
      }
      if (Character.isUpperCase(form.charAt(0))) {
        return CAPITALISED;
      }
      if (upper > 0) {
        return OTHER;
      }
      return Character.isDigit(form.charAt(0)) ? NUMBER : LOWER;
    }

    /** Whether a name can look like this. */
    public boolean isCapital() {
      return this == CAPITALISED || this == UPPER || this == OTHER;
    }
  }
}
