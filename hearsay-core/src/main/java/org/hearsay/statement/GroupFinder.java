package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.gazetteer.Entity.Kind;
import org.hearsay.language.Entry;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun groups of a sentence that can be sources. */
final class GroupFinder {

  private static final int WIDEST_GAP = 3;

  private final View view;
  private final NounOpening opening;

  GroupFinder(View view) {
    this.view = view;
    this.opening = new NounOpening(view);
  }

  /** A mention or a source noun. */
  private record Item(int first, int end, @Nullable Mention mention, @Nullable SourceNoun noun) {}

  /** The groups, in order, not overlapping. */
  List<Group> find(Sentence sentence) {
    List<Item> items = items(sentence);
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      int j = i + 1;
      while (j < items.size() && joins(items.get(j - 1), items.get(j))) {
        j++;
      }
      Group group = group(items.subList(i, j), sentence);
      if (group != null) {
        groups.add(group);
      }
      i = j;
    }
    return groups;
  }

  private List<Item> items(Sentence sentence) {
    List<Item> items = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      Mention mention = view.mention(i);
      if (mention != null) {
        int end = withBracket(mention.end(), sentence);
        items.add(new Item(i, end, mention, null));
        i = end;
        continue;
      }
      Match according = view.reading().lexicon().function(i, WordClass.ACCORDING);
      if (according != null && according.length() > 1) {
        i = according.end();
        continue;
      }
      Match noun = noun(i);
      if (noun != null && noun.end() <= sentence.end()) {
        int end = withBracket(noun.end(), sentence);
        items.add(new Item(i, end, null, (SourceNoun) noun.entry()));
        i = end;
      } else {
        i++;
      }
    }
    return items;
  }

  /** Takes in one word in brackets: the short name of what stands before it. */
  private int withBracket(int end, Sentence sentence) {
    boolean bracket =
        end + 2 < sentence.end() && view.token(end).is("(") && view.token(end + 2).is(")");
    return bracket ? end + 3 : end;
  }

  private @Nullable Match noun(int i) {
    List<Match> found = view.reading().lexicon().at(i, SourceNoun.class);
    if (found.isEmpty() || view.isFinite(i)) {
      return null;
    }
    Word word = view.word(i);
    if (found.get(0).length() > 1) {
      return found.get(0);
    }
    boolean noun = !word.isKnown() || word.can(Feature.NOUN) || word.can(Feature.ADJ);
    return noun && !(word.can(Feature.ADJ) && isAttribute(i)) ? found.get(0) : null;
  }

  /** Whether a word that can be an adjective stands at a noun here. */
  private boolean isAttribute(int i) {
    Word next = i + 1 < view.reading().tokens().size() ? view.word(i + 1) : null;
    boolean beforeNoun =
        next != null
            && next.can(Feature.NOUN)
            && !next.can(Feature.ADJ)
            && !view.isFinite(i + 1)
            && !view.isInTime(i + 1);
    return beforeNoun || i > 0 && view.word(i - 1).must(Feature.NOUN);
  }

  /** Whether two items stand in one noun group: only function words and adjectives between. */
  private boolean joins(Item a, Item b) {
    if (b.first() - a.end() > WIDEST_GAP) {
      return false;
    }
    if (a.mention() != null
        && b.mention() != null
        && isPlain(a)
        && isPlain(b)
        && b.first() > a.end()) {
      return isPerson(b) && !isPerson(a) ? linked(a, b) : isPerson(a) ? false : linked(a, b);
    }
    if (isPerson(a) && b.first() > a.end()) {
      return false;
    }
    return linked(a, b) && fits(a, b) && !isTold(a, b) || isPostedAt(a, b);
  }

  /** "The ambassador at the United Nations", "analysts from X": people and where they work. */
  private boolean isPostedAt(Item a, Item b) {
    boolean person =
        a.noun() != null
            && switch (a.noun().kind()) {
              case OFFICE, FUNCTION, OFFICIAL, PERSON -> true;
              default -> false;
            };
    if (!person || b.mention() == null || !isInstitution(b.mention())) {
      return false;
    }
    boolean at = view.is(a.end(), WordClass.PREP) || view.is(a.end(), WordClass.TO);
    int behind = Math.max(view.skip(a.end(), WordClass.PREP), view.skip(a.end(), WordClass.TO));
    return at && b.first() == view.skip(behind, WordClass.ARTICLE);
  }

  /** In a language with cases, a country or place behind a noun is in the genitive. */
  private boolean fits(Item a, Item b) {
    Mention name = b.mention();
    boolean owner = name != null && name.form() == NameKind.NAME && name.isPlace();
    if (!owner || a.noun() == null || a.end() != b.first()) {
      return true;
    }
    Word word = view.word(b.first());
    Word head = view.word(a.first());
    boolean cases = head.can(Feature.GEN) || head.can(Feature.INS);
    boolean base =
        view.reading().lexicon().at(b.first(), Entry.Name.class).stream()
            .anyMatch(m -> ((Entry.Name) m.entry()).phrase().equals(view.token(b.first()).form()));
    boolean nominative = word.isKnown() ? word.can(Feature.NOM) && !word.can(Feature.GEN) : base;
    return !cases || !nominative;
  }

  /** In a language with cases, a nominative is no part of an outlet or a dative before it. */
  private boolean isTold(Item a, Item b) {
    Word head = view.word(a.first());
    Word next = view.word(b.first());
    boolean outlet = a.mention() != null && a.mention().kind() == Kind.OUTLET;
    boolean dative = a.noun() != null && head.can(Feature.DAT) && !head.can(Feature.NOM);
    boolean noun =
        b.noun() != null || b.mention() != null && b.mention().form() == NameKind.ADJECTIVE;
    return (outlet || dative) && noun && next.can(Feature.NOM) && !next.can(Feature.GEN);
  }

  private static boolean isPlain(Item item) {
    return item.mention() != null && item.mention().form() != NameKind.ADJECTIVE;
  }

  private static boolean isPerson(Item item) {
    return item.mention() != null && item.mention().kind() == Kind.PERSON;
  }

  private boolean linked(Item a, Item b) {
    int i = a.end();
    while (i < b.first()) {
      int behind = view.skip(i, WordClass.OF);
      if (behind <= i && !linksNouns(i)) {
        return false;
      }
      i = Math.max(behind, i + 1);
    }
    return true;
  }

  private boolean linksNouns(int i) {
    Word word = view.word(i);
    if (view.isMark(i)) {
      return view.isQuoteMark(i) || view.token(i).is("/");
    }
    if (view.isFinite(i)
        || view.is(i, WordClass.AND)
        || view.is(i, WordClass.THAT)
        || view.is(i, WordClass.RELATIVE)
        || view.is(i, WordClass.ABOUT) && !view.is(i, WordClass.OF)
        || view.is(i, WordClass.ACCORDING)
        || view.is(i, WordClass.CITING)
        || view.is(i, WordClass.TO) && !view.is(i, WordClass.OF)) {
      return false;
    }
    return view.is(i, WordClass.OF)
        || view.is(i, WordClass.ARTICLE)
        || isEnding(i)
        || word.must(Feature.ADJ)
        || word.can(Feature.ADJ) && !word.can(Feature.VERB)
        || word.can(Feature.NOUN) && (word.can(Feature.GEN) || view.isNameShape(i));
  }

  /** "'s": a possessive written at the end of its owner. */
  private boolean isEnding(int i) {
    return i > 0
        && view.is(i, WordClass.POSSESSIVE)
        && view.token(i).start() == view.token(i - 1).end();
  }

  private @Nullable Group group(List<Item> items, Sentence sentence) {
    Mention name = null;
    Mention principal = null;
    SourceNoun noun = null;
    for (Item item : items) {
      if (item.noun() != null && (noun == null || isDataOf(noun, item.noun()))) {
        noun = item.noun();
      }
      Mention mention = item.mention();
      if (mention == null) {
        continue;
      }
      if (mention.form() == NameKind.ADJECTIVE) {
        principal = principal == null ? mention : principal;
      } else if (name == null || mention.kind() == Kind.PERSON || isOwner(name, mention)) {
        principal = name == null ? principal : name;
        name = mention;
      } else if (principal == null) {
        principal = mention;
      }
    }
    if (noun == null && name == null) {
      return null;
    }
    if (noun != null && name != null && belongs(items, noun, name)) {
      principal = principal == null || name.kind() != Kind.COUNTRY ? name : principal;
      name = null;
    }
    int first = opening.widen(items.get(0).first(), sentence);
    return new Group(first, items.getLast().end(), name, noun, principal);
  }

  /** "Oslo's City Court": a place in front of the body that is meant. */
  private static boolean isOwner(Mention place, Mention body) {
    return place.isPlace() && place.end() < body.first() && isInstitution(body);
  }

  private static boolean isInstitution(Mention name) {
    return switch (name.kind()) {
      case BODY, INTERNATIONAL, THINK_TANK, ORGANIZATION -> true;
      default -> false;
    };
  }

  /** "An analysis of images": data, not a document that says something. */
  private static boolean isDataOf(SourceNoun noun, SourceNoun behind) {
    return noun.kind() == NounKind.DOCUMENT && behind.kind() == NounKind.DATA;
  }

  /** Whether the name is what the noun belongs to ("official from Seoul"), not who it is. */
  private boolean belongs(List<Item> items, SourceNoun noun, Mention name) {
    if (name.kind() == Kind.PERSON) {
      return isServant(items, name)
          || noun.kind() == NounKind.DOCUMENT
          || noun.kind() == NounKind.DATA
          || noun.kind() == NounKind.OFFICIAL && view.is(name.first() - 1, WordClass.OF);
    }
    boolean nounFirst = true;
    for (Item item : items) {
      if (item.mention() == name) {
        nounFirst = false;
      } else if (item.noun() == noun) {
        break;
      }
    }
    return switch (noun.kind()) {
      case MEDIA -> name.isPlace();
      case ORGANIZATION, BODY -> name.isPlace() || !nounFirst && name.kind() == Kind.BODY;
      default -> true;
    };
  }

  /** "A spokesman for President X": two functions, the second directly at the name. */
  private boolean isServant(List<Item> items, Mention name) {
    Item before = null;
    Item first = null;
    for (Item item : items) {
      if (item.mention() == name) {
        break;
      }
      if (item.noun() != null) {
        first = first == null ? item : first;
        before = item;
      }
    }
    if (before == null || first == null || first == before || before.end() != name.first()) {
      return false;
    }
    Word called = view.word(name.first());
    if (called.can(Feature.NOM) && !called.can(Feature.GEN)) {
      return false;
    }
    boolean linked = false;
    for (int i = first.end(); i < before.first(); i++) {
      linked |= view.is(i, WordClass.OF);
    }
    Word head = view.word(before.first());
    boolean genitive = head.can(Feature.GEN) && !head.can(Feature.NOM);
    return genitive || linked && !head.can(Feature.NOM);
  }
}
