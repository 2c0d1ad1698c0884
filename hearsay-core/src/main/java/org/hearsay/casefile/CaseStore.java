package org.hearsay.casefile;

import java.util.List;
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

  /** All reports, in order of publication, then id. */
  List<Filed> listReports();

  /** All statements, in the order of the reports and of their places. */
  List<Statement> listStatements();

  /** Replaces claims, standings, relations, conflicts and voices by those of {@code results}. */
  void replaceResults(CaseFile results);

  /** The whole case as last computed. */
  CaseFile load();

  @Override
  void close();
}
