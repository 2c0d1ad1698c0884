package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Evidence;
import org.hearsay.statement.Link;
import org.hearsay.statement.SourceKind;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing.Independence;
import org.jspecify.annotations.Nullable;

/**
 * Tells origins from echoes, claim by claim.
 *
 * <p>A voice is an origin when a chain ends in it; a statement that names nobody, and an unnamed
 * source without a principal, is none. Two voices are independent when each gives evidence or its
 * own first-hand statement and neither credits the other, nor both a third.
 */
final class StandingFinder {

  private final Map<String, Witness> witnesses;
  private final Outlets outlets;
  private final Marks marks;

  StandingFinder(Map<String, Witness> witnesses, Outlets outlets, Marks marks) {
    this.witnesses = witnesses;
    this.outlets = outlets;
    this.marks = marks;
  }

  /** What a voice says of a claim. */
  private static final class Word {
    private final String voice;
    private final Statement first;
    private final Set<Evidence> evidence = new TreeSet<>();
    private boolean firstHand;
    private boolean affirms;

    private Word(String voice, Statement first) {
      this.voice = voice;
      this.first = first;
    }

    private String name() {
      return first.chain().getLast().source().name();
    }

    private boolean standsAlone() {
      return firstHand || !evidence.isEmpty();
    }

    private String reason() {
      String leans = evidence.isEmpty() ? "" : ", on " + String.join(" and ", labels());
      return name()
          + (affirms ? " says so" : " holds it possible")
          + leans
          + " ("
          + first.id()
          + ")";
    }

    private List<String> labels() {
      return evidence.stream().map(Evidence::label).toList();
    }
  }

  /**
   * @param members the claim's statements in order of publication
   */
  Standing find(Claim claim, List<Statement> members) {
    Map<String, Word> words = new LinkedHashMap<>();
    Set<String> adding = new HashSet<>();
    Set<String> denying = new LinkedHashSet<>();
    boolean deniedOnEvidence = false;
    for (Statement statement : members) {
      String voice = voice(statement);
      if (voice == null || marks.echoes().contains(statement.report())) {
        continue;
      }
      if (statement.stance() == Stance.AFFIRMED || statement.stance() == Stance.HEDGED) {
        if (!words.containsKey(voice) || marks.own().contains(statement.report())) {
          adding.add(statement.report());
        }
        hear(words.computeIfAbsent(voice, v -> new Word(v, statement)), statement);
      } else if (statement.stance() == Stance.DENIED) {
        denying.add(statement.chain().getLast().source().name());
        deniedOnEvidence |= statement.evidence() != Evidence.NONE;
      }
    }
    List<String> why = new ArrayList<>();
    Independence independence = independence(List.copyOf(words.values()), credits(members), why);
    Credibility credibility =
        Credibility.of(
            independence,
            words.values().stream().anyMatch(word -> !word.evidence.isEmpty()),
            words.values().stream().anyMatch(word -> word.affirms),
            !words.isEmpty(),
            !denying.isEmpty(),
            deniedOnEvidence);
    if (!denying.isEmpty()) {
      why.add("denied by " + String.join(", ", denying));
    }
    why.add(credibility.why());
    return new Standing(
        claim.id(),
        List.copyOf(words.keySet()),
        words.values().stream().map(Word::reason).toList(),
        echoes(members, adding),
        independence,
        credibility.digit(),
        why);
  }

  private static void hear(Word word, Statement statement) {
    Link last = statement.chain().getLast();
    if (statement.evidence() != Evidence.NONE && statement.evidence() != Evidence.TESTIMONY) {
      word.evidence.add(statement.evidence());
    }
    word.affirms |= statement.stance() == Stance.AFFIRMED;
    word.firstHand |=
        statement.stance() == Stance.AFFIRMED
            && last.source().kind() != SourceKind.OUTLET
            && last.source().kind() != SourceKind.UNNAMED;
  }

  private static @Nullable String voice(Statement statement) {
    if (statement.chain().isEmpty()) {
      return null;
    }
    String voice = statement.chain().getLast().source().voice();
    return voice == null || voice.startsWith("u:") ? null : voice;
  }

  /** From each voice to those that it names as its source for this claim. */
  private Map<String, Set<String>> credits(List<Statement> members) {
    Map<String, Set<String>> credits = new LinkedHashMap<>();
    for (Statement statement : members) {
      String last = voice(statement);
      if (last == null) {
        continue;
      }
      for (Link link : statement.chain()) {
        String nearer = link.source().voice() == null ? link.source().id() : link.source().voice();
        if (!nearer.equals(last)) {
          credits.computeIfAbsent(nearer, k -> new TreeSet<>()).add(last);
        }
      }
      Witness witness = witnesses.get(statement.report());
      if (witness != null) {
        for (String publisher : outlets.keys(witness)) {
          if (!publisher.equals(last)) {
            credits.computeIfAbsent(publisher, k -> new TreeSet<>()).add(last);
          }
        }
      }
    }
    for (Marks.Pair pair : marks.repeating()) {
      credits.computeIfAbsent(pair.to(), k -> new TreeSet<>()).add(pair.from());
    }
    return credits;
  }

  private Independence independence(
      List<Word> words, Map<String, Set<String>> credits, List<String> why) {
    if (words.isEmpty()) {
      why.add("nobody is named who vouches for it");
      return Independence.NOT_ESTABLISHED;
    }
    if (words.size() == 1) {
      why.add("all rests on " + words.getFirst().name());
      return Independence.ONE_ORIGIN;
    }
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (marks.areIndependent(words.get(i).voice, words.get(j).voice)) {
          why.add(words.get(i).name() + " and " + words.get(j).name() + " are judged independent");
          return Independence.ESTABLISHED;
        }
        if (areIndependent(words.get(i), words.get(j), credits)) {
          why.add(words.get(i).name() + " and " + words.get(j).name() + " each vouch on their own");
          sharedEvidence(words.get(i), words.get(j), why);
          return Independence.ESTABLISHED;
        }
      }
    }
    why.add(words.size() + " voices, but no two of them shown to vouch each on its own");
    return Independence.NOT_ESTABLISHED;
  }

  private static boolean areIndependent(Word one, Word other, Map<String, Set<String>> credits) {
    Set<String> mine = credits.getOrDefault(one.voice, Set.of());
    Set<String> theirs = credits.getOrDefault(other.voice, Set.of());
    return one.standsAlone()
        && other.standsAlone()
        && !mine.contains(other.voice)
        && !theirs.contains(one.voice)
        && mine.stream().noneMatch(theirs::contains);
  }

  private static void sharedEvidence(Word one, Word other, List<String> why) {
    Set<Evidence> both = new TreeSet<>(one.evidence);
    both.retainAll(other.evidence);
    both.forEach(
        evidence -> why.add("both lean on " + evidence.label() + ", which may be the same"));
  }

  private static List<String> echoes(List<Statement> members, Set<String> adding) {
    Set<String> echoes = new LinkedHashSet<>();
    members.forEach(statement -> echoes.add(statement.report()));
    echoes.removeAll(adding);
    return List.copyOf(echoes);
  }
}
