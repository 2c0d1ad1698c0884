package org.hearsay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judging;
import org.hearsay.report.Published;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Gives the statements of reports whose date was judged, or follows from their case, the days that
 * they then mean: "last month" counts from that date.
 */
final class Redating {

  private final Analysis analysis;
  private final Judging judging;

  Redating(Analysis analysis, Judging judging) {
    this.analysis = analysis;
    this.judging = judging;
  }

  /**
   * All statements, those of other reports as they are.
   *
   * @param dated the reports as their case dates them
   */
  List<Statement> redate(List<Filed> dated) {
    Map<String, @Nullable Published> own = new HashMap<>();
    judging.reports().forEach(filed -> own.put(filed.report().id(), filed.published()));
    Map<String, Statement> anew = new HashMap<>();
    for (Filed filed : dated) {
      Published published = filed.published();
      boolean changed =
          published != null
              && (published.basis() == Published.Basis.JUDGED
                  || !published.equals(own.get(filed.report().id())));
      if (published != null && changed && filed.read()) {
        analysis
            .analyse(filed.report().withPublished(published), filed.language())
            .statements()
            .forEach(statement -> anew.put(statement.id(), statement));
      }
    }
    return anew.isEmpty()
        ? judging.statements()
        : judging.statements().stream().map(s -> redated(s, anew.get(s.id()))).toList();
  }

  private static Statement redated(Statement statement, @Nullable Statement anew) {
    return anew == null || !anew.span().equals(statement.span())
        ? statement
        : statement.withDates(anew.when(), anew.said(), anew.published());
  }
}
