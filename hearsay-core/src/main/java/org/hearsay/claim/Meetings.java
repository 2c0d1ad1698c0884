package org.hearsay.claim;

import java.util.Set;
import java.util.TreeSet;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Events that happen once, at one time and in one place, for the same participants. */
final class Meetings {

  /** Ids of such events and of the concept that stands for one. */
  private static final Set<String> IDS = Set.of("meet", "summit");

  /** With fewer, two statements may speak of two meetings of one of them. */
  private static final int PARTICIPANTS = 2;

  private Meetings() {}

  static boolean isOne(String event) {
    return IDS.contains(event);
  }

  /** What statements about one meeting share; null for other statements. */
  static @Nullable String key(Statement statement) {
    boolean meeting =
        (statement.event() != null && isOne(statement.event()))
            || statement.concepts().stream().anyMatch(Meetings::isOne);
    if (!meeting) {
      return null;
    }
    Set<String> participants = new TreeSet<>();
    statement.actors().stream().map(Actor::id).forEach(participants::add);
    statement.where().forEach(place -> participants.remove(place.id()));
    return participants.size() < PARTICIPANTS ? null : String.join(" + ", participants);
  }
}
