package org.hearsay.app.web;

import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.web.view.Board;
import org.hearsay.app.web.view.Changes;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.Anchors;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.CaseStore.Content;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Kind;
import org.hearsay.pipeline.Conclusion;
import org.hearsay.statement.Statement;
import org.hearsay.store.SqliteCaseStore;
import org.jspecify.annotations.Nullable;

/** Decisions made at the desk: each goes into the case's log, and the case is computed anew. */
final class Casework {

  /** Changes that are remembered, so that the page after a decision can show them. */
  private static final int REMEMBERED = 50;

  private static final int LONGEST = 500;

  private final OpenCase open;
  private final Map<String, Changes> changes = new LinkedHashMap<>();

  Casework(OpenCase open) {
    this.open = open;
  }

  /**
   * Decides something.
   *
   * @param objects ids of what it is about: "c1", "r…", keys of voices and outlets; "source" and
   *     the id of a source
   * @throws Refused if it is not about what its kind is about; the message says so
   */
  synchronized Changes judge(Kind kind, List<String> objects, String value, String by, String why) {
    return change(content -> {
      Anchors anchors = Anchors.of(content.reports(), content.statements());
      try {
        return Judgement.of(
            kind,
            objects.stream().map(object -> anchor(object, anchors)).toList(),
            value,
            by,
            Instant.now(),
            why);
      } catch (IllegalArgumentException e) {
        throw new Refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
      }
    });
  }

  /** Takes a decision back. */
  synchronized Changes withdraw(String id, String by, String why) {
    return change(content ->
        content.judgements().stream()
            .filter(judgement -> judgement.id().equals(id) && judgement.holds())
            .findFirst()
            .map(judgement -> judgement.withdrawn(new Judgement.Withdrawal(by, Instant.now(), why)))
            .orElseThrow(
                () -> new Refused(HttpStatus.NOT_FOUND, "There is no such judgement that holds.")));
  }

  /** What a judgement changed when it was made or taken back here. */
  synchronized Optional<Changes> find(String judgement) {
    return Optional.ofNullable(changes.get(judgement));
  }

  private Changes change(java.util.function.Function<Content, Judgement> decision) {
    Board before = open.board();
    Judgement judgement;
    try (CaseStore store = SqliteCaseStore.open(open.file())) {
      judgement = decision.apply(store.content());
      store.judge(List.of(judgement));
      Conclusion.of(store, open.analysis());
    }
    Changes made = Changes.between(before, open.board(), judgement);
    changes.put(judgement.id(), made);
    changes.keySet().stream()
        .limit(Math.max(0, changes.size() - REMEMBERED))
        .toList()
        .forEach(changes::remove);
    return made;
  }

  private Anchor anchor(String object, Anchors anchors) {
    int blank = object.indexOf(' ');
    String id = object.substring(blank + 1).strip();
    Board board = open.board();
    @Nullable Anchor anchor =
        switch (blank < 0 ? kind(object) : object.substring(0, blank)) {
          case "claim" ->
              board
                  .index()
                  .findClaim(id)
                  .map(claim -> anchors.anchor(board.index().listStatements(claim)))
                  .orElse(null);
          case "statement" ->
              board.index().findStatement(id).map((Statement s) -> anchors.anchor(s)).orElse(null);
          case "report" ->
              board.index().findReport(id).map(f -> anchors.anchor(f.report())).orElse(null);
          case "source" -> new Anchor.OfSource(id);
          case "voice" -> board.findSpeaker(id).map(Anchor.OfVoice::new).orElse(null);
          case "outlet" -> board.findSpeaker(id).map(Anchor.OfOutlet::new).orElse(null);
          default -> null;
        };
    if (anchor == null) {
      throw new Refused(
          HttpStatus.BAD_REQUEST,
          "The case holds no " + org.hearsay.app.brief.Page.clean(object) + "; check the id.");
    }
    return anchor;
  }

  /** What an id alone names. */
  private static String kind(String id) {
    return switch (id.charAt(0)) {
      case 'c' -> "claim";
      case 't' -> "statement";
      case 'r' -> "report";
      case 'v' -> "voice";
      case 'o' -> "outlet";
      default -> "";
    };
  }

  /** The fields of a form that name objects, without empty ones. */
  static List<String> objects(List<String> given) {
    List<String> objects = new ArrayList<>();
    for (String each : given) {
      String object = each.strip();
      if (!object.isEmpty() && object.length() <= LONGEST) {
        objects.add(object);
      }
    }
    return objects;
  }
}
