package org.hearsay.claim;

/**
 * Something that two statements can share.
 *
 * @param value what it is, unique within its kind
 */
record Feature(Kind kind, String value) {

  /** What sort of thing is shared. */
  enum Kind {
    /** An event or concept that the content names, or a wider type of one. */
    CONCEPT("concept"),
    /** A subject that one of its events or concepts belongs to. */
    TOPIC("subject"),
    /** An entity that the content names. */
    NAME("name"),
    /** A number with its unit. */
    NUMBER("number"),
    /** The month in which it happened. */
    MONTH("month"),
    /** A lemma, of one language. */
    WORD("word");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** For readers: "name najin", "word kontener". */
  String label() {
    String shown = kind == Kind.WORD ? value.substring(value.indexOf(':') + 1) : value;
    return kind.label + " " + shown.replace('-', ' ');
  }
}
