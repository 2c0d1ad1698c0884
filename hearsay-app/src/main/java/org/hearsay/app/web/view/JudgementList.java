package org.hearsay.app.web.view;

import java.util.List;
import org.hearsay.casefile.Judged;

/** The log of judgements, the latest first, withdrawn ones too. */
public record JudgementList(List<JudgementView> judgements, Pager pager) {

  private static final int SIZE = 100;

  public static JudgementList of(Board board, int page) {
    List<Judged> log = board.index().file().judgements().reversed();
    Pager pager = Pager.of(page, SIZE, log.size());
    return new JudgementList(
        pager.cut(log).stream().map(judged -> JudgementView.of(board, judged)).toList(), pager);
  }

  /** All judgements, the earliest first. */
  static List<JudgementView> all(Board board) {
    return board.index().file().judgements().stream()
        .map(judged -> JudgementView.of(board, judged))
        .toList();
  }

  /** The judgements that are about one of these things, the latest first. */
  static List<JudgementView> about(Board board, java.util.Collection<String> ids) {
    return board.index().file().judgements().reversed().stream()
        .filter(judged -> judged.objects().stream().anyMatch(ids::contains))
        .map(judged -> JudgementView.of(board, judged))
        .toList();
  }
}
