package org.hearsay.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long job is. */
interface Progress extends AutoCloseable {

  /** So many more are done. */
  void step(int done);

  @Override
  void close();

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step(int done) {}

      @Override
      public void close() {}
    };
  }

  /** A bar on the terminal, gone when the job is done. */
  static Progress bar(String task, int all) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(all)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .clearDisplayOnFinish()
            .build();
    return new Progress() {
      @Override
      public void step(int done) {
        bar.stepBy(done);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
