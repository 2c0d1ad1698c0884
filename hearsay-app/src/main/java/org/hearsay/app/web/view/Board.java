package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Counts;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Kind;
import org.hearsay.claim.Claim;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.text.Folding;

/**
 * One version of a case with all that pages look up often, computed once: immutable, for all
 * threads.
 */
public final class Board {

  private final Ground ground;
  private final Counts counts;
  private final List<ClaimFacts> claims = new ArrayList<>();
  private final Map<String, ClaimFacts> claimById = new HashMap<>();
  private final Map<String, Claim> claimByKey = new HashMap<>();
  private final List<String> speakers;
  private final ClockDays days;
  private final Map<String, Integer> voiceNumbers = new LinkedHashMap<>();
  private final List<Facet> facets;
  private final Voices voices;
  private final Map<String, String> reliability = new HashMap<>();
  private final List<SourcePage.Named> sources;
  private final List<SourceRow> voiceRows;
  private final List<SourceRow> outletRows;

  private Board(CaseIndex index) {
    this.ground = Ground.of(index);
    this.counts = Counts.of(index.file());
    for (Claim claim : index.file().claims()) {
      ClaimFacts facts = ClaimFacts.of(this, claim, claims.size() + 1);
      claims.add(facts);
      claimById.put(claim.id(), facts);
      claimByKey.put(Key.claim(claim), claim);
    }
    this.speakers = List.copyOf(voiceNumbers.keySet());
    this.days = ClockDays.of(claims);
    this.facets = Facets.of(claims);
    this.voices = Voices.of(this);
    index.file().judgements().stream()
        .map(Judged::judgement)
        .filter(judgement -> judgement.kind() == Kind.RELIABILITY && judgement.holds())
        .forEach(this::rate);
    this.sources = voices.sources();
    this.voiceRows = SourceList.voices(this);
    this.outletRows = SourceList.outlets(this);
  }

  private void rate(Judgement judgement) {
    for (Anchor object : judgement.objects()) {
      if (object instanceof Anchor.OfOutlet outlet) {
        reliability.put(Folding.fold(outlet.name()), judgement.value());
      }
    }
  }

  public static Board of(CaseIndex index) {
    return new Board(index);
  }

  public CaseIndex index() {
    return ground.index();
  }

  /** The number of a voice that speaks in claims, from 0. */
  int number(String voice) {
    return voiceNumbers.computeIfAbsent(voice, v -> voiceNumbers.size());
  }

  /** The voices that speak in claims, by number. */
  List<String> speakers() {
    return speakers;
  }

  Counts counts() {
    return counts;
  }

  List<ClaimFacts> claims() {
    return claims;
  }

  /** The days of all statements of claims. */
  ClockDays days() {
    return days;
  }

  /** The sources, those that stand in most chains first. */
  List<SourcePage.Named> sources() {
    return sources;
  }

  /** The voices, those with most statements first. */
  List<SourceRow> voiceRows() {
    return voiceRows;
  }

  /** The outlets, those with most statements first. */
  List<SourceRow> outletRows() {
    return outletRows;
  }

  /** The letter that was given to an outlet; empty for none. */
  String reliability(String outlet) {
    return reliability.getOrDefault(Folding.fold(outlet), "");
  }

  List<Facet> facets() {
    return facets;
  }

  Voices voices() {
    return voices;
  }

  /** The id of the voice, or the name of the outlet, that a key names. */
  public Optional<String> findSpeaker(String key) {
    return Optional.ofNullable(voices.find(key));
  }

  /** The claim of exactly these statements, which its key tells. */
  public Optional<Claim> findClaim(String key) {
    return Optional.ofNullable(claimByKey.get(key));
  }

  /** The facts of a claim that the case holds. */
  ClaimFacts getFacts(String claim) {
    ClaimFacts facts = claimById.get(claim);
    if (facts == null) {
      throw NotFound.of("claim", claim);
    }
    return facts;
  }

  Ground ground() {
    return ground;
  }

  Ground.Edge getEdge(String id) {
    return ground.getEdge(id);
  }

  Filed getFiled(String report) {
    return ground.getFiled(report);
  }

  List<Ground.Edge> listEdges(String report) {
    return ground.listEdges(report);
  }

  String place(Statement statement) {
    return ground.place(statement);
  }

  String path(Report report) {
    return ground.path(report);
  }

  String outlet(Report report) {
    return ground.outlet(report);
  }

  String voiceName(String voice) {
    return ground.voiceName(voice);
  }
}
