package org.hearsay.language;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form, in lower case
 * @param features a set of {@link Feature}s
 */
public record Analysis(String lemma, long features) {

  public boolean is(Feature feature) {
    return feature.in(features);
  }
}
