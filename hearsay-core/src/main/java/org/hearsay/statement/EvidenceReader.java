package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Entry.Cue;
import org.hearsay.language.Entry.CueClass;
import org.hearsay.language.Entry.NounKind;
import org.hearsay.language.Entry.SourceNoun;
import org.hearsay.reading.Match;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the sources of a reading lean on; asked draft after draft, in order.
 *
 * <p>Data and images count where they stand by the attribution or in front of the content's verb.
 * Whoever is seen to work with them goes on doing so: in its next sentences, and a source that is
 * no state also in the next paragraphs, unless it only gives its opinion.
 */
final class EvidenceReader {

  /** How many paragraphs on a source that is no state still leans on the same. */
  private static final int PARAGRAPHS = 2;

  /** The kinds of evidence by weight: the first that is found counts. */
  private static final List<Evidence> WEIGHT =
      List.of(
          Evidence.IMAGERY,
          Evidence.TRACKING,
          Evidence.DEBRIS,
          Evidence.MEASUREMENT,
          Evidence.INTELLIGENCE,
          Evidence.DOCUMENT);

  private static final Set<NounKind> DATA = Set.of(NounKind.DATA, NounKind.DOCUMENT);

  private final View view;
  private final Map<Integer, List<Range>> contents = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();

  /** What a source was last seen to lean on, and in which paragraph. */
  private record Known(Evidence evidence, int paragraph) {}

  EvidenceReader(View view, List<Draft> drafts) {
    this.view = view;
    for (Draft draft : drafts) {
      contents.computeIfAbsent(draft.sentence(), s -> new ArrayList<>()).add(draft.range());
    }
    introduce();
    for (Draft draft : drafts) {
      Sentence sentence = view.reading().sentences().get(draft.sentence());
      Evidence said = isState(draft) ? Evidence.NONE : said(draft, sentence);
      if (said != Evidence.NONE) {
        known.putIfAbsent(
            id(draft) + "@" + sentence.paragraph(), new Known(said, sentence.paragraph()));
      }
    }
  }

  private static String id(Draft draft) {
    return draft.chain().isEmpty() ? "" : draft.chain().getLast().source().id();
  }

  /** Whether nobody but the report speaks, or a state does. */
  private static boolean isState(Draft draft) {
    String voice = draft.chain().isEmpty() ? "-gov" : draft.chain().getLast().source().voice();
    return voice != null && voice.endsWith("-gov");
  }

  /** Outlets and institutes named beside images, before or without a statement of theirs. */
  private void introduce() {
    for (Mention mention : view.reading().mentions()) {
      boolean finder =
          mention.kind() == Entity.Kind.OUTLET || mention.kind() == Entity.Kind.THINK_TANK;
      Sentence sentence = finder ? sentenceOf(mention.first()) : null;
      if (sentence == null) {
        continue;
      }
      for (int i = sentence.first(); i < sentence.end(); i++) {
        for (SourceNoun noun : nouns(i)) {
          Evidence evidence = of(noun);
          if (noun.kind() == NounKind.DATA && evidence == Evidence.IMAGERY) {
            known.putIfAbsent(mention.id(), new Known(evidence, sentence.paragraph()));
          }
        }
      }
    }
  }

  private @Nullable Sentence sentenceOf(int token) {
    for (Sentence sentence : view.reading().sentences()) {
      if (sentence.first() <= token && token < sentence.end()) {
        return sentence;
      }
    }
    return null;
  }

  /** The evidence of a draft's content, which has this stance. */
  Evidence read(Draft draft, Stance stance) {
    Sentence sentence = view.reading().sentences().get(draft.sentence());
    Evidence said = said(draft, sentence);
    if (said == Evidence.INTELLIGENCE && stance == Stance.UNKNOWN) {
      return Evidence.NONE;
    }
    if (said != Evidence.NONE) {
      known.put(id(draft), new Known(said, sentence.paragraph()));
      return said;
    }
    Known before = known.get(id(draft));
    Known around = before != null ? before : known.get(id(draft) + "@" + sentence.paragraph());
    if (around != null && goesOn(draft, around, sentence)) {
      return around.evidence();
    }
    boolean somebody = !draft.chain().isEmpty() && isSomebody(draft.chain().getLast());
    return somebody ? Evidence.TESTIMONY : Evidence.NONE;
  }

  private boolean goesOn(Draft draft, Known before, Sentence sentence) {
    int on = sentence.paragraph() - before.paragraph();
    if (on < 0 || on > PARAGRAPHS) {
      return false;
    }
    if ((draft.cue().isEmpty() || draft.chain().isEmpty()) && on == 0) {
      return true;
    }
    if (draft.chain().isEmpty() || isOpinion(draft)) {
      return false;
    }
    return !isState(draft) && !draft.cue().isEmpty();
  }

  private boolean isOpinion(Draft draft) {
    Span cue = draft.chain().getLast().cueSpan();
    if (cue == null) {
      return false;
    }
    for (int i = view.tokenAt(cue.start()); i < view.tokenAt(cue.end()); i++) {
      for (Match match : view.cues(i)) {
        if (((Cue) match.entry()).cls() == CueClass.ASSESS) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the draft's own sentence names as ground of what is said. */
  private Evidence said(Draft draft, Sentence sentence) {
    Evidence best = Evidence.NONE;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (isInOther(i, draft)) {
        continue;
      }
      for (SourceNoun noun : nouns(i)) {
        Evidence evidence = of(noun);
        if (counts(noun, evidence, i, draft) && weighsMore(evidence, best)) {
          best = evidence;
        }
      }
    }
    return best;
  }

  private boolean counts(SourceNoun noun, Evidence evidence, int i, Draft draft) {
    if (!WEIGHT.contains(evidence)) {
      return false;
    }
    Range part = draft.range();
    boolean leads = i < part.first() || i >= part.end() || !view.hasFinite(part.first(), i);
    if (draft.chain().isEmpty()) {
      return leads && noun.kind() == NounKind.DATA && evidence != Evidence.INTELLIGENCE;
    }
    if (DATA.contains(noun.kind())) {
      return leads;
    }
    return evidence == Evidence.INTELLIGENCE && isIn(draft.chain().getLast().span(), i);
  }

  private boolean isIn(Span span, int i) {
    return view.token(i).start() >= span.start() && view.token(i).end() <= span.end();
  }

  /** Whether a token belongs to what another statement of the sentence says. */
  private boolean isInOther(int i, Draft draft) {
    for (Range range : contents.getOrDefault(draft.sentence(), List.of())) {
      if (!range.equals(draft.range()) && range.contains(i) && !draft.range().contains(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean weighsMore(Evidence evidence, Evidence than) {
    return than == Evidence.NONE || WEIGHT.indexOf(evidence) < WEIGHT.indexOf(than);
  }

  private List<SourceNoun> nouns(int i) {
    return view.reading().lexicon().at(i, SourceNoun.class).stream()
        .map(match -> (SourceNoun) match.entry())
        .toList();
  }

  private static Evidence of(SourceNoun noun) {
    return Evidence.valueOf(noun.evidence().toUpperCase(Locale.ROOT));
  }

  /** Whether a link is an unnamed official or witness, whose word is all there is. */
  private boolean isSomebody(Link link) {
    if (link.source().kind() != SourceKind.UNNAMED) {
      return false;
    }
    for (int i = view.tokenAt(link.span().start()); i < view.tokenAt(link.span().end()); i++) {
      for (SourceNoun noun : nouns(i)) {
        return noun.kind() == NounKind.OFFICIAL || of(noun) == Evidence.TESTIMONY;
      }
    }
    return false;
  }
}
