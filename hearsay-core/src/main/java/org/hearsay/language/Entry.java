package org.hearsay.language;

import java.util.List;
import java.util.Set;

/** What a phrase of a pack's tables stands for. */
public sealed interface Entry {

  /** A closed-class word: see the table of classes in docs/language-packs.md. */
  record Function(Set<WordClass> classes) implements Entry {}

  /**
   * A word of saying, showing, denying, doubting.
   *
   * @param phrase as the table writes it
   * @param part v, n or a
   * @param cls its class
   * @param stance what it does with its content: affirmed, hedged, denied or unknown
   * @param governs how its content may stand
   */
  record Cue(String phrase, Part part, CueClass cls, String stance, Set<Governs> governs)
      implements Entry {}

  /**
   * A noun for a source without a name.
   *
   * @param evidence what such a source is evidence of: a label of the export, or "none"
   */
  record SourceNoun(String phrase, NounKind kind, String evidence) implements Entry {}

  /**
   * A trigger of events and concepts, by their language-neutral ids.
   *
   * @param event whether the first id is an event that can be the main one of a statement
   */
  record Trigger(String phrase, Part part, boolean event, List<String> ids) implements Entry {}

  /**
   * A name of a gazetteer entity.
   *
   * @param capital whether the phrase is written with a capital, and must be in the text
   */
  record Name(String phrase, String entity, NameKind kind, boolean capital) implements Entry {}

  /** Part of speech of an entry. */
  enum Part {
    V,
    N,
    A
  }

  /** Classes of cues. */
  enum CueClass {
    SAY,
    REPORT,
    SHOW,
    ASSESS,
    CONFIRM,
    ANNOUNCE,
    SUGGEST,
    FEAR,
    DENY,
    DOUBT,
    ACCUSE,
    ASK,
    REFUSE
  }

  /** How a cue's content may stand. */
  enum Governs {
    THAT,
    NP,
    OF,
    QUOTE,
    INSERT,
    INF,
    TO
  }

  /** Kinds of source nouns. */
  enum NounKind {
    OFFICIAL,
    OFFICE,
    FUNCTION,
    PERSON,
    BODY,
    ORGANIZATION,
    MEDIA,
    DOCUMENT,
    DATA
  }

  /** Kinds of names. */
  enum NameKind {
    /** The name, or another one that means the entity alone. */
    NAME,
    /** A short form that means it once the full name has been seen ("Kirby"). */
    SHORT,
    /** An adjective ("Russian", "rosyjski"). */
    ADJECTIVE,
    /** A noun for its people, used for its state ("Russians", "Amerykanie"). */
    DEMONYM
  }
}
