package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.claim.Conflict.Kind;
import org.hearsay.claim.Conflict.What;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/**
 * Compares the variants of each claim, and the places that claims give to one meeting.
 *
 * <p>A wrong contradiction costs more trust than a missed one: two variants are compared only when
 * they come from different reports, and what the words leave open decides for them.
 */
final class ConflictFinder {

  private static final Comparator<Found> CONTRADICTIONS_FIRST =
      Comparator.comparing((Found found) -> rank(found.kind))
          .thenComparing(found -> found.what)
          .thenComparing(found -> found.earlier, ClaimFinder.BY_PUBLICATION)
          .thenComparing(found -> found.later, ClaimFinder.BY_PUBLICATION)
          .thenComparing(found -> found.why);

  /** Two variants that differ. */
  record Found(What what, Statement earlier, Statement later, Kind kind, String why) {

    /** The statements put in order of publication. */
    static Found of(What what, Statement a, Statement b, Kind kind, String why) {
      boolean inOrder = ClaimFinder.BY_PUBLICATION.compare(a, b) <= 0;
      return new Found(what, inOrder ? a : b, inOrder ? b : a, kind, why);
    }
  }

  private final Map<String, Statement> statements = new HashMap<>();
  private final List<Claim> claims;

  ConflictFinder(List<Statement> statements, List<Claim> claims) {
    statements.forEach(statement -> this.statements.put(statement.id(), statement));
    this.claims = claims;
  }

  List<Conflict> find() {
    List<Found> found = new ArrayList<>();
    for (Claim claim : claims) {
      List<Statement> members = members(claim);
      found.addAll(NumberVariants.compare(members));
      found.addAll(DateVariants.compare(members));
      found.addAll(stances(members));
    }
    found.addAll(PlaceVariants.compare(claims.stream().map(this::members).toList()));
    found.sort(CONTRADICTIONS_FIRST);
    List<Conflict> conflicts = new ArrayList<>();
    for (Found one : found) {
      conflicts.add(
          new Conflict(
              "k" + (conflicts.size() + 1),
              one.what,
              List.of(one.earlier.id(), one.later.id()),
              one.kind,
              one.why));
    }
    return conflicts;
  }

  private List<Statement> members(Claim claim) {
    List<Statement> members = new ArrayList<>();
    for (String id : claim.statements()) {
      Statement statement = statements.get(id);
      if (statement != null) {
        members.add(statement);
      }
    }
    return members;
  }

  /** The first denial of each voice against the first affirmation by another. */
  private static List<Found> stances(List<Statement> members) {
    Map<String, Statement> denials = new TreeMap<>();
    Map<String, Statement> affirmations = new LinkedHashMap<>();
    for (Statement statement : members) {
      String voice = statement.voice();
      if (voice != null && statement.stance() == Stance.DENIED) {
        denials.putIfAbsent(voice, statement);
      } else if (voice != null && statement.stance() == Stance.AFFIRMED) {
        affirmations.putIfAbsent(voice, statement);
      }
    }
    List<Found> found = new ArrayList<>();
    denials.forEach((denier, denial) ->
        affirmations.entrySet().stream()
            .filter(affirmation -> !affirmation.getKey().equals(denier))
            .findFirst()
            .ifPresent(affirmation ->
                found.add(
                    Found.of(
                        What.STANCE,
                        affirmation.getValue(),
                        denial,
                        Kind.CONTRADICTION,
                        speaker(affirmation.getValue())
                            + " affirms what "
                            + speaker(denial)
                            + " denies"))));
    return found;
  }

  private static String speaker(Statement statement) {
    return statement.chain().isEmpty() ? "the report" : statement.chain().getLast().source().name();
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case CONTRADICTION -> 0;
      case UPDATE -> 1;
      case VARIANT -> 2;
    };
  }
}
