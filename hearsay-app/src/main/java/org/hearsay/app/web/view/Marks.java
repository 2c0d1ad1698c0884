package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.statement.Link;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Marks on a text, which may overlap, cut into runs that do not. */
final class Marks {

  private static final String FURNITURE = "furniture: in the text and not of the report";

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /** A mark; contents name their statement. */
  private record Mark(Span span, String kind, @Nullable String statement, String note) {}

  Marks(String text) {
    this.text = text;
  }

  void add(Span span, String kind, String note) {
    put(new Mark(span, kind, null, note));
  }

  /** Marks what is in a report's text and not of it. */
  void addFurniture(Filed filed) {
    filed.report().furniture().forEach(span -> add(span, "furniture", FURNITURE));
    filed.furniture().forEach(span -> add(span, "furniture", FURNITURE));
  }

  /** Marks the content of a statement, its sources and its cues. */
  void add(Statement s) {
    String note = Notation.chain(s) + ", " + s.stance().label() + ": " + s.stanceWhy();
    put(
        new Mark(
            s.span(),
            "content " + s.stance().label(),
            s.id(),
            note.startsWith("-,") ? "in the report's own voice" + note.substring(1) : note));
    for (Link link : s.chain()) {
      put(new Mark(link.span(), "source", null, "source: " + link.source().name()));
      @Nullable Span cue = link.cueSpan();
      if (cue != null) {
        put(new Mark(cue, "cue", null, "cue, rule " + link.rule()));
      }
    }
  }

  private void put(Mark mark) {
    if (mark.span.end() <= text.length() && mark.span.length() > 0) {
      marks.add(mark);
    }
  }

  /** The runs within a window of the text, all of it once and in order. */
  List<Segment> segments(Span window) {
    List<Mark> inside =
        marks.stream()
            .filter(m -> m.span.overlaps(window))
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(window.start(), window.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(window.start(), mark.span.start()));
      cuts.add(Math.min(window.end(), mark.span.end()));
    }
    List<Segment> segments = new ArrayList<>();
    Set<String> anchored = new HashSet<>();
    List<Mark> active = new ArrayList<>();
    int next = 0;
    int from = window.start();
    for (int to : cuts.tailSet(from, false)) {
      int at = from;
      active.removeIf(mark -> mark.span.end() <= at);
      while (next < inside.size() && inside.get(next).span.start() <= from) {
        active.add(inside.get(next++));
      }
      segments.add(segment(text.substring(from, to), active, anchored));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String run, List<Mark> active, Set<String> anchored) {
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> notes = new LinkedHashSet<>();
    @Nullable String statement = null;
    for (Mark mark : active) {
      if (mark.statement != null) {
        statement = mark.statement;
        kinds.removeIf(kind -> kind.startsWith("content"));
      }
      kinds.add(mark.kind);
      notes.add(mark.note);
    }
    notes.remove("");
    boolean anchor = statement != null && anchored.add(statement);
    return new Segment(run, String.join(" ", kinds), statement, anchor, String.join(" · ", notes));
  }
}
