package org.hearsay.benchmarks.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.gazetteer.Entity;

/**
 * An affair that made-up reports are about: what is claimed of it, where, when and by whom.
 *
 * @param topics what is claimed, with the number that is true
 * @param denier the one who denies
 */
record Story(
    int number,
    Entity place,
    LocalDate day,
    Map<String, Integer> topics,
    List<Entity> speakers,
    Entity denier) {

  private static final List<String> TOPICS =
      List.of("flood", "layoffs", "outbreak", "protest", "crash", "fine", "rescue", "wildfire");
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 3);
  private static final int DAYS = 600;
  private static final int CLAIMS = 3;

  /** The story with this number: the same for the same seed. */
  static Story of(long seed, int number, Cast cast) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    Map<String, Integer> topics = new LinkedHashMap<>();
    List<String> free = new ArrayList<>(TOPICS);
    for (int i = 0; i < CLAIMS; i++) {
      String topic = free.remove(random.nextInt(free.size()));
      topics.put(topic, (12 + random.nextInt(960)) * (random.nextInt(5) == 0 ? 10 : 1));
    }
    return new Story(
        number,
        cast.place(random),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        topics,
        List.of(cast.person(random), cast.person(random), cast.person(random)),
        cast.person(random));
  }

  String claim(String topic) {
    return "s" + number + "-" + topic;
  }
}
