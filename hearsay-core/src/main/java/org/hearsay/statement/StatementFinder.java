package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.report.Published;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.StanceReader.Reason;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;

/** Finds the statements of a reading: a pure function, safe for all threads. */
public final class StatementFinder {

  /** All statements of {@code reading}, by their places. */
  public List<Statement> find(Reading reading) {
    View view = new View(reading);
    SlotFiller slots = new SlotFiller(view);
    StanceReader stances = new StanceReader(view);
    List<Statement> statements = new ArrayList<>();
    Evidence before = Evidence.NONE;
    for (Draft draft : new DraftFinder(view).find()) {
      Evidence evidence = evidence(slots, draft, reading.sentences().get(draft.sentence()));
      if (goesOn(draft) && evidence == Evidence.NONE) {
        evidence = before;
      }
      statements.add(statement(view, slots, stances, draft, evidence, statements.size() + 1));
      before = evidence;
    }
    return statements;
  }

  /**
   * A content that is known to be one, with who says it: what an annotator marked.
   *
   * @param at its place in the text
   * @param chain from the source nearest to the report to the farthest
   */
  public record Given(Span at, List<Link> chain, Stance stance, Evidence evidence) {

    public Given {
      chain = List.copyOf(chain);
    }
  }

  /** The statements that given contents make: their slots are read from their words. */
  public List<Statement> of(Reading reading, List<Given> givens) {
    View view = new View(reading);
    SlotFiller slots = new SlotFiller(view);
    StanceReader stances = new StanceReader(view);
    List<Statement> statements = new ArrayList<>();
    for (Given given : givens) {
      Range range = range(reading, given.at());
      Draft draft =
          new Draft(range, given.chain(), given.stance(), "", sentence(reading, range.first()));
      int number = statements.size() + 1;
      Statement read = statement(view, slots, stances, draft, given.evidence(), number);
      statements.add(read.withStance(given.stance(), "given"));
    }
    return statements;
  }

  /** The tokens that a span touches; the nearest one when it touches none. */
  private static Range range(Reading reading, Span span) {
    int first = 0;
    int last = reading.tokens().size() - 1;
    while (first < last && reading.tokens().get(first).end() <= span.start()) {
      first++;
    }
    while (last > first && reading.tokens().get(last).start() >= span.end()) {
      last--;
    }
    return new Range(first, last + 1);
  }

  private static int sentence(Reading reading, int token) {
    int number = 0;
    while (number + 1 < reading.sentences().size()
        && reading.sentences().get(number).end() <= token) {
      number++;
    }
    return number;
  }

  /** Whether it goes on under the source of the sentence before, and so on its evidence. */
  private static boolean goesOn(Draft draft) {
    return !draft.chain().isEmpty() && draft.cue().isEmpty();
  }

  private static Statement statement(
      View view,
      SlotFiller slots,
      StanceReader stances,
      Draft draft,
      Evidence evidence,
      int number) {
    Reading reading = view.reading();
    Range part = draft.range();
    Sentence sentence = reading.sentences().get(draft.sentence());
    Reason reason = stances.read(draft);
    Published published = reading.published();
    Interval printed = published == null ? null : published.when();
    return new Statement(
        "t" + reading.report().id().substring(1) + "-" + number,
        reading.report().id(),
        reading.pack().tag(),
        view.span(part.first(), part.end()),
        view.text(part.first(), part.end()),
        draft.chain(),
        reason.stance(),
        reason.why(),
        evidence,
        slots.when(part),
        draft.chain().isEmpty() ? printed : slots.said(part, sentence),
        printed,
        slots.places(part),
        slots.quantities(part),
        slots.actors(part),
        slots.event(part),
        slots.concepts(part),
        slots.names(part),
        slots.words(part));
  }

  private static Evidence evidence(SlotFiller slots, Draft draft, Sentence sentence) {
    if (draft.chain().isEmpty()) {
      return Evidence.NONE;
    }
    Evidence said = slots.evidence(sentence, draft.range());
    Source last = draft.chain().getLast().source();
    boolean somebody = last.kind() == SourceKind.UNNAMED && !last.id().equals(last.voice());
    return said == Evidence.NONE && somebody ? Evidence.TESTIMONY : said;
  }
}
