package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.brief.Page;
import org.hearsay.app.brief.Places;
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
import org.hearsay.stemma.Relation;
import org.hearsay.text.Folding;

/**
 * One version of a case with all that pages look up often, computed once: immutable, for all
 * threads.
 */
public final class Board {

  private final CaseIndex index;
  private final Counts counts;
  private final Places places;
  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final Map<String, Edge> edgeById = new LinkedHashMap<>();
  private final List<ClaimFacts> claims = new ArrayList<>();
  private final Map<String, ClaimFacts> claimById = new HashMap<>();
  private final Map<String, Claim> claimByKey = new HashMap<>();
  private final List<Facet> facets;
  private final Voices voices;
  private final Map<String, String> reliability = new HashMap<>();
  private final List<SourcePage.Named> sources;
  private final List<SourceRow> voiceRows;
  private final List<SourceRow> outletRows;

  private Board(CaseIndex index) {
    this.index = index;
    this.counts = Counts.of(index.file());
    this.places = Places.of(index);
    index
        .relations()
        .forEach((id, relation) -> {
          Edge edge = new Edge(id, relation);
          edgeById.put(id, edge);
          edges.computeIfAbsent(relation.from(), k -> new ArrayList<>()).add(edge);
          edges.computeIfAbsent(relation.to(), k -> new ArrayList<>()).add(edge);
        });
    for (Claim claim : index.file().claims()) {
      ClaimFacts facts = ClaimFacts.of(this, claim, claims.size() + 1);
      claims.add(facts);
      claimById.put(claim.id(), facts);
      claimByKey.put(Key.claim(claim), claim);
    }
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

  /** A relation with its id. */
  record Edge(String id, Relation relation) {}

  public CaseIndex index() {
    return index;
  }

  Counts counts() {
    return counts;
  }

  List<ClaimFacts> claims() {
    return claims;
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

  Edge getEdge(String id) {
    Edge edge = edgeById.get(id);
    if (edge == null) {
      throw NotFound.of("relation", id);
    }
    return edge;
  }

  Filed getFiled(String report) {
    return index.findReport(report).orElseThrow(() -> NotFound.of("report", report));
  }

  /** The relations that start or end at a report, in the order of the case. */
  List<Edge> listEdges(String report) {
    return edges.getOrDefault(report, List.of());
  }

  /** Path and line of a statement, below the folder that all reports share. */
  String place(Statement statement) {
    return places.line(statement);
  }

  /** The path of a report below the folder that all share. */
  String path(Report report) {
    return places.name(report);
  }

  /** The outlet of a report; its path where no outlet is known. */
  String outlet(Report report) {
    String outlet = report.outlet();
    return outlet == null ? path(report) : Page.clean(outlet);
  }

  /** The name of a voice, or of a source that is none; "no source named" for a report's own. */
  String voiceName(String voice) {
    return voice.isEmpty() ? "no source named" : Page.clean(index.voiceName(voice));
  }
}
