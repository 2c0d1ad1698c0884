package org.hearsay.app.web.view;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.brief.Page;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as pages show it.
 *
 * @param value what is set; empty for kinds that set nothing
 * @param state holds, withdrawn, or its object vanished
 * @param withdrawal who took it back, when and why; empty while it holds
 */
public record JudgementView(
    String id,
    String kind,
    List<Thing> objects,
    List<String> missing,
    String value,
    String by,
    String at,
    String why,
    String state,
    String withdrawal,
    boolean holds) {

  /**
   * What it is about.
   *
   * @param id as the case has it now
   * @param link address of its page; empty where it has none
   */
  public record Thing(String id, String name, String link) {}

  static JudgementView of(Board board, Judged judged) {
    Judgement judgement = judged.judgement();
    Judgement.@Nullable Withdrawal back = judgement.withdrawn();
    return new JudgementView(
        judgement.id(),
        judgement.kind().label(),
        judged.objects().stream().map(id -> thing(board, id)).toList(),
        judged.missing().stream().map(Page::clean).toList(),
        Page.clean(judgement.value()),
        Page.clean(judgement.by()),
        judgement.at().toString(),
        Page.clean(judgement.why()),
        judged.state(),
        back == null ? "" : Page.clean(back.by() + ", " + back.at() + ": " + back.why()),
        judgement.holds());
  }

  private static Thing thing(Board board, String id) {
    Optional<Thing> claim =
        board
            .index()
            .findClaim(id)
            .map(c -> new Thing(id, Page.shorten(Page.clean(c.gloss()), 80), "/claim/" + id));
    return claim
        .or(() ->
            board
                .index()
                .findStatement(id)
                .map(s ->
                    new Thing(
                        id,
                        Page.shorten(Page.clean(s.text()), 80),
                        "/report/" + s.report() + "#" + id)))
        .or(() ->
            board
                .index()
                .findReport(id)
                .map(Filed::report)
                .map(r -> new Thing(id, board.outlet(r) + ", " + board.path(r), "/report/" + id)))
        .orElseGet(() -> speaker(board, id));
  }

  private static Thing speaker(Board board, String id) {
    if (board.voices().find(Key.outlet(id)) != null) {
      return new Thing(id, Page.clean(id), "/source/" + Key.outlet(id));
    }
    String key = Key.voice(id);
    return new Thing(
        id, board.voiceName(id), board.voices().find(key) == null ? "" : "/source/" + key);
  }
}
