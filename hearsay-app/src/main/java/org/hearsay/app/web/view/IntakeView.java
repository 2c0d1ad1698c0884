package org.hearsay.app.web.view;

import java.util.List;

/**
 * How far files that were dropped have been read.
 *
 * @param id of the job
 * @param done files that were read
 * @param all files that were dropped
 * @param state reading, concluding, done, or failed
 * @param added reports that are new in the case
 * @param there copies of reports that the case held already
 * @param problems a line each: what could not be read, and the next step
 */
public record IntakeView(
    String id, int done, int all, String state, int added, int there, List<String> problems) {

  public boolean isOver() {
    return state.equals("done") || state.equals("failed");
  }
}
