package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One content in one report, with its chain, stance, evidence, times, places and quantities.
 *
 * @param id "t", the report's digits and the number in the report: the same on every run
 * @param report id of the report
 * @param language tag of the report's language
 * @param span where the content stands in the report's text
 * @param text the content itself
 * @param chain the sources from the one nearest to the report to the farthest; empty for the
 *     report's own voice
 * @param stance what the last link does with the content
 * @param stanceWhy the words or rule that decide the stance
 * @param evidence what the last link leans on
 * @param when when it happened; null when the statement does not say
 * @param said when the last link said it; null when not known
 * @param published when the report was published; null when not known
 * @param where places that the content names, in order
 * @param quantities amounts that the content gives, in order
 * @param actors entities that take part, in order
 * @param event language-neutral id of the main event; null when none was recognised
 * @param concepts language-neutral ids of all events and concepts that the content names, sorted
 * @param names ids of all entities that the content names, places and actors among them, sorted
 * @param words the content's lemmas, without function words, folded and sorted: for statements of
 *     one language
 */
public record Statement(
    String id,
    String report,
    String language,
    Span span,
    String text,
    List<Link> chain,
    Stance stance,
    String stanceWhy,
    Evidence evidence,
    @Nullable Interval when,
    @Nullable Interval said,
    @Nullable Interval published,
    List<Place> where,
    List<Quantity> quantities,
    List<Actor> actors,
    @Nullable String event,
    Set<String> concepts,
    Set<String> names,
    Set<String> words) {

  public Statement {
    chain = List.copyOf(chain);
    where = List.copyOf(where);
    quantities = List.copyOf(quantities);
    actors = List.copyOf(actors);
    concepts = Sorted.of(concepts);
    names = Sorted.of(names);
    words = Sorted.of(words);
  }

  /** The voice that vouches for it; null when the report speaks in its own. */
  public @Nullable String voice() {
    return chain.isEmpty() ? null : chain.getLast().source().voice();
  }

  public Statement withStance(Stance stance, String why) {
    return with(chain, stance, why, when, said, published);
  }

  /** The sources of the chain, the nearest first. */
  public List<Source> sources() {
    return chain.stream().map(Link::source).toList();
  }

  /**
   * The same chain with other sources.
   *
   * @param sources one for each link, in order
   */
  public Statement withSources(List<Source> sources) {
    if (sources.size() != chain.size()) {
      throw new IllegalArgumentException(id + " has " + chain.size() + " sources");
    }
    List<Link> links = new ArrayList<>(chain.size());
    for (int i = 0; i < chain.size(); i++) {
      links.add(chain.get(i).withSource(sources.get(i)));
    }
    return with(links, stance, stanceWhy, when, said, published);
  }

  public Statement withDates(
      @Nullable Interval when, @Nullable Interval said, @Nullable Interval published) {
    return with(chain, stance, stanceWhy, when, said, published);
  }

  private Statement with(
      List<Link> chain,
      Stance stance,
      String stanceWhy,
      @Nullable Interval when,
      @Nullable Interval said,
      @Nullable Interval published) {
    return new Statement(
        id,
        report,
        language,
        span,
        text,
        chain,
        stance,
        stanceWhy,
        evidence,
        when,
        said,
        published,
        where,
        quantities,
        actors,
        event,
        concepts,
        names,
        words);
  }
}
