package org.hearsay.app.brief;

import java.util.Locale;
import java.util.Map;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.stemma.Drift;
import org.hearsay.stemma.Relation;

/** Who took it from whom, in the brief: each relation with its reason and what changed. */
final class RelationLines {

  private final CaseIndex index;
  private final Places places;
  private final Page page;

  RelationLines(CaseIndex index, Places places, Page page) {
    this.index = index;
    this.places = places;
    this.page = page;
  }

  void write(int most) {
    Map<String, Relation> relations = index.relations();
    if (relations.isEmpty()) {
      return;
    }
    page.blank();
    page.line(
        page.bold("WHO TOOK IT FROM WHOM")
            + (relations.size() > most
                ? " (%d of %d; --all shows every one)".formatted(most, relations.size())
                : ""));
    relations.entrySet().stream().limit(most).forEach(e -> write(e.getKey(), e.getValue()));
  }

  private void write(String id, Relation relation) {
    page.wrapped(
        "  %s ⟵ %s: %s, %s  %s"
            .formatted(
                places.end(relation.to()),
                places.end(relation.from()),
                relation.kind().name().toLowerCase(Locale.ROOT),
                Page.clean(relation.why()),
                page.dim(id)),
        6);
    relation.drift().forEach(drift -> page.wrapped("      " + describe(drift), 8));
  }

  static String describe(Drift drift) {
    String what = drift.what().name().toLowerCase(Locale.ROOT);
    String was = Page.shorten(Page.clean(drift.was()), 80);
    String became = Page.shorten(Page.clean(drift.became()), 80);
    if (became.isEmpty()) {
      return "%s lost: \"%s\"".formatted(what, was);
    }
    return was.isEmpty()
        ? "%s added: \"%s\"".formatted(what, became)
        : "%s changed: \"%s\" became \"%s\"".formatted(what, was, became);
  }
}
