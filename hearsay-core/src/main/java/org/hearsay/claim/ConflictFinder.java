package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

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

  /** So many voices that deny a claim are set against its affirmations, the first ones. */
  private static final int MOST_DENIERS = 100;

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

  /** The first denial of each voice against the affirmation by another that is nearest to it. */
  private static List<Found> stances(List<Statement> members) {
    Map<String, Statement> denials = new TreeMap<>();
    Map<List<Object>, Statement> affirmations = new LinkedHashMap<>();
    for (Statement statement : members) {
      String voice = statement.voice();
      if (voice != null && statement.stance() == Stance.DENIED) {
        if (denials.size() < MOST_DENIERS) {
          denials.putIfAbsent(voice, statement);
        }
      } else if (voice != null && statement.stance() == Stance.AFFIRMED) {
        affirmations.putIfAbsent(
            List.of(voice, statement.concepts(), statement.names()), statement);
      }
    }
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, Statement> denial : denials.entrySet()) {
      Statement affirmed = nearest(denial.getKey(), denial.getValue(), affirmations.values());
      if (affirmed != null) {
        String why = speaker(affirmed) + " affirms what " + speaker(denial.getValue()) + " denies";
        found.add(Found.of(What.STANCE, affirmed, denial.getValue(), Kind.CONTRADICTION, why));
      }
    }
    return found;
  }

  /** Null when none shares so much as one concept with what is denied. */
  private static @Nullable Statement nearest(
      String denier, Statement denial, Collection<Statement> affirmations) {
    Statement nearest = null;
    long most = 0;
    for (Statement affirmation : affirmations) {
      long concepts = denial.concepts().stream().filter(affirmation.concepts()::contains).count();
      long names = denial.names().stream().filter(affirmation.names()::contains).count();
      if (!denier.equals(affirmation.voice()) && concepts > 0 && concepts + names > most) {
        most = concepts + names;
        nearest = affirmation;
      }
    }
    return nearest;
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
