package org.hearsay.app.brief;

import java.util.List;
import org.hearsay.casefile.Judged;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judgement.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Judgements on a page: what was decided, about what, why, by whom and when. */
public final class JudgementText {

  private JudgementText() {}

  public static void write(Judged judged, Page page) {
    Judgement judgement = judged.judgement();
    page.wrapped(
        "%s  %s %s%s: %s"
            .formatted(
                page.dim(judgement.id()),
                page.bold(judgement.kind().label()),
                Page.clean(String.join(" ", judged.objects())),
                judgement.value().isEmpty() ? "" : " → " + Page.clean(judgement.value()),
                Page.clean(judgement.why())),
        4);
    page.line("    " + Page.clean(judgement.by()) + ", " + judgement.at());
    @Nullable Withdrawal withdrawn = judgement.withdrawn();
    if (withdrawn != null) {
      page.wrapped(
          "    withdrawn by %s, %s: %s"
              .formatted(Page.clean(withdrawn.by()), withdrawn.at(), Page.clean(withdrawn.why())),
          6);
    }
    judged.missing().forEach(object -> page.wrapped("    vanished: " + Page.clean(object), 6));
  }

  /** The judgements of a list that hold, in a few words; empty when none does. */
  static String shortly(List<Judged> judgements) {
    List<String> holding =
        judgements.stream()
            .map(Judged::judgement)
            .filter(Judgement::holds)
            .map(judgement ->
                "%s by %s (%s)"
                    .formatted(
                        judgement.kind().label(), Page.clean(judgement.by()), judgement.id()))
            .toList();
    return holding.isEmpty() ? "" : "judged: " + String.join(", ", holding);
  }
}
