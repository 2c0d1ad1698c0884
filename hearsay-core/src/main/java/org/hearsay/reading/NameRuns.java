package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Entry;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Feature;
import org.hearsay.language.Word.Shape;
import org.hearsay.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the runs of capitalised words that can be names and that the gazetteer does not know. */
final class NameRuns {

  private static final Map<NounKind, Kind> KINDS =
      Map.of(
          NounKind.BODY, Kind.BODY,
          NounKind.ORGANIZATION, Kind.ORGANIZATION,
          NounKind.MEDIA, Kind.OUTLET);

  private static final Set<NounKind> FUNCTIONS =
      Set.of(NounKind.OFFICE, NounKind.FUNCTION, NounKind.PERSON, NounKind.OFFICIAL);

  private static final Set<String> OPENING = Set.of("„", "“", "\"", "«", "‘", "”", "»");
  private static final Set<String> CLOSING = Set.of("”", "“", "\"", "»", "’", "«");
  private static final int LONGEST_QUOTED = 5;
  private static final int LONGEST = 9;
  private static final int REACH = 6;
  private static final int LONGEST_TITLE = 6;

  private final NameText names;
  private final @Nullable Mention[] known;
  private final boolean[] dates;

  NameRuns(NameText names, @Nullable Mention[] known, boolean[] dates) {
    this.names = names;
    this.known = known;
    this.dates = dates;
  }

  /**
   * A possible name.
   *
   * @param kind null when nothing in the text tells it
   * @param weak whether it counts only when the name stands elsewhere, too
   */
  record Run(int first, int end, @Nullable Kind kind, boolean weak) {
    int length() {
      return end - first;
    }
  }

