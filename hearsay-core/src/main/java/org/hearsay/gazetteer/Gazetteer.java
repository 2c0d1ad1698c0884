package org.hearsay.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All known entities and voices, by id; names per language are part of the language packs. */
public final class Gazetteer {

  private final Map<String, Entity> entities;
  private final Map<String, String> voices;

  private Gazetteer(Map<String, Entity> entities, Map<String, String> voices) {
    this.entities = entities;
    this.voices = voices;
  }

  /**
   * A gazetteer of these.
   *
   * @param voices from voice id to its English name ("us-gov" → "United States government")
   */
  public static Gazetteer of(Collection<Entity> entities, Map<String, String> voices) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (byId.put(entity.id(), entity) != null) {
        throw new IllegalArgumentException("two entities with the id " + entity.id());
      }
    }
    return new Gazetteer(byId, new LinkedHashMap<>(voices));
  }

  public Optional<Entity> findEntity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  public List<Entity> listEntities() {
    return List.copyOf(entities.values());
  }

  /** The English name of a voice; the id itself when it has none. */
  public String voiceName(String voice) {
    return voices.getOrDefault(voice, voice);
  }
}
