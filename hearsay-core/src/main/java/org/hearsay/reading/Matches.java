package org.hearsay.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Entry;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.Word;
import org.hearsay.language.WordClass;
import org.jspecify.annotations.Nullable;

/** All phrases of a pack's tables found in a text, by the token that they start at. */
public final class Matches {

  private final List<List<Match>> byFirst;

  /** A bit for each class of function words that starts at a token. */
  private final long[] classes;

  /** A bit for each table that has an entry at a token. */
  private final byte[] tables;

  private Matches(List<List<Match>> byFirst) {
    this.byFirst = byFirst;
    this.classes = new long[byFirst.size()];
    this.tables = new byte[byFirst.size()];
    for (int i = 0; i < classes.length; i++) {
      for (Match match : byFirst.get(i)) {
        tables[i] |= bit(match.entry().getClass());
        if (match.entry() instanceof Entry.Function f) {
          for (WordClass cls : f.classes()) {
            classes[i] |= 1L << cls.ordinal();
          }
        }
      }
    }
  }

  private static byte bit(Class<?> table) {
    if (table == Entry.Function.class) {
      return 1;
    }
    if (table == Entry.Cue.class) {
      return 2;
    }
    if (table == Entry.SourceNoun.class) {
      return 4;
    }
    return (byte) (table == Entry.Trigger.class ? 8 : 16);
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
      addParts(pack, tokens, i, here);
      byFirst.add(here.isEmpty() ? List.of() : here);
    }
    return new Matches(byFirst);
  }

  /**
   * What the parts of a compound say: its head as the whole does, where the tables lack the whole;
   * the parts before it as events and concepts.
   */
  private static void addParts(LanguagePack pack, List<Token> tokens, int i, List<Match> here) {
    List<String> parts = tokens.get(i).word().parts();
    if (parts.isEmpty()) {
      return;
    }
    Set<Class<?>> known = new HashSet<>();
    here.forEach(match -> known.add(match.entry().getClass()));
    for (int p = parts.size() - 1; p >= 0; p--) {
      String part = parts.get(p);
      boolean head = p == parts.size() - 1;
      Word word = pack.vocabulary().word(Character.toUpperCase(part.charAt(0)) + part.substring(1));
      pack.lexicon()
          .match(
              at -> at == i ? word : at < tokens.size() ? tokens.get(at).word() : null,
              i,
              (first, end, entry) -> {
                boolean trigger = entry instanceof Entry.Trigger t && t.part() == Entry.Part.N;
                boolean noun =
                    entry instanceof Entry.SourceNoun
                        || entry instanceof Entry.Cue c && c.part() == Entry.Part.N;
                if (!known.contains(entry.getClass())
                    && (trigger && (head || end == i + 1) || noun && head)) {
                  keepLongest(here, new Match(first, end, entry));
                }
              });
    }
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
    if ((tables[i] & bit(table)) == 0) {
      return List.of();
    }
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
    if (!is(i, cls)) {
      return null;
    }
    for (Match match : byFirst.get(i)) {
      if (match.entry() instanceof Entry.Function f && f.classes().contains(cls)) {
        return match;
      }
    }
    return null;
  }

  /** Whether a phrase of this class starts at token {@code i}. */
  public boolean is(int i, WordClass cls) {
    return (classes[i] & 1L << cls.ordinal()) != 0;
  }
}
