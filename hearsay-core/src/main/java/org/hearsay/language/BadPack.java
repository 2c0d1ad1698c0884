package org.hearsay.language;

import java.util.List;

/** A language pack can't be read: says each place and what is wrong there. */
public final class BadPack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BadPack(List<Problem> problems) {
    super(problems.isEmpty() ? "bad pack" : problems.get(0).toString());
    this.problems = List.copyOf(problems);
  }

  /** All problems found, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing that is wrong.
   *
   * @param file the file as named in its pack ("pl/cues.tsv")
   * @param line from 1; 0 when the whole file is meant
   * @param message what is wrong and what to do
   */
  public record Problem(String file, int line, String message) {
    @Override
    public String toString() {
      return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
  }
}
