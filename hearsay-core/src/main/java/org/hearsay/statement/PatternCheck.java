package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.Construction;
import org.hearsay.language.Pattern;
import org.hearsay.language.Pattern.Example;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Explanation.Passage;
import org.hearsay.statement.Explanation.Said;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tries a pattern on its examples. */
public final class PatternCheck {

  private static final Set<String> GOING_ON =
      Set.of(Construction.GOES_ON.id(), Construction.HEARSAY_MOOD.id());

  private final Function<String, Reading> reader;
  private final List<Problem> problems = new ArrayList<>();

  private PatternCheck(Function<String, Reading> reader) {
    this.reader = reader;
  }

  /**
   * The examples of {@code pattern} that do not hold.
   *
   * @param reader reads a text in the language of the pack
   */
  public static List<Problem> of(Pattern pattern, Function<String, Reading> reader) {
    PatternCheck check = new PatternCheck(reader);
    pattern.must().forEach(example -> check.must(pattern.construction(), example));
    pattern.mustNot().forEach(example -> check.mustNot(pattern.construction(), example));
    return check.problems;
  }

  /** What was found, and how it reads. */
  private record Found(Said said, String line) {}

  private void must(Construction construction, Example example) {
    Marked marked = marked(example);
    if (marked == null) {
      return;
    }
    if (marked.marks().isEmpty()) {
      problem(example, "marks nothing; a must example marks what has to be found");
      return;
    }
    List<Found> all = find(marked.text());
    List<Found> right = of(all, construction);
    if (right.stream().noneMatch(f -> isMarked(f.said(), marked))) {
      problem(example, construction.id() + " must be found as marked; found: " + lines(all));
    }
  }

  private void mustNot(Construction construction, Example example) {
    Marked marked = marked(example);
    if (marked == null) {
      return;
    }
    List<Span> cues = marked.spans("c");
    List<Found> wrong =
        of(find(marked.text()), construction).stream()
            .filter(f -> cues.isEmpty() || cues.contains(f.said().cue()))
            .toList();
    if (!wrong.isEmpty()) {
      problem(example, construction.id() + " must not be found; found: " + lines(wrong));
    }
  }

  private @Nullable Marked marked(Example example) {
    Marked marked = Marked.of(example.text()).orElse(null);
    if (marked == null) {
      problem(example, "a bracket opens a mark, as in [s Ann] [c says] that [t it rains]");
    }
    return marked;
  }

  private static boolean isMarked(Said found, Marked marked) {
    List<Span> contents = marked.spans("t");
    return isOne(marked.spans("s"), found.source())
        && isOne(marked.spans("v"), found.via())
        && isOne(marked.spans("f"), found.farther())
        && isOne(marked.spans("c"), found.cue())
        && (contents.isEmpty() || contents.equals(found.contents()));
  }

  private static boolean isOne(List<Span> marked, @Nullable Span found) {
    return marked.isEmpty() || marked.size() == 1 && marked.getFirst().equals(found);
  }

  private static List<Found> of(List<Found> all, Construction construction) {
    String id = construction.id();
    return all.stream()
        .filter(f ->
            id.equals(f.said().construction())
                || id.equals(f.said().viaBy())
                || construction == Construction.CITING && f.said().farther() != null)
        .toList();
  }

  private List<Found> find(String text) {
    Explanation explanation = new Explainer().explain(reader.apply(text));
    List<Found> all = new ArrayList<>();
    for (Passage passage : explanation.sentences()) {
      passage.said().forEach(said -> all.add(new Found(said, said.line(text))));
      for (Statement statement : passage.statements()) {
        statement.chain().stream()
            .filter(link -> GOING_ON.contains(link.rule()))
            .map(link -> goesOn(statement, link))
            .forEach(said -> all.add(new Found(said, said.line(text))));
      }
    }
    return all;
  }

  private static Said goesOn(Statement statement, Link link) {
    List<Span> contents = List.of(statement.span());
    return new Said(
        link.rule(), null, null, link.span(), null, link.span(), "", statement.stance(), contents);
  }

  private static String lines(List<Found> found) {
    return found.isEmpty()
        ? "nothing"
        : found.stream().map(Found::line).distinct().collect(Collectors.joining("; "));
  }

  private void problem(Example example, String message) {
    problems.add(new Problem(example.file(), example.line(), message));
  }
}
