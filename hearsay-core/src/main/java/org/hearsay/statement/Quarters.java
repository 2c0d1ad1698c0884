package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said when nobody is named who says it: "in the ministry they denied", "in the
 * report it is said".
 */
final class Quarters {

  private static final int FARTHEST_LEFT = 8;
  private static final int FARTHEST_RIGHT = 3;

  private final View view;
  private final Sentence sentence;
  private final List<Group> groups;

  Quarters(View view, Sentence sentence, List<Group> groups) {
    this.view = view;
    this.sentence = sentence;
    this.groups = groups;
  }

  /** The organ, outlet, document or capital in which {@code verb} is said; null for none. */
  @Nullable Group of(VerbCue verb) {
    if (!isWithoutSubject(verb)) {
      return null;
    }
    Group found = null;
    for (Group group : groups) {
      boolean left =
          group.end() <= verb.groupFirst()
              && verb.groupFirst() - group.end() <= FARTHEST_LEFT
              && isOpen(group.end(), verb.groupFirst());
      boolean right =
          group.first() > verb.end() && group.first() - 1 - verb.end() <= FARTHEST_RIGHT;
      if (isWithin(group) && speaks(group) && (left || right && found == null)) {
        found = group;
      }
    }
    return found;
  }

  private boolean isWithoutSubject(VerbCue verb) {
    for (int i = verb.first(); i < verb.end(); i++) {
      Word word = view.word(i);
      if (view.isFinite(i) && (word.can(Feature.IMPERSONAL) || word.can(Feature.PL))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(Group group) {
    return group.first() > sentence.first() && view.is(group.first() - 1, WordClass.WITHIN);
  }

  private static boolean speaks(Group group) {
    Mention name = group.name();
    if (name != null) {
      return switch (name.kind()) {
        case PERSON -> name.entity() == null;
        case PLACE, COUNTRY -> name.voice() != null;
        default -> true;
      };
    }
    return group.noun() != null
        && switch (group.noun().kind()) {
          case BODY, ORGANIZATION, MEDIA, DOCUMENT -> true;
          default -> false;
        };
  }

  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens = view.is(i, WordClass.THAT) || view.is(i, WordClass.RELATIVE);
      if (view.isFinite(i) || opens && !view.isComma(i) || view.token(i).is(";")) {
        return false;
      }
    }
    return true;
  }
}
