package org.hearsay.app.web;

import org.hearsay.app.web.draw.Coasts;

/** The borders of the world, read once and when first asked for. */
final class World {

  private World() {}

  /** Holds what is read when the class is first used. */
  private static final class Read {
    private static final Coasts COASTS = Coasts.read(Assets.read("countries-50m.json"));
  }

  static Coasts coasts() {
    return Read.COASTS;
  }
}
