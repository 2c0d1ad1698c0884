package org.hearsay.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Feature;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken or been named so far in a report: what pronouns, bare nouns and missing subjects
 * stand for.
 */
final class Discourse {

  private final View view;
  private final Map<NounKind, Named> byKind = new EnumMap<>(NounKind.class);
  private final Map<NounKind, Group> mentioned = new EnumMap<>(NounKind.class);
  private final Map<String, Group> byNoun = new HashMap<>();
  private final Map<String, Source> known = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private @Nullable Named lastPerson;
  private @Nullable Named last;

  Discourse(View view) {
    this.view = view;
  }

  /**
   * A source with the words that name it.
   *
   * @param country whether a country or capital stands for its government
   */
  record Named(Source source, String surface, Span span, boolean country) {}

  /** Takes note of the groups of a sentence, whether they speak in it or not. */
  void introduce(List<Group> groups) {
    for (Group group : groups) {
      NounKind kind = kindOf(group);
      if (kind == null || group.name() == null && group.principal() == null) {
        continue;
      }
      mentioned.put(kind, group);
      if (group.noun() != null) {
        byNoun.put(group.noun().phrase(), group);
      }
    }
  }

  /** The source that a group names, or that its bare noun stands for. */
  Named resolve(Group group) {
    NounKind kind = kindOf(group);
    if (kind != null && isAnaphoric(group)) {
      Named before = antecedent(group, kind);
      if (before != null) {
        return remember(before, kind);
      }
    }
    if (group.isUnknown() && lastPerson != null && isDefinite(group)) {
      return remember(lastPerson, null);
    }
    return remember(named(group), kind);
  }

  /** "The actress": an article, and not that of somebody new. */
  private boolean isDefinite(Group group) {
    return group.end() - group.first() == 2
        && view.is(group.first(), WordClass.ARTICLE)
        && !view.is(group.first(), WordClass.INDEFINITE)
        && !view.word(group.end() - 1).must(Feature.PL);
  }

  /** The outlet that a line under the text names. */
  Named wire(Mention wire) {
    String voice = wire.voice() != null ? wire.voice() : wire.id();
    Source source = new Source(wire.id(), wire.name(), SourceKind.OUTLET, voice);
    return new Named(source, wire.span().of(view.reading().report().text()), wire.span(), false);
  }

  private Named named(Group group) {
    Span span = view.span(group.first(), group.end());
    Mention name = group.name();
    boolean country = name != null && name.isPlace();
    Named named =
        new Named(source(group, span), view.text(group.first(), group.end()), span, country);
    if (country) {
      countries.add(named.source().id());
    }
    return named;
  }

  /** Whether a definite noun without a name or attribute stands for somebody named before. */
  private boolean isAnaphoric(Group group) {
    if (!group.isBare() || group.end() < size() && view.word(group.end()).must(Feature.ADJ)) {
      return false;
    }
    boolean definite = false;
    for (int i = group.first() - 1; i < group.end(); i++) {
      boolean attribute =
          i >= group.first() && (view.word(i).must(Feature.ADJ) || !definite && isOtherNoun(i));
      if (view.is(i, WordClass.INDEFINITE) || attribute) {
        return false;
      }
      definite |= view.is(i, WordClass.BARE) || view.is(i, WordClass.DEMONSTRATIVE);
    }
    return definite;
  }

  /** A noun in front of the one that may stand for somebody: "part of the analysts". */
  private boolean isOtherNoun(int i) {
    return view.word(i).must(Feature.NOUN) && !view.is(i, WordClass.BARE);
  }

  private boolean isPlural(Group group) {
    Word last = view.word(group.end() - 1);
    return last.can(Feature.NOUN, Feature.PL) && !last.can(Feature.NOUN, Feature.SG);
  }

  private int size() {
    return view.reading().tokens().size();
  }

  private @Nullable Named antecedent(Group group, NounKind kind) {
    Group same = group.noun() == null ? null : byNoun.get(group.noun().phrase());
    if (same != null) {
      return named(same);
    }
    boolean person =
        kind == NounKind.OFFICIAL || kind == NounKind.OFFICE || kind == NounKind.FUNCTION;
    if (person && lastPerson != null && !isPlural(group)) {
      return lastPerson;
    }
    Named before = byKind.get(kind);
    if (before == null && mentioned.containsKey(kind)) {
      before = named(mentioned.get(kind));
    }
    return before == null && kind == NounKind.DOCUMENT ? byKind.get(NounKind.MEDIA) : before;
  }

