package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.casefile.Query.Part;
import org.hearsay.text.Span;
import org.hearsay.text.Words;

/** Where a query stands in a text, and the words around its first place there. */
final class Snippets {

  /** Characters that a snippet shows before what was found, and after. */
  private static final int AROUND = 80;

  private final String text;
  private final Query query;
  private final List<Span> found;
  private final boolean all;

  private Snippets(String text, Query query, List<Span> found, boolean all) {
    this.text = text;
    this.query = query;
    this.found = found;
    this.all = all;
  }

  static Snippets of(String text, Query query) {
    List<Words.Word> words = Words.of(text);
    List<Span> found = new ArrayList<>();
    Set<Part> there = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      for (Part part : query.parts()) {
        if (part.standsAt(words, at)) {
          there.add(part);
          int last = at + part.row().size() - 1;
          found.add(new Span(words.get(at).span().start(), words.get(last).span().end()));
        }
      }
    }
    return new Snippets(text, query, found, there.containsAll(query.parts()));
  }

  /** Whether every part of the query stands in the text. */
  boolean hasAll() {
    return all;
  }

  Hit hit(Hit.What what, String id, String report) {
    int from = found.isEmpty() ? 0 : Math.max(0, found.getFirst().start() - AROUND);
    int to = Math.min(text.length(), from + 2 * AROUND + (found.isEmpty() ? 0 : AROUND));
    from = from == 0 ? 0 : blank(from, -1);
    to = to == text.length() ? to : blank(to, 1);
    String lead = from == 0 ? "" : "… ";
    String snippet =
        lead + text.substring(from, to).replaceAll("\\s", " ") + (to < text.length() ? " …" : "");
    List<Span> marks = new ArrayList<>();
    int end = 0;
    for (Span span : found) {
      if (span.start() >= from && span.end() <= to && span.start() >= end) {
        int shift = lead.length() - from;
        marks.add(new Span(span.start() + shift, span.end() + shift));
        end = span.end();
      }
    }
    return new Hit(what, id, report, snippet, marks, query.isEmpty() ? 0 : found.size());
  }

  /** The nearest end of a word from {@code at} in a direction, within 20 characters. */
  private int blank(int at, int step) {
    for (int i = at; i > 0 && i < text.length() && Math.abs(i - at) < 20; i += step) {
      if (Character.isWhitespace(text.charAt(i))) {
        return step < 0 ? i + 1 : i;
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
