package org.hearsay.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a statement names.
 *
 * @param id entity id, or "n:" and the folded name
 * @param name English name, or the name as written
 * @param latitude in degrees, null when not known
 * @param longitude in degrees, null when not known
 * @param within ids of the places that contain it, the nearest first
 */
public record Place(
    String id,
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    List<String> within) {

  public Place {
    within = List.copyOf(within);
  }
}
