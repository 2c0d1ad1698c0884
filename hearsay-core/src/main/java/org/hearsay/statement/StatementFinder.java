package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.report.Published;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.StanceReader.Reason;
import org.hearsay.text.Interval;

/** Finds the statements of a reading: a pure function, safe for all threads. */
public final class StatementFinder {

  /** All statements of {@code reading}, by their places. */
  public List<Statement> find(Reading reading) {
    View view = new View(reading);
    SlotFiller slots = new SlotFiller(view);
    StanceReader stances = new StanceReader(view);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : new DraftFinder(view).find()) {
      statements.add(statement(view, slots, stances, draft, statements.size() + 1));
    }
    return statements;
  }

  private static Statement statement(
      View view, SlotFiller slots, StanceReader stances, Draft draft, int number) {
    Reading reading = view.reading();
    Range part = draft.range();
    Sentence sentence = reading.sentences().get(draft.sentence());
    Reason reason = stances.read(part, draft.outer(), draft.cue());
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
        evidence(slots, draft, sentence),
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
    boolean somebody = last.kind() == SourceKind.UNNAMED;
    return said == Evidence.NONE && somebody ? Evidence.TESTIMONY : said;
  }
}
