package org.hearsay.stemma;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.hearsay.text.Folding;
import org.jspecify.annotations.Nullable;

/** Which reports of the case an outlet or another body published, by its id or its name. */
final class Outlets {

  /** What a name adds about where a report was seen: "Bloomberg (on gCaptain)". */
  private static final Pattern ADDITION = Pattern.compile("\\s*[(\\[].*$");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Function<String, @Nullable String> entityOf;
  private final Map<String, List<Witness>> published = new HashMap<>();

  /** What was made of names before: a case has few, and asks for them often. */
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  private final Map<String, List<String>> keysOf = new ConcurrentHashMap<>();

  /**
   * @param entityOf from an outlet's name to its entity id, null for one that is not known
   */
  Outlets(Collection<Witness> witnesses, Function<String, @Nullable String> entityOf) {
    this.entityOf = entityOf;
    for (Witness witness : witnesses) {
      for (String key : keys(witness.report().outlet())) {
        published.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(witness);
      }
    }
  }

  /** The reports that a source itself published. */
  List<Witness> publishedBy(Source source) {
    for (String key : keys(source)) {
      List<Witness> found = published.get(key);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** Whether a source is the outlet that published a report, or speaks with its voice. */
  boolean isPublisher(Source source, Witness witness) {
    List<String> own = keys(witness.report().outlet());
    return keys(source).stream().anyMatch(own::contains);
  }

  boolean sameOutlet(Witness one, Witness other) {
    List<String> keys = keys(one.report().outlet());
    return keys(other.report().outlet()).stream().anyMatch(keys::contains);
  }

  /** Whether any chain of these statements names the outlet of a report. */
  boolean isCredited(Witness witness, Collection<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.chain().stream())
        .anyMatch(link -> isPublisher(link.source(), witness));
  }

  /** The ids under which a report's outlet may be named; none when it is not known. */
  List<String> keys(Witness witness) {
    return keys(witness.report().outlet());
  }

  private List<String> keys(Source source) {
    String name = "n:" + fold(source.name());
    String voice = source.voice();
    return voice == null || voice.equals(source.id())
        ? List.of(source.id(), name)
        : List.of(source.id(), name, voice);
  }

  private List<String> keys(@Nullable String outlet) {
    return outlet == null ? List.of() : keysOf.computeIfAbsent(outlet, this::keysOfOutlet);
  }

  private List<String> keysOfOutlet(String outlet) {
    String bare = ADDITION.matcher(outlet).replaceFirst("");
    String entity = entityOf.apply(outlet);
    if (entity == null) {
      entity = entityOf.apply(bare);
    }
    String name = "n:" + fold(bare);
    return entity == null ? List.of(name) : List.of(entity, name);
  }

  private String fold(String name) {
    return folded.computeIfAbsent(name, n -> NO_WORD.matcher(Folding.fold(n)).replaceAll(""));
  }
}
