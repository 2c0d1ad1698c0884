package org.hearsay.app.web.view;

import java.util.List;
import java.util.Locale;
import org.hearsay.app.brief.Page;
import org.hearsay.claim.Conflict;

/** Two variants that differ, with the statements that hold them. */
public record ConflictView(
    String id, String kind, String what, String why, List<StatementView> statements) {

  static ConflictView of(Board board, Conflict conflict) {
    return new ConflictView(
        conflict.id(),
        conflict.kind().name().toLowerCase(Locale.ROOT),
        conflict.what().name().toLowerCase(Locale.ROOT),
        Page.clean(conflict.why()),
        conflict.statements().stream()
            .map(board.index()::getStatement)
            .map(s -> StatementView.of(board, s))
            .toList());
  }
}
