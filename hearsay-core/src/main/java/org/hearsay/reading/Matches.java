package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Entry;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.WordClass;
import org.jspecify.annotations.Nullable;

/** All phrases of a pack's tables found in a text, by the token that they start at. */
public final class Matches {

  private final List<List<Match>> byFirst;

  private Matches(List<List<Match>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The matches of {@code pack} in {@code tokens}; of one table, only the longest at a place. */
  public static Matches of(LanguagePack pack, List<Token> tokens) {
    List<List<Match>> byFirst = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<Match> here = new ArrayList<>(2);
      pack.lexicon()
          .match(
              at -> at < tokens.size() ? tokens.get(at).word() : null,
              i,
              (first, end, entry) -> keepLongest(here, new Match(first, end, entry)));
      byFirst.add(here.isEmpty() ? List.of() : here);
    }
    return new Matches(byFirst);
  }

  private static void keepLongest(List<Match> here, Match found) {
    for (int i = here.size() - 1; i >= 0; i--) {
      Match other = here.get(i);
      if (other.entry().getClass() == found.entry().getClass() && isBare(other) == isBare(found)) {
        if (other.length() > found.length() || other.equals(found)) {
          return;
        }
        if (other.length() < found.length()) {
          here.remove(i);
        }
      }
    }
    here.add(found);
  }

  /** "The agency" stands beside what its article is. */
  private static boolean isBare(Match match) {
    return match.entry() instanceof Entry.Function f && f.classes().contains(WordClass.BARE);
  }

  /** All matches that start at token {@code i}. */
  public List<Match> at(int i) {
    return byFirst.get(i);
  }

  /** The entries of one table that start at token {@code i}. */
  public <E extends Entry> List<Match> at(int i, Class<E> table) {
    List<Match> found = new ArrayList<>(1);
    for (Match match : byFirst.get(i)) {
      if (table.isInstance(match.entry())) {
        found.add(match);
      }
    }
    return found;
  }

  /** The phrase of this class that starts at token {@code i}; null when there is none. */
  public @Nullable Match function(int i, WordClass cls) {
    for (Match match : byFirst.get(i)) {
      if (match.entry() instanceof Entry.Function f && f.classes().contains(cls)) {
        return match;
      }
    }
    return null;
  }

  /** Whether a phrase of this class starts at token {@code i}. */
  public boolean is(int i, WordClass cls) {
    return function(i, cls) != null;
  }
}
