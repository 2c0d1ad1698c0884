package org.hearsay.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.CaseStore;
import org.hearsay.casefile.CaseStore.Content;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judging;
import org.hearsay.casefile.Kind;
import org.hearsay.pipeline.Analysis.Analysed;

/** Computes a case anew from its reports and its judgements, and keeps the results. */
public final class Conclusion {

  /** How often others may add to the case while it is computed. */
  private static final int ATTEMPTS = 100;

  private Conclusion() {}

  /**
   * Computes the results of a case and stores them; to be called after reports or judgements were
   * added.
   *
   * <p>Who adds to the case meanwhile is waited for: the results are those of all that it holds.
   * Reports whose language was judged, or was until the judgement was withdrawn, are read again
   * first.
   */
  public static CaseFile of(CaseStore store, Analysis analysis) {
    readAgain(store, analysis);
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Content content = store.content();
      CaseFile results =
          analysis.conclude(content.reports(), content.statements(), content.judgements());
      if (store.replaceResults(results, content.revision())) {
        return results;
      }
    }
    throw new IllegalStateException("others never stop adding to the case");
  }

  private static void readAgain(CaseStore store, Analysis analysis) {
    Content content = store.content();
    List<Filed> reports = content.reports();
    List<Judgement> ever =
        content.judgements().stream().filter(j -> j.kind() == Kind.LANGUAGE).toList();
    if (ever.isEmpty()) {
      return;
    }
    Map<String, String> judged = Judging.languages(reports, ever);
    Set<String> touched = Judging.listReports(reports, ever);
    for (Filed filed : reports) {
      String id = filed.report().id();
      if (touched.contains(id) && !filed.language().equals(judged.get(id))) {
        Analysed anew = analysis.analyse(filed.report(), judged.get(id));
        if (!anew.report().equals(filed)) {
          store.replaceReading(anew.report(), anew.statements());
        }
      }
    }
  }
}