  private static @Nullable NounKind kindOf(Group group) {
    if (group.noun() != null) {
      return group.noun().kind();
    }
    if (group.name() == null) {
      return null;
    }
    return switch (group.name().kind()) {
      case OUTLET -> NounKind.MEDIA;
      case THINK_TANK, ORGANIZATION -> NounKind.ORGANIZATION;
      case BODY, INTERNATIONAL -> NounKind.BODY;
      default -> null;
    };
  }

  /** Whether a source is a country or capital that stands for its government. */
  boolean isCountry(Source source) {
    return countries.contains(source.id());
  }

  /** Whom a pronoun means; null when nobody has spoken. */
  @Nullable Named person() {
    return lastPerson != null ? lastPerson : last;
  }

  /** Notes that somebody who was named before speaks again. */
  Named again(Named named) {
    return remember(named, null);
  }

  /** Who goes on speaking; null when nobody has spoken. */
  @Nullable Named speaker() {
    return last;
  }

  private Named remember(Named named, @Nullable NounKind kind) {
    last = named;
    if (kind != null) {
      byKind.put(kind, named);
      if (kind == NounKind.OFFICE || kind == NounKind.FUNCTION) {
        byKind.put(NounKind.OFFICIAL, named);
      }
      if (kind == NounKind.MEDIA || kind == NounKind.BODY) {
        byKind.putIfAbsent(NounKind.ORGANIZATION, named);
      }
    }
    if (named.source().kind() == SourceKind.PERSON) {
      lastPerson = named;
    }
    return named;
  }

  private Source source(Group group, Span span) {
    Mention name = group.name() != null ? group.name() : author(group);
    if (name != null) {
      Source before = known.get(name.id());
      if (before != null && (before.voice() == null || !before.voice().equals(before.id()))) {
        return before;
      }
      Source made = new Source(name.id(), name.name(), kind(name.kind()), voice(group, name));
      known.put(name.id(), made);
      return made;
    }
    return unnamed(group, span);
  }

  /** Whose document or data it is, when these are an outlet's or think tank's own. */
  private static @Nullable Mention author(Group group) {
    Mention principal = group.principal();
    boolean own =
        principal != null
            && (group.isDocument() || group.isData())
            && (principal.kind() == Entity.Kind.OUTLET
                || principal.kind() == Entity.Kind.THINK_TANK);
    return own ? principal : null;
  }

  private static String voice(Group group, Mention name) {
    if (name.voice() != null && !name.voice().equals(name.id())) {
      return name.voice();
    }
    Mention principal = group.principal();
    if (principal != null
        && principal.voice() != null
        && (group.isOfState() || name.kind() == Entity.Kind.BODY)) {
      return principal.voice();
    }
    return name.voice() != null ? name.voice() : name.id();
  }

  private Source unnamed(Group group, Span span) {
    String text = view.text(group.first(), group.end());
    Mention principal = group.principal();
    String voice =
        principal == null ? null : principal.voice() != null ? principal.voice() : principal.id();
    NounKind kind = group.noun() == null ? NounKind.PERSON : group.noun().kind();
    if (principal != null && kind == NounKind.BODY) {
      String noun = group.noun() == null ? "" : Folding.fold(group.noun().phrase());
      return new Source("b:" + principal.id() + ":" + noun, text, SourceKind.ORGANIZATION, voice);
    }
    String id = "u:" + view.reading().report().id() + ":" + span.start();
    SourceKind sort =
        kind == NounKind.DOCUMENT || kind == NounKind.DATA
            ? SourceKind.DOCUMENT
            : SourceKind.UNNAMED;
    return new Source(id, text, sort, voice == null ? id : voice);
  }

  private static SourceKind kind(Entity.Kind kind) {
    return switch (kind) {
      case PERSON -> SourceKind.PERSON;
      case OUTLET -> SourceKind.OUTLET;
      default -> SourceKind.ORGANIZATION;
    };
  }
}
