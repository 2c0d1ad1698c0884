package org.hearsay.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.web.view.ClaimFilter;
import org.hearsay.app.web.view.ClaimPage;
import org.hearsay.app.web.view.JudgementList;
import org.hearsay.app.web.view.MapPage;
import org.hearsay.app.web.view.Matrix;
import org.hearsay.app.web.view.Overview;
import org.hearsay.app.web.view.RelationView;
import org.hearsay.app.web.view.ReportList;
import org.hearsay.app.web.view.ReportPage;
import org.hearsay.app.web.view.SearchPage;
import org.hearsay.app.web.view.SourceList;
import org.hearsay.app.web.view.SourcePage;
import org.hearsay.app.web.view.Timeline;

/** All pages of the desk. */
final class Routes {

  private static final List<String> LIST = plus(ClaimFilter.FIELDS, "page");

  static final List<PageRoute<?>> PAGES =
      List.of(
          new PageRoute<>(
              "/",
              "/claims",
              "overview.jte",
              "What the case holds, and its claims, narrowed and sorted.",
              LIST,
              Overview.class,
              (open, ask) -> Overview.of(open.board(), ask.filter(), ask.number("page"))),
          new PageRoute<>(
              "/claim/{id}",
              "/claims/{id}",
              "claim.jte",
              "A claim: its standing, family tree, statements, variants and conflicts.",
              List.of("voice", "unfold", "page"),
              ClaimPage.class,
              (open, ask) ->
                  ClaimPage.of(
                      open.board(),
                      ask.id(),
                      ask.text("voice"),
                      ask.flag("unfold"),
                      ask.number("page"))),
          new PageRoute<>(
              "/matrix",
              "/matrix",
              "matrix.jte",
              "Claims against voices: who asserts, relays, hedges, denies, or is silent.",
              plus(LIST, "by", "columns"),
              Matrix.class,
              (open, ask) ->
                  Matrix.of(
                      open.board(),
                      ask.filter(),
                      ask.text("by"),
                      ask.number("page"),
                      ask.number("columns"))),
          new PageRoute<>(
              "/timeline",
              "/timeline",
              "timeline.jte",
              "Statements by their four clocks: happened, said, published, first published.",
              plus(LIST, "clock"),
              Timeline.class,
              (open, ask) ->
                  Timeline.of(open.board(), ask.filter(), ask.text("clock"), ask.number("page"))),
          new PageRoute<>(
              "/map",
              "/places",
              "map.jte",
              "The places that statements name.",
              LIST,
              MapPage.class,
              (open, ask) ->
                  MapPage.of(open.board(), World.coasts(), ask.filter(), ask.number("page"))),
          new PageRoute<>(
              "/sources",
              "/sources",
              "sources.jte",
              "The voices of the case, or its outlets.",
              List.of("kind", "page"),
              SourceList.class,
              (open, ask) -> SourceList.of(open.board(), ask.text("kind"), ask.number("page"))),
          new PageRoute<>(
              "/source/{id}",
              "/sources/{id}",
              "source.jte",
              "A voice or an outlet: what it says over time, whom it relays, who relays it.",
              List.of("page"),
              SourcePage.class,
              (open, ask) -> SourcePage.of(open.board(), ask.id(), ask.number("page"))),
          new PageRoute<>(
              "/search",
              "/search",
              "search.jte",
              "What words find, in any form and language.",
              List.of("q"),
              SearchPage.class,
              (open, ask) -> open.finder().find(ask.text("q"))),
          new PageRoute<>(
              "/judgements",
              "/judgements",
              "judgements.jte",
              "The log of judgements.",
              List.of("page"),
              JudgementList.class,
              (open, ask) -> JudgementList.of(open.board(), ask.number("page"))),
          new PageRoute<>(
              "/reports",
              "/reports",
              "reports.jte",
              "The reports of the case.",
              List.of("page"),
              ReportList.class,
              (open, ask) -> ReportList.of(open.board(), ask.number("page"))),
          new PageRoute<>(
              "/report/{id}",
              "/reports/{id}",
              "report.jte",
              "A report: its text, its statements, what it took and gave.",
              List.of(),
              ReportPage.class,
              (open, ask) -> ReportPage.of(open.board(), ask.id())),
          new PageRoute<>(
              "/relation/{id}",
              "/relations/{id}",
              "relation.jte",
              "Two reports of which one took something from the other, side by side.",
              List.of(),
              RelationView.class,
              (open, ask) -> RelationView.of(open.board(), ask.id())));

  private Routes() {}

  private static List<String> plus(List<String> fields, String... more) {
    return Stream.concat(fields.stream(), Stream.of(more)).toList();
  }
}
