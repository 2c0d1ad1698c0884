package org.hearsay.benchmarks.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hearsay.gazetteer.Entity;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.LanguagePacks;

/** The entities of the gazetteer that made-up reports name. */
final class Cast {

  private final List<Entity> places;
  private final List<Entity> persons;
  private final List<Entity> outlets;

  private Cast(Gazetteer gazetteer) {
    List<Entity> all = gazetteer.listEntities();
    places = all.stream().filter(e -> e.kind() == Entity.Kind.PLACE && e.point() != null).toList();
    persons = all.stream().filter(e -> e.kind() == Entity.Kind.PERSON).toList();
    outlets = all.stream().filter(e -> e.kind() == Entity.Kind.OUTLET).toList();
  }

  static Cast onClassPath() {
    try {
      return new Cast(GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Entity place(RandomGenerator random) {
    return places.get(random.nextInt(places.size()));
  }

  Entity person(RandomGenerator random) {
    return persons.get(random.nextInt(persons.size()));
  }

  Entity outlet(RandomGenerator random) {
    return outlets.get(random.nextInt(outlets.size()));
  }
}
