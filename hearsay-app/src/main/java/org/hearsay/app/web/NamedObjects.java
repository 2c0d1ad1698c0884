package org.hearsay.app.web;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.hearsay.app.brief.Page;
import org.hearsay.app.web.view.Board;
import org.hearsay.casefile.Anchor;
import org.hearsay.casefile.Anchors;
import org.hearsay.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What forms call the things that a judgement is about, found in the case as it is now.
 *
 * <p>Numbers of claims are given anew whenever a case is computed. A form therefore names its claim
 * by its statements too, and a number alone counts only on a page of the edition at hand.
 */
final class NamedObjects {

  private final Edition edition;
  private final boolean isCurrent;

  /**
   * @param page number of the edition whose page is speaking
   */
  NamedObjects(Edition edition, long page) {
    this.edition = edition;
    this.isCurrent = page == edition.number();
  }

  /**
   * The anchor of a thing.
   *
   * @param object "claim" and the claim's key; "source" and the id of a source; or an id alone: of
   *     a claim, a statement or a report, or the key of a voice or an outlet
   * @throws Refused if the case does not hold it, or may hold another by that name
   */
  Anchor anchor(String object) {
    int blank = object.indexOf(' ');
    String id = object.substring(blank + 1).strip();
    Board board = edition.board();
    Anchors anchors = edition.anchors();
    @Nullable Anchor anchor =
        switch (blank < 0 ? kind(object) : object.substring(0, blank)) {
          case "claim" -> claim(board.findClaim(id));
          case "number" -> number(id);
          case "statement" ->
              board.index().findStatement(id).map(s -> (Anchor) anchors.anchor(s)).orElse(null);
          case "report" ->
              board.index().findReport(id).map(f -> anchors.anchor(f.report())).orElse(null);
          case "source" -> new Anchor.OfSource(id);
          case "voice" -> board.findSpeaker(id).map(Anchor.OfVoice::new).orElse(null);
          case "outlet" -> board.findSpeaker(id).map(Anchor.OfOutlet::new).orElse(null);
          default -> null;
        };
    if (anchor == null) {
      throw new Refused(
          isCurrent ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT,
          isCurrent
              ? "The case holds no " + Page.clean(object) + "; check the id."
              : "The case has changed since that page was made, and what it was about with it;"
                  + " nothing was decided. Look at it again.");
    }
    return anchor;
  }

  private @Nullable Anchor number(String id) {
    return isCurrent ? claim(edition.board().index().findClaim(id)) : null;
  }

  private @Nullable Anchor claim(Optional<Claim> claim) {
    return claim
        .map(edition.board().index()::listStatements)
        .map(edition.anchors()::anchor)
        .orElse(null);
  }

  /** What an id alone names. */
  private static String kind(String id) {
    return switch (id.isEmpty() ? ' ' : id.charAt(0)) {
      case 'c' -> "number";
      case 't' -> "statement";
      case 'r' -> "report";
      case 'v' -> "voice";
      case 'o' -> "outlet";
      default -> "";
    };
  }
}
