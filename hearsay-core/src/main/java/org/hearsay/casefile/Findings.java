package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.claim.Claim;
import org.hearsay.report.Report;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.text.Folding;

/** What the objects of judgements are in the results at hand. */
final class Findings {

  private static final int QUOTE = 60;

  private final Anchors anchors;
  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();

  /**
   * @param reports as they were read
   * @param statements as they were read
   */
  Findings(Anchors anchors, List<Filed> reports, List<Statement> statements, CaseFile results) {
    this.anchors = anchors;
    for (Claim claim : results.claims()) {
      claim.statements().forEach(id -> claimOf.put(id, claim));
    }
    statements.forEach(this::hear);
    results.statements().forEach(this::hear);
    reports.forEach(this::hear);
    results.reports().forEach(this::hear);
  }

  private void hear(Statement statement) {
    for (Link link : statement.chain()) {
      sources.add(link.source().id());
      voices.add(String.valueOf(link.source().voice()));
    }
  }

  private void hear(Filed filed) {
    String outlet = filed.report().outlet();
    if (outlet != null) {
      outlets.add(Folding.fold(outlet));
    }
  }

  Judged of(Judgement judgement) {
    Set<String> objects = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Anchor object : judgement.objects()) {
      find(object).ifPresentOrElse(objects::add, () -> missing.add(describe(object)));
    }
    return new Judged(judgement, List.copyOf(objects), missing);
  }

  private Optional<String> find(Anchor object) {
    return switch (object) {
      case Anchor.OfReport report -> anchors.find(report).map(Report::id);
      case Anchor.OfStatement statement -> anchors.find(statement).map(Statement::id);
      case Anchor.OfClaim claim -> anchors.find(claim, claimOf).map(Claim::id);
      case Anchor.OfSource source -> Optional.of(source.id()).filter(sources::contains);
      case Anchor.OfVoice voice -> Optional.of(voice.id()).filter(voices::contains);
      case Anchor.OfOutlet outlet ->
          Optional.of(outlet.name()).filter(name -> outlets.contains(Folding.fold(name)));
    };
  }

  private static String describe(Anchor object) {
    return switch (object) {
      case Anchor.OfReport report -> "the report with SHA-256 " + report.sha256();
      case Anchor.OfStatement statement -> "the statement \"" + shorten(statement.quote()) + "\"";
      case Anchor.OfClaim claim ->
          "the claim of \"" + shorten(claim.statements().getFirst().quote()) + "\"";
      case Anchor.OfSource source -> "the source " + source.id();
      case Anchor.OfVoice voice -> "the voice " + voice.id();
      case Anchor.OfOutlet outlet -> "the outlet " + outlet.name();
    };
  }

  private static String shorten(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTE)) + " …";
  }
}
