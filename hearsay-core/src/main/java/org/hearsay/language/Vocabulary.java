package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a language: one {@link Word} per form, looked up once and kept.
 *
 * <p>Safe for all threads. Keeps at most {@value #MOST_KEPT} forms, so that noise can't fill the
 * memory; forms beyond are looked up each time.
 */
public final class Vocabulary {

  private static final int MOST_KEPT = 400_000;
  private static final int LONGEST_KEPT = 64;

  private final Morphology dictionary;
  private final Map<String, List<Analysis>> added;
  private final Map<String, List<Analysis>> replaced;
  private final Map<String, String> endings;
  private final String normalise;
  private final Grammar grammar;
  private final CompoundSplitter compounds;
  private final Map<String, Word> words = new ConcurrentHashMap<>(1 << 14);

  /**
   * A vocabulary.
   *
   * @param added readings that the pack adds to the dictionary's, by lower-case form
   * @param replaced readings that the pack puts in the place of the dictionary's
   * @param endings from an ending of an inflected name to what its base form has there
   * @param normalise characters in pairs, each first to be read as the second
   * @param grammar how the language builds its words
   */
  Vocabulary(
      Morphology dictionary,
      Map<String, List<Analysis>> added,
      Map<String, List<Analysis>> replaced,
      Map<String, String> endings,
      String normalise,
      Grammar grammar) {
    this.dictionary = dictionary;
    this.added = Map.copyOf(added);
    this.replaced = Map.copyOf(replaced);
    this.endings = new LinkedHashMap<>(endings);
    this.normalise = normalise;
    this.grammar = grammar;
    this.compounds = new CompoundSplitter(dictionary, grammar.links());
  }

  /** The word that is written like this. */
  public Word word(String form) {
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    Word made = make(form);
    if (words.size() < MOST_KEPT && form.length() <= LONGEST_KEPT) {
      Word other = words.putIfAbsent(form, made);
      return other == null ? made : other;
    }
    return made;
  }

  /** Whether the dictionary or the pack knows this form. */
  public boolean knows(String form) {
    return word(form).isKnown();
  }

  private Word make(String form) {
    String plain = normalised(form);
    String lower = plain.toLowerCase(Locale.ROOT);
    List<Analysis> fixed = replaced.get(lower);
    if (fixed != null) {
      return new Word(form, lower, fixed, List.of(), List.of());
    }
    List<Analysis> analyses = new ArrayList<>(added.getOrDefault(lower, List.of()));
    analyses.addAll(dictionary.analyse(lower));
    if (!plain.equals(lower)) {
      addNew(analyses, dictionary.analyse(plain));
      if (plain.length() > 1) {
        addNew(analyses, dictionary.analyse(plain.charAt(0) + lower.substring(1)));
      }
    }
    if (grammar.capitalNouns() && !plain.equals(lower)) {
      keepNouns(analyses);
    }
    List<String> parts = plain.equals(lower) ? List.of() : compounds.parts(lower);
    if (analyses.isEmpty() && !parts.isEmpty()) {
      analyses.addAll(compound(lower, parts.getLast()));
    }
    if (analyses.isEmpty() && lower.indexOf('-') > 0) {
      analyses.addAll(byLastPart(lower));
    }
    if (plain.equals(lower)) {
      analyses.removeIf(a -> a.is(Feature.PROPER));
    }
    analyses.replaceAll(this::normalised);
    boolean guess = !plain.equals(lower) && (analyses.isEmpty() || !isNameOnly(analyses));
    return new Word(form, lower, analyses, guess ? guesses(lower) : List.of(), parts);
  }

  /** Where nouns have a capital, a word that is written with one is the noun that it can be. */
  private static void keepNouns(List<Analysis> analyses) {
    if (analyses.stream().anyMatch(a -> a.is(Feature.NOUN))) {
      analyses.removeIf(a -> a.is(Feature.VERB) || a.is(Feature.ADJ) && !a.is(Feature.NOUN));
    }
  }

  /** The readings of a compound: those of its head, what stands before it kept in the lemma. */
  private List<Analysis> compound(String lower, String head) {
    String front = lower.substring(0, lower.length() - head.length());
    return compounds.analyses(head).stream()
        .filter(a -> a.is(Feature.NOUN) && !a.is(Feature.PROPER))
        .map(a -> new Analysis(front + a.lemma(), a.features()))
        .toList();
  }

  /** A form as a form of another verb: of one with a particle that stands elsewhere. */
  public Word reread(Word word, String lemma) {
    List<Analysis> analyses =
        word.analyses().stream()
            .filter(a -> a.is(Feature.VERB))
            .map(a -> new Analysis(lemma, a.features()))
            .toList();
    return new Word(word.form(), word.lower(), analyses, List.of(), List.of());
  }

  private static boolean isNameOnly(List<Analysis> analyses) {
    return analyses.stream().allMatch(a -> a.is(Feature.PROPER));
  }

  private static void addNew(List<Analysis> all, List<Analysis> more) {
    for (Analysis analysis : more) {
      if (!all.contains(analysis)) {
        all.add(analysis);
      }
    }
  }

  /** A lemma is spelled as the forms are that lead to it. */
  private Analysis normalised(Analysis analysis) {
    return normalise.isEmpty()
        ? analysis
        : new Analysis(normalised(analysis.lemma()), analysis.features());
  }

  private String normalised(String form) {
    String out = form.replace('’', '\'').replace('ʼ', '\'').replace("\u00ad", "");
    for (int i = 0; i + 1 < normalise.length(); i += 2) {
      out = out.replace(normalise.charAt(i), normalise.charAt(i + 1));
    }
    return out;
  }

  /** A hyphenated word is read as its last part is, the rest kept before the lemma. */
  private List<Analysis> byLastPart(String lower) {
    int cut = lower.lastIndexOf('-');
    String head = lower.substring(0, cut + 1);
    List<Analysis> analyses = new ArrayList<>();
    for (Analysis last : dictionary.analyse(lower.substring(cut + 1))) {
      analyses.add(new Analysis(head + last.lemma(), last.features()));
    }
    return analyses;
  }

  /** Base forms that an inflected name could have. */
  private List<String> guesses(String lower) {
    List<String> guesses = new ArrayList<>(2);
    int joint = Math.max(lower.lastIndexOf('\''), lower.lastIndexOf('-'));
    if (joint > 1 && lower.length() - joint <= 5) {
      guesses.add(lower.substring(0, joint));
    }
    endings.forEach((ending, base) -> {
      int stem = lower.length() - ending.length();
      if (stem >= 3 && lower.endsWith(ending)) {
        guesses.add(lower.substring(0, stem) + base);
      }
    });
    return guesses;
  }
}
