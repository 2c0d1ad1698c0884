package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.Discourse.Named;
import org.hearsay.text.Folding;
import org.jspecify.annotations.Nullable;

/** Goes through a reading and keeps who is speaking: attributions become chains. */
final class DraftFinder {

  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_HEADING = 14;

  private final View view;
  private final Reading reading;
  private final Discourse discourse;
  private final ClauseSplitter splitter;
  private final GroupFinder groupFinder;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Link> goingOn = List.of();
  private Stance goingOnStance = Stance.AFFIRMED;
  private int paragraph = -1;
  private boolean quoteOpen;

  DraftFinder(View view) {
    this.view = view;
    this.reading = view.reading();
    this.discourse = new Discourse(view);
    this.splitter = new ClauseSplitter(view);
    this.groupFinder = new GroupFinder(view);
  }

  /** All contents of the reading, in order. */
  List<Draft> find() {
    List<Sentence> sentences = reading.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        if (!quoteOpen) {
          goingOn = List.of();
        }
      }
      if (!isHeading(sentences, s)) {
        sentence(sentence, s);
      }
      trackQuotes(sentence);
    }
    drafts.sort(Comparator.comparingInt(d -> d.range().first()));
    return drafts;
  }

  private void sentence(Sentence sentence, int number) {
    List<Group> groups = groupFinder.find(sentence);
    List<Attribution> found = new AttributionFinder(view, sentence, groups).find();
    if (found.isEmpty()) {
      Range all = new Range(sentence.first(), sentence.end());
      add(all, goingOn, goingOn.isEmpty() ? Stance.AFFIRMED : goingOnStance, "", number);
      return;
    }
    List<Range> free = new ArrayList<>(List.of(new Range(sentence.first(), sentence.end())));
    List<List<Link>> chains = new ArrayList<>();
    for (int a = 0; a < found.size(); a++) {
      Attribution attribution = found.get(a);
      int host = host(found, a);
      List<Link> chain = chain(attribution, host < 0 ? List.of() : chains.get(host));
      chains.add(chain);
      free = without(free, hull(attribution));
      contents(found, a, chain, number);
    }
    for (Range rest : free) {
      if (view.hasFinite(rest.first(), rest.end())) {
        add(rest, List.of(), Stance.AFFIRMED, "", number);
      }
    }
    int top = lastTop(found);
    goingOn = goOn(chains.get(top));
    goingOnStance = Stance.AFFIRMED;
  }

  /** The contents of one attribution, without what is attributed further inside it. */
  private void contents(List<Attribution> found, int a, List<Link> chain, int number) {
    Attribution attribution = found.get(a);
    String cue = view.text(attribution.cueFirst(), attribution.cueEnd());
    if (attribution.parts().isEmpty()) {
      attachToSentenceBefore(chain, attribution.stance(), cue, number);
      return;
    }
    List<Range> parts = new ArrayList<>(attribution.parts());
    for (int b = 0; b < found.size(); b++) {
      if (b != a && host(found, b) == a) {
        parts = without(parts, hull(found.get(b)));
      }
    }
    boolean whole = parts.equals(attribution.parts());
    for (Range part : parts) {
      if (whole || view.hasFinite(part.first(), part.end())) {
        add(part, chain, attribution.stance(), cue, number);
      }
    }
  }

  /** "This was said by X": the sentence before is what was said. */
  private void attachToSentenceBefore(List<Link> chain, Stance stance, String cue, int number) {
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (draft.sentence() == number - 1 && draft.chain().isEmpty()) {
        drafts.set(d, draft.under(chain, stance, cue));
      }
    }
  }

  /** The attribution in whose content this one stands, the innermost; -1 for none. */
  private static int host(List<Attribution> found, int a) {
    int best = -1;
    for (int k = 0; k < found.size(); k++) {
      if (k != a
          && found.get(k).holds(found.get(a).cueFirst())
          && !(found.get(a).holds(found.get(k).cueFirst()) && k > a)
          && (best < 0 || found.get(k).size() < found.get(best).size())) {
        best = k;
      }
    }
    return best > a ? -1 : best;
  }

  private static int lastTop(List<Attribution> found) {
    int top = 0;
    for (int k = 0; k < found.size(); k++) {
      if (host(found, k) < 0 && !found.get(k).impersonal()) {
        top = k;
      }
    }
    return top;
  }

  private List<Link> chain(Attribution attribution, List<Link> outer) {
    List<Link> chain = new ArrayList<>(outer);
    Named named = speaker(attribution);
    if (named != null) {
      append(chain, named, attribution);
    }
    if (attribution.cited() != null) {
      append(chain, discourse.resolve(attribution.cited()), attribution);
    }
    return chain;
  }

  private @Nullable Named speaker(Attribution attribution) {
    Group source = attribution.source();
    if (source != null && !source.isData()) {
      return discourse.resolve(source);
    }
    if (attribution.impersonal()) {
      return null;
    }
    boolean pronoun =
        attribution.cueFirst() > 0 && view.is(attribution.cueFirst() - 1, WordClass.PRONOUN);
    return pronoun ? discourse.person() : discourse.speaker();
  }

  private void append(List<Link> chain, Named named, Attribution attribution) {
    boolean again = chain.stream().anyMatch(l -> l.source().id().equals(named.source().id()));
    if (again || chain.isEmpty() && isOutlet(named)) {
      return;
    }
    String cue = view.text(attribution.cueFirst(), attribution.cueEnd());
    chain.add(
        new Link(
            named.source(),
            named.surface(),
            named.span(),
            cue,
            view.span(attribution.cueFirst(), attribution.cueEnd()),
            attribution.rule()));
  }

  /** Whether it is the outlet that publishes the report. */
  private boolean isOutlet(Named named) {
    String outlet = reading.report().outlet();
    if (outlet == null) {
      return false;
    }
    String folded = Folding.fold(outlet);
    return folded.equals(Folding.fold(named.source().name()))
        || folded.equals(Folding.fold(named.surface()));
  }

  private static List<Link> goOn(List<Link> chain) {
    List<Link> links = new ArrayList<>(chain.size());
    for (Link link : chain) {
      links.add(new Link(link.source(), link.surface(), link.span(), "", null, "goes-on"));
    }
    return links;
  }

  private Range hull(Attribution attribution) {
    int first = attribution.cueFirst();
    int end = attribution.cueEnd();
    for (Group group : new Group[] {attribution.source(), attribution.cited()}) {
      if (group != null) {
        first = Math.min(first, group.first());
        end = Math.max(end, group.end());
      }
    }
    for (Range part : attribution.parts()) {
      first = Math.min(first, part.first());
      end = Math.max(end, part.end());
    }
    return new Range(first, end);
  }

  private static List<Range> without(List<Range> ranges, Range cut) {
    List<Range> out = new ArrayList<>();
    for (Range range : ranges) {
      if (range.end() <= cut.first() || range.first() >= cut.end()) {
        out.add(range);
        continue;
      }
      if (range.first() < cut.first()) {
        out.add(new Range(range.first(), cut.first()));
      }
      if (cut.end() < range.end()) {
        out.add(new Range(cut.end(), range.end()));
      }
    }
    return out;
  }

  private void add(Range range, List<Link> chain, Stance outer, String cue, int number) {
    for (Range part : splitter.split(range)) {
      boolean enough = view.words(part.first(), part.end()) >= (cue.isEmpty() ? FEWEST_WORDS : 2);
      if (enough && (!cue.isEmpty() || view.hasFinite(part.first(), part.end()))) {
        drafts.add(new Draft(part, chain, outer, cue, number));
      }
    }
  }

  /** A short paragraph without a full stop only heads what follows. */
  private boolean isHeading(List<Sentence> sentences, int s) {
    Sentence sentence = sentences.get(s);
    int last = sentence.end() - 1;
    boolean alone =
        (s == 0 || sentences.get(s - 1).paragraph() != sentence.paragraph())
            && (s + 1 == sentences.size()
                || sentences.get(s + 1).paragraph() != sentence.paragraph());
    boolean open = !view.isFullStop(last) && !view.isCloser(last) && !view.token(last).is(")");
    return alone && open && view.words(sentence.first(), sentence.end()) <= LONGEST_HEADING;
  }

  private void trackQuotes(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String form = view.token(i).form();
      if (form.equals("„") || form.equals("«") || form.equals("“") && !quoteOpen) {
        quoteOpen = true;
      } else if (form.equals("”") || form.equals("»") || form.equals("“")) {
        quoteOpen = false;
      }
    }
    boolean paragraphEnds = sentence.end() == reading.tokens().size();
    quoteOpen &= !paragraphEnds;
  }
}
