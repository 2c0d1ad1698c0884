package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.language.BadPack.Problem;
import org.hearsay.language.Construction;
import org.hearsay.language.Pattern;
import org.hearsay.language.Pattern.Example;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tries a pattern on its examples. */
public final class PatternCheck {

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

  /** What was found: the spans of an attribution, and how it reads. */
  private record Found(
      Construction construction,
      @Nullable Span source,
      @Nullable Span farther,
      Span cue,
      List<Span> contents,
      String line) {}

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
    if (all.stream().noneMatch(f -> f.construction() == construction && isMarked(f, marked))) {
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
        find(marked.text()).stream()
            .filter(f -> f.construction() == construction)
            .filter(f -> cues.isEmpty() || cues.contains(f.cue()))
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

  private static boolean isMarked(Found found, Marked marked) {
    List<Span> contents = marked.spans("t");
    return isOne(marked.spans("s"), found.source())
        && isOne(marked.spans("f"), found.farther())
        && isOne(marked.spans("c"), found.cue())
        && (contents.isEmpty() || contents.equals(found.contents()));
  }

  private static boolean isOne(List<Span> marked, @Nullable Span found) {
    return marked.isEmpty() || marked.size() == 1 && marked.getFirst().equals(found);
  }

  private List<Found> find(String text) {
    Reading reading = reader.apply(text);
    View view = new View(reading);
    List<Found> all = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Group> groups = new GroupFinder(view).find(sentence);
      for (Attribution attribution : new AttributionFinder(view, sentence, groups).find()) {
        all.add(found(view, attribution, attribution.rule()));
        if (attribution.cited() != null) {
          all.add(found(view, attribution, Construction.CITING));
        }
        if (attribution.viaBy() != null) {
          all.add(found(view, attribution, attribution.viaBy()));
        }
      }
    }
    for (Statement statement : new StatementFinder().find(reading)) {
      statement.chain().stream()
          .filter(link -> link.rule().equals(Construction.GOES_ON.id()))
          .forEach(link -> all.add(goesOn(statement, link)));
    }
    return all;
  }

  private static Found found(View view, Attribution attribution, Construction construction) {
    boolean passedOn = construction == attribution.viaBy();
    return new Found(
        construction,
        span(view, passedOn ? attribution.via() : attribution.source()),
        span(view, passedOn ? attribution.source() : attribution.cited()),
        view.span(attribution.cueFirst(), attribution.cueEnd()),
        attribution.parts().stream().map((Range p) -> view.span(p.first(), p.end())).toList(),
        construction.id() + " " + Explainer.line(view, attribution));
  }

  private static Found goesOn(Statement statement, Link link) {
    String line = Construction.GOES_ON.id() + " " + link.surface() + " {" + statement.text() + "}";
    return new Found(
        Construction.GOES_ON, link.span(), null, statement.span(), List.of(statement.span()), line);
  }

  private static @Nullable Span span(View view, @Nullable Group group) {
    return group == null ? null : view.span(group.first(), group.end());
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
