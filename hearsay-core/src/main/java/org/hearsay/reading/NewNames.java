package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.reading.NameRuns.Run;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names that a text introduces itself, and joins the forms of each. */
final class NewNames {

  private static final int LONGEST_FAMILY = 5;

  private final NameText names;
  private final List<Mention> knownNames;
  private final @Nullable Mention[] known;
  private final List<Name> found = new ArrayList<>();

  NewNames(NameText names, List<Mention> knownNames) {
    this.names = names;
    this.knownNames = knownNames;
    this.known = new Mention[names.size()];
    for (Mention mention : knownNames) {
      for (int i = mention.first(); i < mention.end(); i++) {
        known[i] = mention;
      }
    }
  }

  /** One name with all its runs, the fullest first. */
  private static final class Name {
    final List<Run> runs = new ArrayList<>();
    @Nullable Kind kind;

    Name(Run run) {
      add(run);
    }

    void add(Run run) {
      runs.add(run);
      kind = kind == null ? run.kind() : kind;
    }

    Run full() {
      return runs.get(0);
    }
  }

  /** The mentions, in no order. */
  List<Mention> find() {
    List<Run> runs = new ArrayList<>(new NameRuns(names, known, names.dates()).find());
    runs.sort(
        Comparator.comparing(Run::weak).thenComparing(r -> -r.length()).thenComparing(Run::first));
    for (Run run : runs) {
      take(run);
    }
    addLoneSurnames(runs);
    addAcronyms();
    List<Mention> mentions = new ArrayList<>();
    for (Name name : found) {
      mentionsOf(name, mentions);
    }
    return mentions;
  }

  private void take(Run run) {
    Name name = sameName(run);
    if (name != null) {
      name.add(run);
      return;
    }
    if (!run.weak()) {
      found.add(new Name(run));
      return;
    }
    // The first word only has its capital from the sentence; the rest can be a name of its own.
    if (run.length() > 1) {
      boolean lonely =
          run.length() == 2
              && names.isOrdinary(run.first() + 1)
              && names.word(run.first() + 1).shape() != Shape.UPPER;
      take(new Run(run.first() + 1, run.end(), run.kind(), lonely));
    }
  }

  private @Nullable Name sameName(Run run) {
    for (Name name : found) {
      if (isTail(run, name.full())) {
        return name;
      }
    }
    for (Name name : found) {
      if (run.length() == 1 && isFamilyFirst(name) && isSame(run, name.full())) {
        return name;
      }
    }
    return null;
  }

  /** "Han Ji-won": a person whose given name, in two syllables, stands behind the family's. */
  private boolean isFamilyFirst(Name name) {
    Run full = name.full();
    int hyphen = names.form(full.end() - 1).indexOf('-');
    return name.kind == Kind.PERSON
        && full.length() == 2
        && hyphen > 0
        && names.form(full.first()).length() <= LONGEST_FAMILY
        && names.form(full.end() - 1).length() - hyphen - 1 <= LONGEST_FAMILY;
  }

  private boolean isSame(Run one, Run full) {
    return names.isSameWord(one.first(), full.first());
  }

  /** Whether a run repeats a fuller one, or its last words. */
  private boolean isTail(Run run, Run full) {
    if (run.length() > full.length()) {
      return false;
    }
    for (int k = 1; k <= run.length(); k++) {
      if (!names.isSameWord(run.end() - k, full.end() - k)) {
        return false;
      }
    }
    return true;
  }

  /** A surname at the start of a sentence or in a headline is its person's when it is known. */
  private void addLoneSurnames(List<Run> runs) {
    Set<Integer> taken = new HashSet<>();
    found.forEach(name ->
        name.runs.forEach(run -> {
          for (int i = run.first(); i < run.end(); i++) {
            taken.add(i);
          }
        }));
    for (int i = 0; i < names.size(); i++) {
      if (known[i] != null || taken.contains(i) || !names.isCapital(i)) {
        continue;
      }
      Name name = sameName(new Run(i, i + 1, null, true));
      if (name != null && name.kind == Kind.PERSON) {
        name.add(new Run(i, i + 1, null, true));
      }
    }
  }

  /** Capitals in brackets right behind a name stand for it from there on. */
  private void addAcronyms() {
    for (Name name : List.copyOf(found)) {
      int open = name.full().end();
      if (open + 2 < names.size()
          && names.form(open).equals("(")
          && names.form(open + 2).equals(")")
          && names.word(open + 1).shape() == Shape.UPPER) {
        for (Name other : List.copyOf(found)) {
          if (other != name
              && other.full().length() == 1
              && names.isSameWord(other.full().first(), open + 1)) {
            other.runs.forEach(name::add);
            found.remove(other);
          }
        }
      }
    }
  }

  private void mentionsOf(Name name, List<Mention> mentions) {
    String full = base(name);
    Kind kind = name.kind == null ? Kind.ORGANIZATION : name.kind;
    String id = "n:" + Folding.fold(full);
    String own = kind == Kind.OUTLET || kind == Kind.ORGANIZATION ? id : null;
    for (Run run : name.runs) {
      String voice = kind == Kind.BODY ? voiceOfState(run) : own;
      Span span = new Span(names.token(run.first()).start(), names.token(run.end() - 1).end());
      mentions.add(
          new Mention(run.first(), run.end(), span, id, full, kind, NameKind.NAME, voice, null));
    }
  }

  /** The voice of the state whose name or adjective stands beside a body's name. */
  private @Nullable String voiceOfState(Run run) {
    for (Mention mention : knownNames) {
      boolean before = mention.end() <= run.first() && run.first() - mention.end() <= 1;
      boolean behind = mention.first() >= run.end() && mention.first() - run.end() <= 2;
      if (mention.kind() == Kind.COUNTRY && (before || behind)) {
        return mention.voice();
      }
    }
    return null;
  }

  /** The name in its base form, as far as the forms in the text tell. */
  private String base(Name name) {
    Run full = name.full();
    StringBuilder out = new StringBuilder();
    for (int i = full.first(); i < full.end(); i++) {
      if (i > full.first()) {
        int gap = names.token(i).start() - names.token(i - 1).end();
        out.append(gap > 0 ? " " : "");
      }
      out.append(
          name.kind == Kind.PERSON || full.length() == 1 ? baseForm(name, i) : names.form(i));
    }
    return out.toString();
  }

  /** The form itself, or its lemma when the dictionary knows it as an inflected noun. */
  private static String nominative(Word word) {
    if (word.can(Feature.NOM) || !(word.can(Feature.GEN) || word.can(Feature.INS))) {
      return word.form();
    }
    String lemma = word.lemmaAs(Feature.NOUN);
    return Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
  }

  /** Of the forms of one word, the one that others are inflected from. */
  private String baseForm(Name name, int i) {
    String best = nominative(names.word(i));
    int back = name.full().end() - i;
    for (Run run : name.runs) {
      if (run.length() < back) {
        continue;
      }
      Word other = names.word(run.end() - back);
      if (other.form().length() < best.length() && names.word(i).keys().contains(other.lower())) {
        best = other.form();
      }
    }
    return best;
  }
}
