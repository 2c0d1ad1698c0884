package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judgement;
import org.hearsay.statement.Statement;

/**
 * What became of a case by a judgement, or by its withdrawal.
 *
 * @param lines what is otherwise than before, a line each; empty when nothing is
 * @param at address of the page that it is about now
 */
public record Changes(List<String> lines, String at) {

  private static final int MOST = 12;

  public static Changes between(Board before, Board after, Judgement judgement) {
    List<String> lines = new ArrayList<>();
    count("claims", before.claims().size(), after.claims().size(), lines);
    count("voices", before.counts().voices(), after.counts().voices(), lines);
    count("relations", before.index().relations().size(), after.index().relations().size(), lines);
    count("conflicts", before.counts().conflicts(), after.counts().conflicts(), lines);
    statements(before, after, lines);
    reports(before, after, lines);
    claims(before, after, lines);
    return new Changes(
        lines.size() > MOST
            ? java.util.stream.Stream.concat(
                    lines.stream().limit(MOST),
                    java.util.stream.Stream.of((lines.size() - MOST) + " more changes"))
                .toList()
            : lines,
        at(after, judgement));
  }

  private static void count(String what, int was, int is, List<String> lines) {
    if (was != is) {
      lines.add("%s: %d, were %d".formatted(what, is, was));
    }
  }

  private static void statements(Board before, Board after, List<String> lines) {
    int stances = 0;
    int sources = 0;
    for (Statement now : after.index().file().statements()) {
      Statement then = before.index().findStatement(now.id()).orElse(now);
      stances += then.stance() == now.stance() ? 0 : 1;
      sources += then.sources().equals(now.sources()) ? 0 : 1;
    }
    if (stances > 0) {
      lines.add(stances + " statements have another stance");
    }
    if (sources > 0) {
      lines.add(sources + " statements have another source");
    }
  }

  private static void reports(Board before, Board after, List<String> lines) {
    for (Filed now : after.index().file().reports()) {
      before
          .index()
          .findReport(now.report().id())
          .filter(then -> !ReportRow.of(before, then).sameFacts(ReportRow.of(after, now)))
          .ifPresent(then ->
              lines.add(
                  "%s: %s, %s, was %s, %s"
                      .formatted(
                          after.path(now.report()),
                          after.outlet(now.report()),
                          Dates.of(now.published()),
                          before.outlet(then.report()),
                          Dates.of(then.published()))));
    }
  }

  private static void claims(Board before, Board after, List<String> lines) {
    Map<String, ClaimFacts> claimOf = new LinkedHashMap<>();
    before.claims().forEach(claim -> claim.statements().forEach(s -> claimOf.put(s.id(), claim)));
    Set<String> parted = new LinkedHashSet<>();
    Map<String, String> heirs = new LinkedHashMap<>();
    for (ClaimFacts now : after.claims()) {
      Set<ClaimFacts> then = new LinkedHashSet<>();
      now.statements()
          .forEach(s -> {
            ClaimFacts was = claimOf.get(s.id());
            if (was != null) {
              then.add(was);
            }
          });
      if (then.size() > 1) {
        lines.add("%s joins what were %d claims".formatted(name(now), then.size()));
      }
      for (ClaimFacts was : then) {
        String heir = heirs.putIfAbsent(was.row().id(), now.row().id());
        if (heir != null && parted.add(was.row().id())) {
          lines.add("%s was parted".formatted(name(was)));
        }
        if (heir == null) {
          standing(was, now, lines);
        }
      }
    }
  }

  private static void standing(ClaimFacts was, ClaimFacts now, List<String> lines) {
    ClaimRow then = was.row();
    ClaimRow here = now.row();
    if (!then.independence().equals(here.independence())
        || then.credibility() != here.credibility()) {
      lines.add(
          "%s: %s, credibility %d; was %s, %d"
              .formatted(
                  name(now),
                  here.independence(),
                  here.credibility(),
                  then.independence(),
                  then.credibility()));
    }
  }

  private static String name(ClaimFacts claim) {
    return "%s (%s)"
        .formatted(claim.row().id(), org.hearsay.app.brief.Page.shorten(claim.row().gloss(), 60));
  }

  private static String at(Board after, Judgement judgement) {
    return after.index().file().judgements().stream()
        .filter(judged -> judged.judgement().id().equals(judgement.id()))
        .flatMap(judged -> JudgementView.of(after, judged).objects().stream())
        .map(JudgementView.Thing::link)
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse("/judgements");
  }
}
