package org.hearsay.app.brief;

import java.util.List;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.casefile.Location;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/** How a page names places in reports: by path and line, below the folder that all share. */
public final class Places {

  private final CaseIndex index;
  private final String folder;

  private Places(CaseIndex index, String folder) {
    this.index = index;
    this.folder = folder;
  }

  public static Places of(CaseIndex index) {
    return new Places(
        index,
        common(index.file().reports().stream().map(filed -> filed.report().path()).toList()));
  }

  /** The folder that holds all paths, with a slash at its end; empty when there is none. */
  private static String common(List<String> paths) {
    if (paths.isEmpty()) {
      return "";
    }
    String common = paths.getFirst();
    for (String path : paths) {
      while (!path.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.substring(0, common.lastIndexOf('/') + 1);
  }

  /** The folder that all names are below; empty when they are whole. */
  public String folder() {
    return Page.clean(folder);
  }

  public String name(Report report) {
    return Page.clean(report.path().substring(folder.length()));
  }

  /** Name and line of a content. */
  public String line(Statement statement) {
    Location location = index.location(statement);
    return name(index.getReport(statement.report())) + ":" + location.line();
  }

  /** Name, line and column of a span. */
  public String exact(String report, Span span) {
    Location location = index.location(report, span);
    return "%s:%d:%d".formatted(name(index.getReport(report)), location.line(), location.column());
  }

  /** A report by name and outlet; an outlet outside of the case by its own name. */
  public String end(String relation) {
    return index
        .findReport(relation)
        .map(filed -> withOutlet(filed.report()))
        .orElse(Page.clean(relation) + " (not in the case)");
  }

  private String withOutlet(Report report) {
    String outlet = report.outlet();
    return outlet == null ? name(report) : name(report) + " (" + Page.clean(outlet) + ")";
  }
}
