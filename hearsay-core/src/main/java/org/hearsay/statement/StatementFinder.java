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
    List<Draft> drafts = new DraftFinder(view).find();
    EvidenceReader evidence = new EvidenceReader(view, drafts);
    Draft before = null;
    for (Draft draft : drafts) {
      int number = statements.size() + 1;
      Reason reason = stances.read(draft);
      Evidence leansOn = evidence.read(draft, reason.stance());
      boolean elides =
          before != null
              && before.sentence() == draft.sentence()
              && slots.elidesSubject(draft.range());
      List<Actor> subjects = elides ? agents(statements.getLast()) : List.of();
      statements.add(statement(view, slots, reason, draft, leansOn, subjects, number));
      before = draft;
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
      Statement read =
          statement(view, slots, stances.read(draft), draft, given.evidence(), List.of(), number);
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

  private static List<Actor> agents(Statement statement) {
    return statement.actors().stream().filter(a -> a.role() == Actor.Role.AGENT).toList();
  }

  /** The actors of a part with those of the part before whose subject it goes on with. */
  private static List<Actor> actors(List<Actor> own, List<Actor> subjects) {
    if (subjects.isEmpty() || own.stream().anyMatch(a -> a.role() == Actor.Role.AGENT)) {
      return own;
    }
    List<Actor> all = new ArrayList<>(own);
    for (Actor subject : subjects) {
      if (all.stream().noneMatch(a -> a.id().equals(subject.id()))) {
        all.add(subject);
      }
    }
    return all;
  }

  private static Statement statement(
      View view,
      SlotFiller slots,
      Reason reason,
      Draft draft,
      Evidence evidence,
      List<Actor> subjects,
      int number) {
    Reading reading = view.reading();
    Range part = draft.range();
    Sentence sentence = reading.sentences().get(draft.sentence());
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
        slots.when(draft, sentence),
        draft.chain().isEmpty() ? printed : slots.said(part, sentence),
        printed,
        slots.places(part),
        slots.quantities(part),
        actors(slots.actors(part), subjects),
        slots.event(part),
        slots.concepts(part),
        slots.names(part),
        slots.words(part));
  }
}
