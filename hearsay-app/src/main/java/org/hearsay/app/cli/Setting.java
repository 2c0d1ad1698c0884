package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.pipeline.Analysis;

/**
 * What the commands work with.
 *
 * @param analysis makes the engine; called at most once by a command, and only by one that reads
 * @param languages the languages at hand
 * @param terminal whether a person looks at a terminal: colours, and progress of long work
 * @param examples the folder of examples of this installation
 * @param home the user's home folder
 */
public record Setting(
    Supplier<Analysis> analysis,
    Languages languages,
    boolean terminal,
    Optional<Path> examples,
    Path home) {

  /** The same, with an engine that is made once however often it is asked for. */
  Setting once() {
    List<Analysis> made = new ArrayList<>(1);
    Supplier<Analysis> one =
        () -> {
          if (made.isEmpty()) {
            made.add(analysis.get());
          }
          return made.getFirst();
        };
    return new Setting(one, languages, terminal, examples, home);
  }
}
