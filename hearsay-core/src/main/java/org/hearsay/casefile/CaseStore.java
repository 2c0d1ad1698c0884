package org.hearsay.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Provenance;
import org.hearsay.statement.Statement;

/**
 * Keeps a case: the port that databases implement.
 *
 * <p>Reports and their statements are added in portions, each of them whole or not at all; what was
 * computed over all of them is replaced as one.
 */
public interface CaseStore extends AutoCloseable {

  /** The ids of all reports in the case. */
  Set<String> listReportIds();

  /**
   * Adds reports with their statements, and places that reports were taken from, in one
   * transaction; what is there already is left as it is.
   *
   * @param provenances of these reports, or of reports in the case
   */
  void add(List<Filed> reports, List<Statement> statements, List<Provenance> provenances);

  /** Adds reports with their statements, of which it is not known where they were taken from. */
  default void add(List<Filed> reports, List<Statement> statements) {
    add(reports, statements, List.of());
  }

  /** All places that reports were taken from, by path and entry. */
  List<Provenance> listProvenances();

  /**
   * Adds what is known of words that occur in reports, for searching: their lemmas in any reading.
   *
   * @param lemmas by form, both folded words (see {@link org.hearsay.text.Words})
   */
  void addLemmas(Map<String, Set<String>> lemmas);

  /** All forms that share a lemma with one of these words, or have one of them as a lemma. */
  Set<String> listForms(Set<String> words);

  /**
   * The ids of the reports that have all words of a query in title, outlet or text, in whatever
   * order: those that it can be found in.
   */
  Set<String> findReports(Query query);

  /** All that results are computed from, as it is now. */
  Content content();

  /**
   * Replaces how a report was read: its language, whether it was read, its date, its statements.
   * The report itself stays as it is.
   *
   * @throws IllegalArgumentException if the report is not in the case
   */
  void replaceReading(Filed reading, List<Statement> statements);

  /**
   * Adds judgements to the log; one that is there already takes over a withdrawal that it does not
   * have yet, and otherwise stays as it is.
   */
  void judge(List<Judgement> judgements);

  /**
   * Replaces claims, standings, relations, conflicts and voices by those of {@code results}, and
   * what they make of dates, outlets, stances and sources.
   *
   * @param revision of the content that they were computed from
   * @return false, with nothing replaced, when the content is no longer that
   */
  boolean replaceResults(CaseFile results, long revision);

  /** The revision of the content that the results as they are now were computed from. */
  long resultsRevision();

  /**
   * What is wrong with the stored case itself, a line each: a damaged file, rows that refer to
   * none, texts that are not those that came in, an index that lacks reports, results older than
   * the content.
   */
  List<String> listDefects();

  /**
   * The whole case as last computed: without reports that were added since, so that a reading which
   * does not come to its end leaves it as it was.
   */
  CaseFile load();

  /** How many reports were added since the case was last computed. */
  int countWaiting();

  @Override
  void close();

  /**
   * What a case holds beside results.
   *
   * @param reports in order of publication, then id
   * @param statements in the order of the reports and of their places
   * @param judgements in the order in which they were made, withdrawn ones too
   * @param revision changes whenever anything of it does
   */
  record Content(
      List<Filed> reports, List<Statement> statements, List<Judgement> judgements, long revision) {

    public Content {
      reports = List.copyOf(reports);
      statements = List.copyOf(statements);
      judgements = List.copyOf(judgements);
    }
  }
}
