package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.statement.Actor;
import org.hearsay.statement.Actor.Role;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, in plain English, from the slots that most of its statements fill:
 *
 * <pre>North Korea → Russia: transfer of 1,000+ containers, ammunition · Najin · 2023-09</pre>
 *
 * Where the slots are too empty to tell, the words of the first statement, in quotation marks.
 */
final class Gloss {

  private static final int CONCEPTS = 3;
  private static final int PLACES = 2;
  private static final int PARTIES = 2;
  private static final int QUOTED = 90;

  private final List<Statement> statements;
  private final Taxonomy taxonomy;

  private Gloss(List<Statement> statements, Taxonomy taxonomy) {
    this.statements = statements;
    this.taxonomy = taxonomy;
  }

  /** The gloss of statements in order of publication; of at least one. */
  static String of(List<Statement> statements, Taxonomy taxonomy) {
    return new Gloss(statements, taxonomy).write();
  }

  private String write() {
    String who = who();
    String what = what();
    if (what.isEmpty()) {
      return quote();
    }
    StringBuilder gloss = new StringBuilder();
    gloss.append(who.isEmpty() ? what : who + ": " + what);
    String where = where();
    if (!where.isEmpty()) {
      gloss.append(" · ").append(where);
    }
    String when = when();
    if (when != null) {
      gloss.append(" · ").append(when);
    }
    return gloss.toString();
  }

  private String who() {
    List<String> agents = actors(Role.AGENT);
    List<String> recipients = actors(Role.RECIPIENT);
    recipients.removeAll(agents);
    if (agents.isEmpty() && recipients.isEmpty()) {
      return String.join(", ", actors(Role.PARTY));
    }
    if (agents.isEmpty() || recipients.isEmpty()) {
      return String.join(", ", agents.isEmpty() ? recipients : agents);
    }
    return String.join(", ", agents) + " → " + String.join(", ", recipients);
  }

  private List<String> actors(Role role) {
    return common(s -> s.actors().stream().filter(a -> a.role() == role).map(Actor::name), PARTIES);
  }

  private String what() {
    List<String> events = common(s -> Stream.ofNullable(s.event()), 1);
    List<String> concepts = things();
    concepts.removeAll(events);
    List<String> things = new ArrayList<>();
    String amount = amount();
    if (amount != null) {
      things.add(amount);
    }
    for (String concept : concepts) {
      if (things.size() < CONCEPTS && (amount == null || !amount.contains(words(concept)))) {
        things.add(taxonomy.nameOf(concept));
      }
    }
    String listed = String.join(", ", things);
    if (events.isEmpty()) {
      return listed;
    }
    String event = taxonomy.nameOf(events.getFirst());
    return listed.isEmpty() ? event : event + " of " + listed;
  }

  /** The things that most speak of, without those that another is a kind of. */
  private List<String> things() {
    List<String> things =
        new ArrayList<>(
            common(s -> s.concepts().stream().filter(taxonomy.things()::contains), 2 * CONCEPTS));
    Set<String> wider = new HashSet<>();
    things.forEach(thing -> wider.addAll(taxonomy.widerTypes(thing)));
    things.removeAll(wider);
    return things;
  }

  private @Nullable String amount() {
    List<String> amounts =
        common(
            s ->
                s.quantities().stream()
                    .filter(q -> !q.unit().isEmpty() && Numbers.range(q) != null)
                    .map(Gloss::plural),
            1);
    return amounts.isEmpty() ? null : amounts.getFirst();
  }

  private static String plural(org.hearsay.text.Quantity quantity) {
    String shown = Numbers.show(quantity);
    boolean plain = quantity.unit().chars().allMatch(Character::isLowerCase);
    boolean one = quantity.value() != null && quantity.value() == 1;
    return plain && !one && quantity.unit().length() > 2 && !quantity.unit().equals("percent")
        ? shown + "s"
        : shown;
  }

  private String where() {
    List<String> actors =
        statements.stream().flatMap(s -> s.actors().stream()).map(Actor::name).toList();
    List<String> places = common(s -> s.where().stream().map(Place::name), PLACES + PARTIES);
    return String.join(
        ", ", places.stream().filter(place -> !actors.contains(place)).limit(PLACES).toList());
  }

  private @Nullable String when() {
    List<String> dates = common(s -> Stream.ofNullable(s.when()).map(Gloss::date), 1);
    return dates.isEmpty() ? null : dates.getFirst();
  }

  /** The shortest ISO form of a stretch of days. */
  static String date(Interval when) {
    String from = when.from().toString();
    String to = when.to().toString();
    if (from.equals(to)) {
      return from;
    }
    boolean whole =
        when.from().getDayOfMonth() == 1 && when.to().getDayOfMonth() == when.to().lengthOfMonth();
    if (whole && from.substring(0, 7).equals(to.substring(0, 7))) {
      return from.substring(0, 7);
    }
    if (from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31")) {
      return from.substring(0, 4);
    }
    return from + "/" + to;
  }

  /** The values that most statements have, and at least a third of those that have one. */
  private List<String> common(Function<Statement, Stream<String>> values, int limit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int having = 0;
    for (Statement statement : statements) {
      List<String> own = values.apply(statement).distinct().toList();
      having += own.isEmpty() ? 0 : 1;
      own.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    int least = (having + 2) / 3;
    List<String> common = new ArrayList<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(limit)
        .forEach(entry -> common.add(entry.getKey()));
    return common;
  }

  private String quote() {
    String text = statements.getFirst().text().strip().replaceAll("\\s+", " ");
    if (text.length() <= QUOTED) {
      return "“" + text + "”";
    }
    int cut = text.lastIndexOf(' ', QUOTED);
    return "“" + text.substring(0, cut > 0 ? cut : QUOTED) + " …”";
  }

  private static String words(String id) {
    return id.replace('-', ' ');
  }
}
