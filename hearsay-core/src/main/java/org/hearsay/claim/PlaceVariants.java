package org.hearsay.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.claim.Conflict.Kind;
import org.hearsay.claim.Conflict.What;
import org.hearsay.claim.ConflictFinder.Found;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** One event put in two places, within a claim or by two claims. */
final class PlaceVariants {

  /** Places nearer to each other than this may be two names of one. */
  private static final double NEAR_KM = 100;

  /** Reports further apart than this, when one gives no date, may mean two meetings. */
  private static final int SAME_AFFAIR_DAYS = 200;

  private static final int MOST = 12;
  private static final double EARTH_KM = 6371;

  private PlaceVariants() {}

  /**
   * @param claims the statements of each claim, in order of publication
   */
  static List<Found> compare(List<List<Statement>> claims) {
    Map<String, List<Statement>> meetings = new TreeMap<>();
    for (List<Statement> members : claims) {
      for (Statement statement : members) {
        String key = Meetings.key(statement);
        if (key != null && specific(statement) != null) {
          meetings.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
        }
      }
    }
    List<Found> found = new ArrayList<>();
    meetings.values().forEach(meeting -> found.addAll(differences(meeting)));
    return found;
  }

  private static List<Found> differences(List<Statement> meeting) {
    Map<String, Statement> first = new TreeMap<>();
    meeting.sort(ClaimFinder.BY_PUBLICATION);
    for (Statement statement : meeting) {
      Place place = specific(statement);
      if (place != null && first.size() < MOST) {
        first.putIfAbsent(place.id(), statement);
      }
    }
    List<Statement> variants = new ArrayList<>(new LinkedHashSet<>(first.values()));
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        Found difference = difference(variants.get(i), variants.get(j));
        if (difference != null) {
          found.add(difference);
        }
      }
    }
    return found;
  }

  private static @Nullable Found difference(Statement a, Statement b) {
    if (a.report().equals(b.report()) || !sameTime(a, b)) {
      return null;
    }
    Place one = specific(a);
    Place other = specific(b);
    if (one == null || other == null || agree(one, other)) {
      return null;
    }
    return Found.of(
        What.PLACE,
        a,
        b,
        Kind.CONTRADICTION,
        one.name() + " against " + other.name() + ": one meeting, neither place holds the other");
  }

  private static boolean sameTime(Statement a, Statement b) {
    if (a.when() != null && b.when() != null) {
      return a.when().overlaps(b.when());
    }
    LocalDate one = a.published() == null ? null : a.published().from();
    LocalDate other = b.published() == null ? null : b.published().from();
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_AFFAIR_DAYS;
  }

  /** The one place below a country that a statement names; null when none or several. */
  private static @Nullable Place specific(Statement statement) {
    Set<String> above = new LinkedHashSet<>();
    statement.where().forEach(place -> above.addAll(place.within()));
    List<Place> specific =
        statement.where().stream()
            .filter(place -> !place.within().isEmpty() && !above.contains(place.id()))
            .distinct()
            .toList();
    return specific.size() == 1 ? specific.getFirst() : null;
  }

  private static boolean agree(Place one, Place other) {
    return one.id().equals(other.id())
        || one.within().contains(other.id())
        || other.within().contains(one.id())
        || distance(one, other) < NEAR_KM;
  }

  private static double distance(Place one, Place other) {
    if (one.latitude() == null
        || one.longitude() == null
        || other.latitude() == null
        || other.longitude() == null) {
      return Double.POSITIVE_INFINITY;
    }
    double lat1 = Math.toRadians(one.latitude());
    double lat2 = Math.toRadians(other.latitude());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(other.longitude() - one.longitude());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }
}
