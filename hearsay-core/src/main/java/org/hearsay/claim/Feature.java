package org.hearsay.claim;

/**
 * Something that two statements can share.
 *
 * @param value what it is, unique within its kind
 */
record Feature(Kind kind, String value) {

  /** What sort of thing is shared. */
  enum Kind {
    /** The main event. */
    EVENT("event"),
    /** An event or concept that the content names. */
    CONCEPT("concept"),
    /** A wider type of an event or concept that the content names. */
    BROADER("kind of"),
    /** An entity in its role. */
    ACTOR("actor"),
    /** An entity that the content names. */
    NAME("name"),
    /** A place that contains a place which the content names. */
    REGION("region"),
    /** What is counted. */
    UNIT("counted"),
    /** A number with its unit. */
    NUMBER("number"),
    /** The month in which it happened. */
    MONTH("month"),
    /** The voice, for what it denies. */
    DENIAL("denied by"),
    /** A lemma, of one language. */
    WORD("word");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** Whether statements of two languages can share it. */
  boolean neutral() {
    return kind != Kind.WORD;
  }

  /** For readers: "name najin", "word kontener". */
  String label() {
    String shown = kind == Kind.WORD ? value.substring(value.indexOf(':') + 1) : value;
    return kind.label + " " + shown.replace('-', ' ');
  }
}
