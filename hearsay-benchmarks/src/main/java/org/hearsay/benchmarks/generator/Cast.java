package org.hearsay.benchmarks.generator;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hearsay.gazetteer.Entity;
import org.hearsay.gazetteer.Gazetteer;

/** The entities of the gazetteer that made-up reports name. */
final class Cast {

  private final List<Entity> places;
  private final List<Entity> persons;
  private final List<Entity> outlets;

  Cast(Gazetteer gazetteer) {
    List<Entity> all = gazetteer.listEntities();
    places = all.stream().filter(e -> e.kind() == Entity.Kind.PLACE && e.point() != null).toList();
    persons = all.stream().filter(e -> e.kind() == Entity.Kind.PERSON).toList();
    outlets = all.stream().filter(e -> e.kind() == Entity.Kind.OUTLET).toList();
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
