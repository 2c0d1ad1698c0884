package org.hearsay.app.brief;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.export.JsonWriter;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Hit;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** What a search found, on a page and as JSON. */
public final class HitText {

  private HitText() {}

  /** Those that are claims, statements or reports. */
  public static List<Hit> of(List<Hit> hits, Hit.What what) {
    return hits.stream().filter(hit -> hit.what() == what).toList();
  }

  /** Claims, statements and reports, at most {@code limit} of each. */
  public static void write(CaseIndex index, List<Hit> hits, int limit, Page page) {
    Places places = Places.of(index);
    for (Hit.What what : Hit.What.values()) {
      List<Hit> these = of(hits, what);
      if (!these.isEmpty()) {
        page.blank();
        page.line(
            page.bold(what.name() + "S")
                + ": %,d".formatted(these.size())
                + (these.size() > limit ? " (%d shown; --limit shows more)".formatted(limit) : ""));
        these.stream().limit(limit).forEach(hit -> write(index, places, hit, page));
      }
    }
    if (hits.isEmpty()) {
      page.line("nothing found");
    }
  }

  private static void write(CaseIndex index, Places places, Hit hit, Page page) {
    String line =
        switch (hit.what()) {
          case CLAIM -> "  %s  %s".formatted(page.dim(hit.id()), marked(hit, page));
          case STATEMENT -> {
            Statement statement = index.getStatement(hit.id());
            String chain = Page.clean(Notation.chain(statement));
            yield "  %s  \"%s\"%s (%s)  %s"
                .formatted(
                    page.dim(places.line(statement)),
                    marked(hit, page),
                    chain.isEmpty() ? "" : " ⟵ " + chain.replace(" < ", " ⟵ "),
                    page.stance(statement.stance(), statement.stance().label()),
                    page.dim(hit.id()));
          }
          case REPORT ->
              "  %s  %s  %s"
                  .formatted(
                      page.dim(places.name(index.getReport(hit.id()))),
                      marked(hit, page),
                      page.dim(hit.id()));
        };
    page.wrapped(line, 6);
  }

  private static String marked(Hit hit, Page page) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span mark : hit.marks()) {
      out.append(Page.shown(hit.snippet().substring(at, mark.start())));
      out.append(page.bold(Page.shown(mark.of(hit.snippet()))));
      at = mark.end();
    }
    return out.append(Page.shown(hit.snippet().substring(at))).toString();
  }

  /** One hit as one object on a line. */
  public static void write(CaseIndex index, Hit hit, JsonWriter json) {
    CodePoints offsets = CodePoints.of(hit.snippet());
    json.line(() -> {
      json.text("type", hit.what().name().toLowerCase(Locale.ROOT));
      json.text("id", hit.id());
      json.text("report", hit.report().isEmpty() ? null : hit.report());
      json.text("path", hit.report().isEmpty() ? null : index.getReport(hit.report()).path());
      json.text("snippet", hit.snippet());
      json.objects("marks", hit.marks(), mark -> json.span("span", mark, offsets));
      json.number("count", hit.count());
    });
  }
}
