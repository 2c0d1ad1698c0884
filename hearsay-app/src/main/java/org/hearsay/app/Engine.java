package org.hearsay.app;

import java.util.ServiceLoader;
import org.hearsay.pipeline.Analysis;

/** The engine of this installation: the {@link Analysis} on the class path. */
final class Engine {

  private Engine() {}

  static Analysis load() {
    return ServiceLoader.load(Analysis.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no analysis on the class path"));
  }
}