  /** The runs in order, not overlapping. */
  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < names.size()) {
      Run run = at(i);
      if (run == null || run.end() <= i) {
        i++;
      } else {
        runs.add(run);
        i = Math.max(i + 1, run.end());
      }
    }
    return runs;
  }

  private @Nullable Run at(int i) {
    if (OPENING.contains(names.form(i))) {
      return quoted(i);
    }
    if (!names.isCapital(i)) {
      return null;
    }
    Run organisation = organisation(i);
    if (organisation != null) {
      return organisation;
    }
    return isFree(i) ? plain(i) : null;
  }

  private boolean isFree(int i) {
    return i < names.size() && known[i] == null && !dates[i];
  }

  private boolean isNameWord(int i) {
    return isFree(i)
        && names.isCapital(i)
        && names.form(i).indexOf('/') < 0
        && !names.form(i).equals("I")
        && !names.isCompound(i);
  }

  /** A name in quotation marks: all words between them have a capital. */
  private @Nullable Run quoted(int open) {
    int end = open + 1;
    boolean unusual = false;
    while (end < names.size() && end - open <= LONGEST_QUOTED && isNameWord(end)) {
      unusual |= !names.isOrdinary(end);
      end++;
    }
    int length = end - open - 1;
    if (length == 0
        || end >= names.size()
        || !CLOSING.contains(names.form(end))
        || !unusual && length < 2) {
      return null;
    }
    Match noun = names.sourceEndingAt(open);
    Kind kind = noun == null ? Kind.ORGANIZATION : KINDS.get(kindOf(noun));
    return new Run(open + 1, end, kind == null ? Kind.ORGANIZATION : kind, false);
  }

  private static NounKind kindOf(Match noun) {
    return ((Entry.SourceNoun) noun.entry()).kind();
  }

  /** A noun for a body, organisation or medium with a capital, and the name that goes on. */
  private @Nullable Run organisation(int i) {
    for (Match noun : names.lexicon().at(i, Entry.SourceNoun.class)) {
      Kind kind = KINDS.get(kindOf(noun));
      if (kind == null || !isFree(i)) {
        continue;
      }
      int end = extend(noun.end(), i, kind != Kind.BODY);
      if (end > noun.end()) {
        boolean bare = names.isStart(i) && kind == Kind.OUTLET && end - noun.end() == 1;
        return new Run(bare ? noun.end() : i, end, kind, false);
      }
    }
    return null;
  }

  /** Where a name that began at {@code first} ends when it goes on at {@code i}. */
  private int extend(int i, int first, boolean overPlaces) {
    int end = i;
    while (end < names.size() && end - first < LONGEST && names.isJoined(end - 1)) {
      if (isNameWord(end) && !names.isInTitle(end) && !startsPerson(end, first)) {
        end++;
        continue;
      }
      int after = afterSmallWords(end);
      if (after > end && (isNameWord(after) || overPlaces && isPlace(after))) {
        end = isNameWord(after) ? after + 1 : placeEnd(after);
        continue;
      }
      return end;
    }
    return end;
  }

  /**
   * Whether a person's name follows right behind an organisation's: two unusual words behind an
   * ordinary one ("Supreme Court Jane Roe").
   */
  private boolean startsPerson(int i, int first) {
    return i - first > 1
        && names.isOrdinary(i - 1)
        && !names.isOrdinary(i)
        && names.isJoined(i)
        && isNameWord(i + 1)
        && !names.isOrdinary(i + 1)
        && names.word(i).shape() != Shape.UPPER
        && names.word(i + 1).shape() != Shape.UPPER;
  }

  private boolean isPlace(int i) {
    if (i >= names.size()) {
      return false;
    }
    Mention mention = known[i];
    return mention != null
        && mention.form() == Entry.NameKind.NAME
        && (mention.kind() == Kind.PLACE || mention.kind() == Kind.COUNTRY);
  }

  private int placeEnd(int i) {
    Mention mention = known[i];
    return mention == null ? i + 1 : mention.end();
  }

  /** The token after at most two small words that can join the parts of a name. */
  private int afterSmallWords(int i) {
    int after = i;
    while (after < names.size() && after - i < 2 && isSmallWord(after) && names.isJoined(after)) {
      after++;
    }
    return after;
  }

  private boolean isSmallWord(int i) {
    Matches lexicon = names.lexicon();
    return !names.isCapital(i)
        && (lexicon.is(i, WordClass.OF)
            || lexicon.is(i, WordClass.AND)
            || lexicon.is(i, WordClass.ARTICLE));
  }

  private @Nullable Run plain(int start) {
    int first = start;
    if (names.isInTitle(first) || isTitleOfPerson(first)) {
      return null;
    }
    Match function = functionAt(first);
    if (function != null) {
      return null;
    }
    if (isAcronymBeforeName(first)) {
      return new Run(first, first + 1, null, false);
    }
    int end = first;
    while (isNameWord(end) && (end == first || names.isJoined(end - 1)) && end - first < REACH) {
      end++;
      int after = end;
      while (after < names.size()
          && after - end < 2
          && names.isJoined(after - 1)
          && names.isParticle(after)) {
        after++;
      }
      if (after > end && isNameWord(after) && names.isJoined(after - 1)) {
        end = after;
      }
    }
    if (end == first) {
      return null;
    }
    if (names.isStart(first) && names.isFunctionWord(first)) {
      return null;
    }
    if (first > 0 && isTitleOfPerson(first - 1)) {
      return new Run(first, end, Kind.PERSON, false);
    }
    boolean weak =
        names.isStart(first) && names.isOrdinary(first) && !names.word(first).can(Feature.PROPER);
    if (weak && end - first > 1) {
      return names.isFunctionWord(first) || names.word(first).can(Feature.PREP)
          ? null
          : new Run(first, end, kind(first, end), true);
    }
    boolean ordinary = end - first == 1 && names.isOrdinary(first) && !isProperOnly(first);
    boolean lonely = ordinary && names.word(first).shape() != Shape.UPPER;
    return new Run(first, end, kind(first, end), weak || lonely);
  }

  /** "AI Jane Roe": the letters are no part of the name behind them. */
  private boolean isAcronymBeforeName(int i) {
    return names.word(i).shape() == Shape.UPPER
        && names.form(i).length() > 1
        && names.form(i).length() <= 4
        && names.isJoined(i)
        && isNameWord(i + 1)
        && names.isJoined(i + 1)
        && isNameWord(i + 2)
        && !names.isOrdinary(i + 1)
        && names.word(i + 1).shape() != Shape.UPPER
        && names.word(i + 2).shape() != Shape.UPPER;
  }

  private boolean isProperOnly(int i) {
    return names.word(i).must(Feature.PROPER);
  }

  private boolean isTitleOfPerson(int i) {
    return names.form(i).length() < LONGEST_TITLE && names.isAbbreviation(i);
  }

  private @Nullable Match functionAt(int i) {
    for (Match match : names.lexicon().at(i, Entry.SourceNoun.class)) {
      if (FUNCTIONS.contains(kindOf(match))) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Kind kind(int first, int end) {
    Match noun = names.sourceEndingAt(end);
    if (noun != null && noun.first() >= first && KINDS.containsKey(kindOf(noun))) {
      return KINDS.get(kindOf(noun));
    }
    if (hasDigit(first, end)) {
      return null;
    }
    if (hasFunctionBefore(first) || hasFunctionBehind(end)) {
      return Kind.PERSON;
    }
    Match before = names.sourceEndingAt(first);
    if (before != null && KINDS.containsKey(kindOf(before))) {
      return KINDS.get(kindOf(before)) == Kind.BODY ? Kind.ORGANIZATION : KINDS.get(kindOf(before));
    }
    if (names.isPreposition(first - 1) && end - first == 1) {
      return Kind.PLACE;
    }
    return end - first > 1 && end - first <= 4 && isPersonLike(first, end) ? Kind.PERSON : null;
  }

  /** No person's name holds a digit; that of a type or a thing does ("KN-23"). */
  private boolean hasDigit(int first, int end) {
    for (int i = first; i < end; i++) {
      if (names.form(i).chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPersonLike(int first, int end) {
    boolean unusual = false;
    for (int i = first; i < end; i++) {
      if (names.word(i).shape() == Shape.UPPER && names.form(i).length() <= 4) {
        return false;
      }
      unusual |= !names.isOrdinary(i) || isProperOnly(i);
    }
    return unusual;
  }

  private boolean hasFunctionBefore(int name) {
    // a comma can part the function from the name: "a spokesman for the club, John Smith"
    boolean apposed = name > 1 && names.form(name - 1).equals(",") && names.isCapital(name + 1);
    int first = apposed ? name - 1 : name;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (!names.isJoined(i) || names.word(i).must(Feature.FINITE) || names.isPreposition(i)) {
        return false;
      }
      Match noun = names.sourceEndingAt(i + 1);
      if (noun != null) {
        return FUNCTIONS.contains(kindOf(noun));
      }
      if (names.isCapital(i) && known[i] == null && i < first - 1) {
        return false;
      }
    }
    return false;
  }

  /** Whether a comma and then a function follow, with an adjective or article between at most. */
  private boolean hasFunctionBehind(int end) {
    if (end + 1 >= names.size() || !names.form(end).equals(",")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(end + 4, names.size()); i++) {
      if (functionAt(i) != null) {
        return true;
      }
      if (names.word(i).shape() == Shape.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }
}
