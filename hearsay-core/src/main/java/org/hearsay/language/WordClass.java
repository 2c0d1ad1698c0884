package org.hearsay.language;

import java.util.Locale;

/** Closed classes of function words; what each means stands in docs/language-packs.md. */
public enum WordClass {
  THAT,
  WHETHER,
  ACCORDING,
  ACCORDING_BEHIND,
  CITING,
  CITED,
  LIKE,
  RELATIVE,
  ANAPHOR,
  AND,
  BUT,
  OR,
  WHILE,
  IF,
  PURPOSE,
  NOT,
  UNDENIED,
  HEDGE,
  LIKELY,
  MODAL,
  FUTURE,
  AUX,
  UNCLEAR,
  IMPOSSIBLE,
  PRONOUN,
  REFLEXIVE,
  ARTICLE,
  INDEFINITE,
  POSSESSIVE,
  DEMONSTRATIVE,
  PREP,
  OF,
  WITHIN,
  BY,
  PASSIVE,
  ABOUT,
  TO,
  QUOTEMARK,
  BARE,
  THERE,
  REGION;

  /**
   * The class that data files call {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static WordClass named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
