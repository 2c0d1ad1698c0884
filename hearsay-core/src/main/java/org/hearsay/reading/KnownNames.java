package org.hearsay.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.gazetteer.Entity;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.language.Entry;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.Word.Shape;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names of gazetteer entities in a text. */
final class KnownNames {

  private static final int LONGEST_ACRONYM = 6;
  private static final int WRONG_FORM = 20;
  private static final int MOST_CUT = 3;

  private final NameText names;
  private final Gazetteer gazetteer;
  private final @Nullable Mention[] at;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  KnownNames(NameText names, Gazetteer gazetteer) {
    this.names = names;
    this.gazetteer = gazetteer;
    this.at = new Mention[names.size()];
  }

  /** The mentions in order, not overlapping. */
  List<Mention> find() {
    for (int i = 0; i < names.size(); i++) {
      Choice choice = best(i, false);
      if (choice != null) {
        put(mention(choice.match, choice.match.first(), choice.entity));
        i = choice.match.end() - 1;
      }
    }
    noteCountries();
    for (int i = 0; i < names.size(); i++) {
      if (at[i] == null) {
        noteNamesake(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (at[i] == null) {
        findShort(i);
      }
    }
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Mention mention = at[i];
      if (mention != null && mention.first() == i) {
        found.add(mention);
      }
    }
    return found;
  }

  private record Choice(Match match, Entry.Name name, Entity entity) {}

  private void put(Mention mention) {
    seen.add(mention.id());
    for (int i = mention.first(); i < mention.end(); i++) {
      at[i] = mention;
    }
  }

  private Mention mention(Match match, int first, Entity entity) {
    Entry.Name name = (Entry.Name) match.entry();
    NameKind form =
        name.kind() == NameKind.SHORT && first < match.first() ? NameKind.NAME : name.kind();
    Span span = new Span(names.token(first).start(), names.token(match.end() - 1).end());
    return new Mention(
        first,
        match.end(),
        span,
        entity.id(),
        gazetteer.nameAsWritten(entity, names.written(span)),
        entity.kind(),
        form,
        entity.voice(),
        entity);
  }

  private List<Choice> choices(int i, boolean shorts) {
    List<Choice> choices = new ArrayList<>();
    for (Match match : names.lexicon().at(i, Entry.Name.class)) {
      Entry.Name name = (Entry.Name) match.entry();
      if ((name.kind() == NameKind.SHORT) == shorts && isWrittenAs(match, name)) {
        gazetteer.findEntity(name.entity()).ifPresent(e -> choices.add(new Choice(match, name, e)));
      }
    }
    return choices;
  }

  private @Nullable Choice best(int i, boolean shorts) {
    Choice best = null;
    int most = Integer.MIN_VALUE;
    for (Choice choice : choices(i, shorts)) {
      int score = score(choice);
      if (score > most) {
        most = score;
        best = choice;
      }
    }
    return best != null && isDoubtful(best) ? null : best;
  }

  private int score(Choice choice) {
    String written = names.slice(choice.match.first(), choice.match.end());
    int score = written.equalsIgnoreCase(choice.name.phrase()) ? 8 : 0;
    score += written.equals(choice.name.phrase()) ? 1 : 0;
    score += seen.contains(choice.entity.id()) ? 4 : 0;
    score += choice.entity.kind() == Entity.Kind.COUNTRY ? 2 : 0;
    if (choice.name.kind() == wrongForm(choice.match)) {
      return choice.name.capital() ? score : score - WRONG_FORM;
    }
    return score + 1;
  }

  /**
   * Where one word is both the adjective and the people: what it can't be here. It is an adjective
   * beside a noun.
   */
  private NameKind wrongForm(Match match) {
    int before = match.first() - 1;
    boolean nounBehind = isNoun(match.end()) && names.isJoined(match.end() - 1);
    boolean nounBefore =
        before >= 0
            && names.isJoined(before)
            && !names.isFunctionWord(before)
            && (isNoun(before) || names.word(before).can(Feature.ADJ));
    Word word = names.word(match.first());
    boolean oneOnly = word.can(Feature.SG) && !word.can(Feature.PL);
    return nounBehind || nounBefore || oneOnly ? NameKind.DEMONYM : NameKind.ADJECTIVE;
  }

  private boolean isNoun(int i) {
    return i < names.size()
        && !names.isFunctionWord(i)
        && names.word(i).can(Feature.NOUN)
        && !names.word(i).can(Feature.VERB, Feature.FINITE)
        && !names.word(i).can(Feature.PREP);
  }

  /**
   * Whether one word at the start of a sentence may be an ordinary word and no name, or an outlet's
   * name of ordinary words only the beginning of a longer name.
   */
  private boolean isDoubtful(Choice choice) {
    int i = choice.match.first();
    int end = choice.match.end();
    if (choice.entity.kind() == Entity.Kind.OUTLET
        && names.isJoined(end - 1)
        && names.isCapital(end)
        && !names.isInTitle(end)
        && names.isOrdinary(end)
        && names.isOrdinary(end - 1)) {
      return true;
    }
    return choice.match.length() == 1
        && choice.name.capital()
        && names.isStart(i)
        && names.word(i).shape() != Shape.UPPER
        && choice.entity.kind() != Entity.Kind.COUNTRY
        && !seen.contains(choice.entity.id())
        && (names.isFunctionWord(i)
            || !names.form(i).equals(choice.name.phrase()) && names.isOrdinary(i));
  }

  /** Whether the capitals of the text are those that the name needs. */
  private boolean isWrittenAs(Match match, Entry.Name name) {
    if (!name.capital()) {
      return true;
    }
    String phrase = name.phrase();
    if (isAcronym(phrase)) {
      String form = names.form(match.first());
      return form.length() >= phrase.length()
          && form.regionMatches(false, 0, phrase, 0, phrase.length());
    }
    String[] words = phrase.split(" +");
    if (words.length != match.length()) {
      return names.isCapital(match.first()) || names.isCapital(match.end() - 1);
    }
    for (int k = 0; k < words.length; k++) {
      int i = match.first() + k;
      boolean capital = words[k].codePoints().anyMatch(Character::isUpperCase);
      boolean cut = names.form(i).length() < words[k].length() - MOST_CUT;
      if (capital && (cut || !hasCapital(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCapital(int i) {
    return names.form(i).codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isAcronym(String phrase) {
    return phrase.length() <= LONGEST_ACRONYM
        && phrase.equals(phrase.toUpperCase(Locale.ROOT))
        && phrase.indexOf(' ') < 0
        && phrase.codePoints().allMatch(Character::isLetter);
  }

  /** Somebody of the same surname whom the text names in full, and the gazetteer does not know. */
  private void noteNamesake(int i) {
    int first = nameStart(i);
    List<Choice> choices = first < i ? choices(i, true) : List.of();
    if (!choices.isEmpty() && choices.stream().noneMatch(c -> isFirstName(first, c.entity))) {
      namesakes.add(names.token(i).lower());
    }
  }

  /**
   * A short form is the entity that has been named in full, or whose first name fits the word in
   * front; else, of several, the first whose country the text names.
   */
  private void findShort(int i) {
    List<Choice> choices = choices(i, true);
    choices.removeIf(c -> !isFree(c.match));
    if (choices.isEmpty()) {
      return;
    }
    int first = nameStart(i);
    if (first < i) {
      for (Choice choice : choices) {
        if (isFirstName(first, choice.entity)) {
          put(mention(choice.match, first, choice.entity));
          return;
        }
      }
      return;
    }
    Choice end = choices.get(0);
    if (names.isCapital(end.match.end())
        && names.isJoined(end.match.end() - 1)
        && at[end.match.end()] == null) {
      return;
    }
    List<Choice> named = choices.stream().filter(c -> seen.contains(c.entity.id())).toList();
    if (!named.isEmpty()) {
      put(mention(named.get(0).match, i, named.get(0).entity));
    } else if (!(names.isStart(i) && names.isOrdinary(i))
        && !namesakes.contains(names.token(i).lower())) {
      choices.stream()
          .filter(c -> choices.size() == 1 || isOfText(c.entity))
          .findFirst()
          .ifPresent(c -> put(mention(c.match, i, c.entity)));
    }
  }

  /** Whether the text names a person's country, or anything in it: a surname alone is no proof. */
  private boolean isOfText(Entity entity) {
    return entity.kind() != Entity.Kind.PERSON
        || entity.country() == null
        || countries.contains(entity.country());
  }

  private void noteCountries() {
    for (String id : seen) {
      Entity entity = gazetteer.findEntity(id).orElseThrow();
      if (entity.kind() == Entity.Kind.COUNTRY) {
        countries.add(id);
      } else if (entity.country() != null) {
        countries.add(entity.country());
      }
    }
  }

  private boolean isFree(Match match) {
    for (int i = match.first(); i < match.end(); i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Where the capitalised words begin that lead up to token {@code i} without a gap. */
  private int nameStart(int i) {
    int first = i;
    while (first > 0
        && i - first < 2
        && names.isJoined(first - 1)
        && names.isCapital(first - 1)
        && at[first - 1] == null
        && names.sourceEndingAt(first) == null
        && !names.isFunctionWord(first - 1)
        && !names.form(first - 1).endsWith(".")
        && !(names.isStart(first - 1) && names.isOrdinary(first - 1))) {
      first--;
    }
    return first;
  }

  /** Whether the word can be this person's first name in another spelling. */
  private boolean isFirstName(int i, Entity entity) {
    String other = entity.name().split(" ", 2)[0];
    return entity.kind() == Entity.Kind.PERSON && isAlike(sounds(names.form(i)), sounds(other));
  }

  private static boolean isAlike(String a, String b) {
    return a.charAt(0) == b.charAt(0)
        && (a.length() < 2 || b.length() < 2 || a.charAt(1) == b.charAt(1));
  }

  /** The first letter and the consonants behind, one for those that transliterations exchange. */
  private static String sounds(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : Folding.fold(name).toCharArray()) {
      char sound =
          switch (c) {
            case 'w' -> 'v';
            case 'y', 'j', 'e' -> 'i';
            case 'k', 'q', 'h', 'x' -> 'c';
            default -> c;
          };
      if (out.isEmpty() || "aeiou".indexOf(sound) < 0 && Character.isLetter(sound)) {
        out.append(sound);
      }
    }
    return out.toString();
  }
}
