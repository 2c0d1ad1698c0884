package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.language.Analysis;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry;
import org.hearsay.language.Feature;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Match;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Explanation.Passage;
import org.hearsay.statement.Explanation.Said;
import org.hearsay.statement.Explanation.Word;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Shows how a reading becomes statements: a pure function, safe for all threads. */
public final class Explainer {

  /** The explanation of a whole reading. */
  public Explanation explain(Reading reading) {
    View view = new View(reading);
    List<Statement> statements = new StatementFinder().find(reading);
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      passages.add(passage(view, sentence, statements));
    }
    goOn(view, passages);
    return new Explanation(
        reading.report(), reading.pack().tag(), reading.published(), reading.furniture(), passages);
  }

  private static Passage passage(View view, Sentence sentence, List<Statement> statements) {
    List<Group> groups = new GroupFinder(view).find(sentence);
    return new Passage(
        sentence.span(),
        sentence.paragraph(),
        IntStream.range(sentence.first(), sentence.end())
            .filter(i -> !view.isMark(i))
            .mapToObj(i -> word(view, i))
            .toList(),
        view.reading().mentions().stream()
            .filter(m -> sentence.first() <= m.first() && m.first() < sentence.end())
            .toList(),
        groups.stream().map(group -> line(view, group)).toList(),
        new AttributionFinder(view, sentence, groups)
            .find().stream().map(a -> said(view, a)).toList(),
        statements.stream().filter(s -> sentence.span().contains(s.span())).toList());
  }

  /** Adds to a quotation its sentences before and behind the one that says whose it is. */
  private static void goOn(View view, List<Passage> passages) {
    Quotations quotations = new Quotations(view);
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      Said last = passage.said().isEmpty() ? null : passage.said().getLast();
      if (last == null || last.contents().isEmpty()) {
        continue;
      }
      List<Span> contents = new ArrayList<>();
      for (int k = quotations.begin(p); k < p; k++) {
        boolean free = passages.get(k).said().isEmpty();
        if (free && last.contents().getFirst().start() - passage.span().start() <= 2) {
          contents.add(passages.get(k).span());
        }
      }
      contents.addAll(last.contents());
      for (int k = p + 1; isWholeQuotation(view, quotations, passages, k); k++) {
        contents.add(passages.get(k).span());
      }
      if (contents.size() > last.contents().size()) {
        List<Said> said = new ArrayList<>(passage.said());
        said.set(said.size() - 1, last.withContents(contents));
        passages.set(p, passage.withSaid(said));
      }
    }
  }

  /** Whether a sentence is a quotation from end to end that nobody says in it. */
  private static boolean isWholeQuotation(
      View view, Quotations quotations, List<Passage> passages, int k) {
    if (k >= passages.size()
        || passages.get(k).paragraph() != passages.get(k - 1).paragraph()
        || !passages.get(k).said().isEmpty()) {
      return false;
    }
    Sentence sentence = view.reading().sentences().get(k);
    boolean opens = quotations.begin(k) < k || view.isOpener(sentence.first());
    return opens && (quotations.isOpenBehind(k) || view.isQuoteMark(sentence.end() - 1));
  }

  private static Word word(View view, int i) {
    List<String> readings = new ArrayList<>();
    for (Analysis analysis : view.word(i).analyses()) {
      readings.add((analysis.lemma() + " " + features(analysis.features())).strip());
    }
    List<String> entries = new ArrayList<>();
    for (Match match : view.reading().lexicon().at(i)) {
      if (!(match.entry() instanceof Entry.Name)) {
        entries.add(entry(match));
      }
    }
    return new Word(view.span(i, i + 1), view.token(i).form(), readings, view.isFinite(i), entries);
  }

  private static String features(long features) {
    StringBuilder names = new StringBuilder();
    for (Feature feature : Feature.values()) {
      if (feature.in(features)) {
        names.append(names.isEmpty() ? "" : ".").append(feature.name().toLowerCase(Locale.ROOT));
      }
    }
    return names.toString();
  }

  private static String entry(Match match) {
    String length = match.length() > 1 ? match.length() + " words: " : "";
    String entry =
        switch (match.entry()) {
          case Entry.Function f -> names(f.classes());
          case Entry.Cue c ->
              "cue %s %s %s, governs %s"
                  .formatted(c.part(), c.cls(), c.stance(), names(c.governs()));
          case Entry.SourceNoun s -> "source " + s.kind() + " " + s.evidence();
          case Entry.Trigger t -> "event " + String.join(" ", t.ids());
          case Entry.Name n -> n.entity();
        };
    return (length + entry).toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> String names(java.util.Set<E> values) {
    return values.isEmpty()
        ? "-"
        : values.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String line(View view, Group group) {
    return "["
        + view.text(group.first(), group.end())
        + "]"
        + (group.name() == null ? "" : " name " + group.name().id())
        + (group.noun() == null
            ? ""
            : " noun " + group.noun().kind().name().toLowerCase(Locale.ROOT))
        + (group.principal() == null ? "" : " of " + group.principal().id());
  }

  /** An attribution with the places of its parts. */
  static Said said(View view, Attribution a) {
    Construction viaBy = a.viaBy();
    return new Said(
        a.rule().id(),
        span(view, a.via()),
        viaBy == null ? null : viaBy.id(),
        a.source() == null ? pronoun(view, a) : span(view, a.source()),
        span(view, a.cited()),
        view.span(a.cueFirst(), a.cueEnd()),
        a.cls().name().toLowerCase(Locale.ROOT),
        a.stance(),
        a.parts().stream().map(p -> view.span(p.first(), p.end())).toList());
  }

  /** The pronoun before the cue that stands for the source; null when there is none. */
  private static @Nullable Span pronoun(View view, Attribution a) {
    int before = a.cueFirst() - 1;
    return view.is(before, WordClass.PRONOUN) ? view.span(before, before + 1) : null;
  }

  private static @Nullable Span span(View view, @Nullable Group group) {
    return group == null ? null : view.span(group.first(), group.end());
  }
}
