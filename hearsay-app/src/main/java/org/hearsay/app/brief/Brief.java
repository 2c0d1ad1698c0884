package org.hearsay.app.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Counts;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Notation;
import org.hearsay.statement.Statement;

/**
 * The brief: a case on one page of a terminal.
 *
 * <p>The strip of counts, the claims by weight, who took it from whom, and what could not be read.
 */
public final class Brief {

  /** Claims that are shown without being asked for more. */
  static final int CLAIMS = 15;

  /** Relations that are shown without being asked for more. */
  static final int RELATIONS = 20;

  private final CaseIndex index;
  private final List<String> unreadable;
  private final boolean all;
  private final Page page;
  private final Places places;

  private Brief(CaseIndex index, List<String> unreadable, boolean all, Page page) {
    this.index = index;
    this.unreadable = unreadable;
    this.all = all;
    this.page = page;
    this.places = Places.of(index);
  }

  /**
   * Writes the brief of a case.
   *
   * @param unreadable what could not be read just now, a line each
   * @param all every claim and relation, not only the first
   */
  public static void write(CaseIndex index, List<String> unreadable, boolean all, Page page) {
    new Brief(index, unreadable, all, page).write();
  }

  private void write() {
    strip(Counts.of(index.file()));
    claims();
    loose();
    new RelationLines(index, places, page).write(all ? Integer.MAX_VALUE : RELATIONS);
    unread();
  }

  private void strip(Counts counts) {
    page.wrapped(
        Stream.of(
                many(counts.reports(), "report") + languages(counts),
                many(counts.statements(), "statement"),
                many(counts.claims(), "claim"),
                many(counts.voices(), "voice"),
                many(counts.echoes(), "echo", "echoes"),
                many(counts.denials(), "denial"),
                many(counts.conflicts(), "conflict")
                    + (counts.updates() > 0 ? ", " + many(counts.updates(), "update") : ""))
            .map(Page::glued)
            .collect(Collectors.joining(Page.glued(" ·") + " ")),
        0);
    int unread = counts.unread().values().stream().mapToInt(Integer::intValue).sum();
    if (unread > 0) {
      page.wrapped(
          "%s in a language without a pack (%s): kept, without statements"
              .formatted(many(unread, "report"), tags(counts.unread())),
          0);
    }
    if (!unreadable.isEmpty()) {
      page.wrapped(many(unreadable.size(), "input") + " could not be read, see the end", 0);
    }
    if (!places.folder().isEmpty()) {
      page.wrapped("Places are given as report:line, below " + places.folder(), 0);
    }
  }

  private static String languages(Counts counts) {
    return counts.languages().isEmpty()
        ? ""
        : " in %s (%s)"
            .formatted(many(counts.languages().size(), "language"), tags(counts.languages()));
  }

  private static String tags(Map<String, Integer> byTag) {
    return byTag.entrySet().stream()
        .map(tag -> tag.getKey() + " " + tag.getValue())
        .collect(Collectors.joining(", "));
  }

  private void claims() {
    List<Claim> claims = index.file().claims();
    int shown = all ? claims.size() : Math.min(CLAIMS, claims.size());
    if (shown == 0) {
      return;
    }
    page.blank();
    page.line(
        page.bold("CLAIMS")
            + ", the heaviest first"
            + (shown < claims.size()
                ? " (%d of %d; --all shows every one)".formatted(shown, claims.size())
                : ""));
    ClaimLines lines = new ClaimLines(index, places, page);
    for (int i = 0; i < shown; i++) {
      page.blank();
      lines.write(i + 1, claims.get(i));
    }
  }

  /** Statements that belong to no claim. */
  private void loose() {
    List<Statement> loose =
        index.file().statements().stream().filter(s -> index.findClaimOf(s).isEmpty()).toList();
    if (loose.isEmpty()) {
      return;
    }
    page.blank();
    page.line(
        page.bold("STATEMENTS")
            + " outside of any claim: "
            + loose.size()
            + (all ? "" : " (--all shows them)"));
    if (all) {
      loose.forEach(s -> page.wrapped("  " + Page.clean(Notation.of(s, places.line(s))), 6));
    }
  }

  private void unread() {
    List<Filed> unread = index.file().reports().stream().filter(filed -> !filed.read()).toList();
    if (unread.isEmpty() && unreadable.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.bold("NOT READ"));
    unreadable.forEach(line -> page.wrapped("  " + Page.clean(line), 6));
    unread.forEach(filed ->
        page.wrapped(
            "  %s: no pack for its language (%s)"
                .formatted(places.name(filed.report()), filed.language()),
            6));
  }

  static String many(int count, String one) {
    return many(count, one, one + "s");
  }

  private static String many(int count, String one, String more) {
    return "%,d %s".formatted(count, count == 1 ? one : more);
  }
}
