package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A morfologik dictionary read through a pack's table of tags.
 *
 * <p>Safe for all threads: a {@link DictionaryLookup} reuses its buffers, so each thread has one.
 */
final class DictionaryMorphology implements Morphology {

  private final ThreadLocal<DictionaryLookup> lookup;
  private final TagTable tags;
  private final Map<String, Long> cache = new ConcurrentHashMap<>();

  DictionaryMorphology(Dictionary dictionary, TagTable tags) {
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    this.tags = tags;
  }

  @Override
  public List<Analysis> analyse(String form) {
    List<WordData> found = lookup.get().lookup(form);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<String, Long> merged = new LinkedHashMap<>();
    for (WordData data : found) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      String lemma = stem == null ? form : stem.toString();
      for (String reading : readings(tag == null ? "" : tag.toString())) {
        long features = cache.computeIfAbsent(reading, tags::features);
        merged.merge(key(lemma, features), features, (a, b) -> a | b);
      }
    }
    List<Analysis> analyses = new ArrayList<>(merged.size());
    merged.forEach((k, f) -> analyses.add(new Analysis(k.substring(k.indexOf(' ') + 1), f)));
    return analyses;
  }

  /**
   * The readings that a tag joins by {@code +}. A tag that opens with a capital is one reading, and
   * joins its features so: {@code VER:ind+pres+3+s}.
   */
  private static String[] readings(String tag) {
    boolean one = tag.isEmpty() || Character.isUpperCase(tag.charAt(0));
    return one ? new String[] {tag} : tag.split("\\+(?=[a-z])");
  }

  /** Readings of one lemma and part of speech are joined: their cases and numbers add up. */
  private static String key(String lemma, long features) {
    return (features & PARTS) + " " + lemma.toLowerCase(Locale.ROOT);
  }

  private static final long PARTS = parts();

  private static long parts() {
    long parts = 0;
    for (Feature f : Feature.values()) {
      if (f.compareTo(Feature.SUBJ) <= 0) {
        parts |= f.bit();
      }
    }
    return parts;
  }
}
