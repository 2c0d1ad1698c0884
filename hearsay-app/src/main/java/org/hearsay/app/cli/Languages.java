package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The languages at hand, and the check of a language pack. */
public interface Languages {

  /** The languages that reports are read in, by tag. */
  List<Language> list();

  /** How many entries each table of a language's pack holds, by table; empty when not known. */
  default Map<String, Integer> counts(String tag) {
    return Map.of();
  }

  /** Checks the pack in a folder, its examples included. */
  Check check(Path folder);

  /**
   * A language.
   *
   * @param holds what its pack holds, in a few words
   */
  record Language(String tag, String name, String holds) {}

  /**
   * What a check found.
   *
   * @param summary what was checked, in a line
   * @param problems a line each, with file and line; empty when all is well
   */
  record Check(String summary, List<String> problems) {

    public Check {
      problems = List.copyOf(problems);
    }
  }
}
