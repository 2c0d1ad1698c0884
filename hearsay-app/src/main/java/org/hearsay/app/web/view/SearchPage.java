package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Hit;
import org.hearsay.casefile.Hits;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * What words find in a case: in claims, in statements, in reports of every language.
 *
 * @param query as it was written
 * @param voices whose name holds the words
 */
public record SearchPage(
    String query, List<SourceRow> voices, List<Group> groups, List<String> languages) {

  /** Things of each sort among which the best are shown. */
  public static final int EXAMINED = 300;

  private static final int MOST = 60;
  private static final int VOICES = 12;

  /**
   * Things of one sort that were found.
   *
   * @param all how many were found; the list is cut
   */
  public record Group(String what, int all, List<Found> found) {}

  /**
   * A thing that was found.
   *
   * @param link address of its page, at the words where it has some
   * @param words around what was found, which is marked
   * @param gloss of its claim; empty for reports and for statements without one
   */
  public record Found(
      String id,
      String link,
      List<Segment> words,
      String outlet,
      String language,
      String published,
      String gloss) {}

  /** The page of a search; {@code hits} are what it found. */
  public static SearchPage of(Board board, String query, Hits hits) {
    Map<Hit.What, List<Hit>> by = new HashMap<>();
    hits.listed().forEach(hit -> by.computeIfAbsent(hit.what(), k -> new ArrayList<>()).add(hit));
    List<Group> groups = new ArrayList<>();
    for (Hit.What what : Hit.What.values()) {
      List<Hit> found = by.getOrDefault(what, List.of());
      if (!found.isEmpty()) {
        groups.add(
            new Group(
                what.name().toLowerCase(java.util.Locale.ROOT) + "s",
                hits.counts().getOrDefault(what, found.size()),
                found.stream().limit(MOST).map(hit -> found(board, hit)).toList()));
      }
    }
    String folded = org.hearsay.text.Folding.fold(query);
    return new SearchPage(
        query,
        query.isBlank()
            ? List.of()
            : board.voiceRows().stream()
                .filter(row -> org.hearsay.text.Folding.fold(row.name()).contains(folded))
                .limit(VOICES)
                .toList(),
        groups,
        groups.stream()
            .flatMap(group -> group.found().stream())
            .map(Found::language)
            .filter(language -> !language.isEmpty())
            .distinct()
            .toList());
  }

  private static Found found(Board board, Hit hit) {
    Marks marks = new Marks(hit.snippet());
    hit.marks().forEach(mark -> marks.add(mark, "hit", ""));
    List<Segment> words = marks.segments(new Span(0, hit.snippet().length()));
    if (hit.what() == Hit.What.CLAIM) {
      return new Found(hit.id(), "/claim/" + hit.id(), words, "", "", "", "");
    }
    Filed filed = board.getFiled(hit.report());
    boolean statement = hit.what() == Hit.What.STATEMENT;
    return new Found(
        hit.id(),
        "/report/" + hit.report() + (statement ? "#" + hit.id() : ""),
        words,
        board.outlet(filed.report()),
        filed.language(),
        Dates.of(filed.published()),
        statement ? gloss(board, board.index().getStatement(hit.id())) : "");
  }

  private static String gloss(Board board, Statement statement) {
    return board.index().findClaimOf(statement).map(c -> Page.clean(c.gloss())).orElse("");
  }
}
