package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Conflict;
import org.hearsay.statement.Link;
import org.hearsay.statement.Place;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.stemma.Standing;
import org.jspecify.annotations.Nullable;

/** What lists, filters and sort orders ask of one claim, computed once. */
record ClaimFacts(
    ClaimRow row,
    List<Statement> statements,
    Set<String> voices,
    int[] voiceNumbers,
    Set<String> relays,
    Set<String> outlets,
    Set<String> events,
    Map<String, Spoken> places,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String folded) {

  static ClaimFacts of(Board board, Claim claim, int rank) {
    CaseIndex index = board.index();
    List<Statement> statements = index.listStatements(claim);
    Map<String, Map<Stance, Integer>> stances = index.stances(claim);
    Set<String> relays = new HashSet<>();
    Set<String> languages = new LinkedHashSet<>();
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    Set<String> events = new HashSet<>();
    Map<String, List<Statement>> places = new LinkedHashMap<>();
    Map<String, Place> placeOf = new LinkedHashMap<>();
    LocalDate first = null;
    LocalDate last = null;
    for (Statement s : statements) {
      languages.add(s.language());
      reports.add(s.report());
      outlets.add(board.outlet(index.getReport(s.report())));
      events.addAll(s.concepts());
      for (Place place : s.where()) {
        placeOf.putIfAbsent(place.name(), place);
        places.computeIfAbsent(place.name(), k -> new ArrayList<>()).add(s);
      }
      s.chain().stream().map(Link::source).map(Voices::speaker).forEach(relays::add);
      @Nullable LocalDate seen = Dates.known(s.published());
      if (seen != null) {
        first = first == null || seen.isBefore(first) ? seen : first;
        last = last == null || seen.isAfter(last) ? seen : last;
      }
    }
    relays.removeAll(stances.keySet());
    ClaimRow row =
        new ClaimRow(
            rank,
            claim.id(),
            Page.clean(claim.gloss()),
            chips(board, stances),
            StanceCounts.of(statements),
            reports.size(),
            List.copyOf(languages),
            first == null ? "" : first.toString(),
            last == null ? "" : last.toString(),
            drifts(board, claim, reports),
            conflicts(index, claim, Conflict.Kind.CONTRADICTION),
            conflicts(index, claim, Conflict.Kind.UPDATE),
            conflicts(index, claim, Conflict.Kind.VARIANT),
            index.findStanding(claim).map(s -> s.independence().label()).orElse(""),
            index.findStanding(claim).map(Standing::credibility).orElse(6),
            index.findStanding(claim).map(s -> s.echoes().size()).orElse(0));
    return new ClaimFacts(
        row,
        statements,
        new LinkedHashSet<>(stances.keySet()),
        stances.keySet().stream().mapToInt(board::number).toArray(),
        relays,
        outlets,
        events,
        spoken(placeOf, places),
        first,
        last,
        org.hearsay.text.Folding.fold(claim.gloss()));
  }

  /** A place, and what the statements that name it do. */
  record Spoken(Place place, StanceCounts stances) {}

  private static Map<String, Spoken> spoken(
      Map<String, Place> placeOf, Map<String, List<Statement>> by) {
    Map<String, Spoken> spoken = new LinkedHashMap<>();
    placeOf.forEach((name, place) ->
        spoken.put(name, new Spoken(place, StanceCounts.of(by.getOrDefault(name, List.of())))));
    return spoken;
  }

  private static List<ClaimRow.Chip> chips(Board board, Map<String, Map<Stance, Integer>> stances) {
    Map<String, ClaimRow.Chip> chips = new LinkedHashMap<>();
    stances.forEach((voice, counts) ->
        chips.put(
            voice,
            new ClaimRow.Chip(
                voice.isEmpty() ? "" : Key.voice(voice),
                board.voiceName(voice),
                StanceCounts.of(counts))));
    return new ArrayList<>(chips.values());
  }

  /** How many changes the relations between its reports show that touch its statements. */
  private static int drifts(Board board, Claim claim, Set<String> reports) {
    Set<String> own = new HashSet<>(claim.statements());
    int drifts = 0;
    for (String report : reports) {
      for (Ground.Edge edge : board.listEdges(report)) {
        if (edge.relation().to().equals(report)) {
          drifts +=
              (int)
                  edge.relation().drift().stream()
                      .filter(drift -> drift.statements().stream().anyMatch(own::contains))
                      .count();
        }
      }
    }
    return drifts;
  }

  private static int conflicts(CaseIndex index, Claim claim, Conflict.Kind kind) {
    return (int) index.listConflicts(claim).stream().filter(c -> c.kind() == kind).count();
  }

  /** How much it has in common with another: events count most, then places, then voices. */
  int shares(ClaimFacts other) {
    return 4 * shared(events, other.events)
        + 2 * shared(places.keySet(), other.places.keySet())
        + shared(voices, other.voices);
  }

  private static int shared(Set<String> some, Set<String> others) {
    boolean fewer = some.size() <= others.size();
    Set<String> more = fewer ? others : some;
    int shared = 0;
    for (String each : fewer ? some : others) {
      shared += more.contains(each) ? 1 : 0;
    }
    return shared;
  }

  /** Whether one of its reports was published within these days; an open end bounds nothing. */
  boolean seenWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return first != null
        && last != null
        && (from == null || !last.isBefore(from))
        && (to == null || !first.isAfter(to));
  }
}
