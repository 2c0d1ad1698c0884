package org.hearsay.app;

import org.hearsay.pipeline.Analysis;
import org.hearsay.pipeline.Hearsay;

/** The engine of this installation: all stages with the packs and the gazetteer at hand. */
final class Engine {

  private Engine() {}

  static Analysis load() {
    return Hearsay.onClassPath();
  }
}
