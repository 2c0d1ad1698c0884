package org.hearsay.gazetteer;

import java.util.List;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the world with a name, one across spellings, cases, scripts and languages.
 *
 * @param id short, lower case, with hyphens ("us", "us-white-house", "reuters", "kim-jong-un")
 * @param kind what sort of thing it is
 * @param name its usual English name
 * @param voice id of the voice that speaks through it ("us-gov" for every organ and official of the
 *     United States); null for places that speak for nobody
 * @param country id of the country that it belongs to or lies in; null when none
 * @param within ids of the places that contain it, the nearest first
 * @param point latitude and longitude in degrees; null when not a place or not known
 * @param terms the offices it held, for persons
 */
public record Entity(
    String id,
    Kind kind,
    String name,
    @Nullable String voice,
    @Nullable String country,
    List<String> within,
    @Nullable Point point,
    List<Term> terms) {

  public Entity {
    within = List.copyOf(within);
    terms = List.copyOf(terms);
  }

  /** A place on the earth, in degrees. */
  public record Point(double latitude, double longitude) {}

  /** An office held for a time: what it was, and from when to when. */
  public record Term(String office, Interval held) {}

  /** What sort of thing an entity is. */
  public enum Kind {
    COUNTRY,
    /** A region, city, port, village, mountain, sea. */
    PLACE,
    PERSON,
    /** An organ of a state: ministry, army, service, parliament, seat of power. */
    BODY,
    /** An international body or alliance. */
    INTERNATIONAL,
    /** A news agency, paper, broadcaster, site. */
    OUTLET,
    THINK_TANK,
    /** A company, party, group, movement, university. */
    ORGANIZATION,
    /** A ship, aircraft, weapon or other thing with a name of its own. */
    THING
  }
}
