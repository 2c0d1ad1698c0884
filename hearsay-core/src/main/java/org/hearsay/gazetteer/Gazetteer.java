package org.hearsay.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All known entities and voices, by id; names per language are part of the language packs. */
public final class Gazetteer {

  private final Map<String, Entity> entities;
  private final Map<String, String> voices;
  private final Map<String, Set<String>> spellings;

  private Gazetteer(
      Map<String, Entity> entities,
      Map<String, String> voices,
      Map<String, Set<String>> spellings) {
    this.entities = entities;
    this.voices = voices;
    this.spellings = spellings;
  }

  /**
   * A gazetteer of these.
   *
   * @param voices from voice id to its English name ("us-gov" → "United States government")
   */
  public static Gazetteer of(Collection<Entity> entities, Map<String, String> voices) {
    return of(entities, voices, Map.of());
  }

  /**
   * A gazetteer of these.
   *
   * @param spellings other English names that entities go by, by id
   */
  static Gazetteer of(
      Collection<Entity> entities, Map<String, String> voices, Map<String, Set<String>> spellings) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (byId.put(entity.id(), entity) != null) {
        throw new IllegalArgumentException("two entities with the id " + entity.id());
      }
    }
    return new Gazetteer(byId, new LinkedHashMap<>(voices), Map.copyOf(spellings));
  }

  public Optional<Entity> findEntity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /**
   * The English name of an entity as a text spells it: {@code written} where that is an English
   * name of it too ("Rangoon"), else its usual one.
   */
  public String nameAsWritten(Entity entity, String written) {
    return spellings.getOrDefault(entity.id(), Set.of()).contains(written)
        ? written
        : entity.name();
  }

  public List<Entity> listEntities() {
    return List.copyOf(entities.values());
  }

  /** The English name of a voice; the id itself when it has none. */
  public String voiceName(String voice) {
    return voices.getOrDefault(voice, voice);
  }
}
