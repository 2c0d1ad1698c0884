package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.gazetteer.Entity;
import org.hearsay.language.Construction;
import org.hearsay.language.Entry.NameKind;
import org.hearsay.language.Feature;
import org.hearsay.language.WordClass;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.statement.Attribution.Range;
import org.hearsay.statement.Discourse.Named;
import org.hearsay.text.Folding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a reading and keeps who is speaking: attributions become chains. */
final class DraftFinder {

  /** No writer puts more into a sentence; the cost of their order grows with its cube. */
  private static final int MOST_ATTRIBUTIONS = 16;

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_FREE_WORDS = 5;
  private static final int FRAME = 10;
  private static final int LONGEST_GOING_ON = 2;
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_DATELINE = 14;
  private static final int LAST_DATELINE = 1;

  private final View view;
  private final Reading reading;
  private final Discourse discourse;
  private final ClauseSplitter splitter;
  private final GroupFinder groupFinder;
  private final Quotations quotations;
  private final boolean hasArticles;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Link> goingOn = List.of();
  private Stance goingOnStance = Stance.AFFIRMED;
  private int paragraph = -1;
  private int since;
  private List<Link> speech = List.of();
  private List<Link> heard = List.of();

  DraftFinder(View view) {
    this.view = view;
    this.reading = view.reading();
    this.discourse = new Discourse(view);
    this.splitter = new ClauseSplitter(view);
    this.groupFinder = new GroupFinder(view);
    this.quotations = new Quotations(view);
    this.hasArticles =
        java.util.stream.IntStream.range(0, reading.tokens().size())
            .anyMatch(i -> view.is(i, WordClass.ARTICLE));
  }

  /** All contents of the reading, in order. */
  List<Draft> find() {
    List<Sentence> sentences = reading.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        if (s == 0 || !quotations.isOpenBehind(s - 1)) {
          goingOn = speech;
        }
      }
      if (!isHeading(sentences, s)) {
        sentence(withoutDateline(sentence), s);
      }
    }
    drafts.sort(Comparator.comparingInt(d -> d.range().first()));
    Mention wire = reading.wire();
    return wire == null || !view.has(Construction.WIRE) ? drafts : underWire(wire);
  }

  /** The drafts behind the agency from which the whole report is taken. */
  private List<Draft> underWire(Mention wire) {
    Named named = discourse.wire(wire);
    if (isOutlet(named)) {
      return drafts;
    }
    Link link =
        new Link(named.source(), named.surface(), named.span(), "", null, Construction.WIRE.id());
    return drafts.stream()
        .map(draft ->
            draft.under(passedOn(List.of(link), draft.chain()), draft.outer(), draft.cue()))
        .toList();
  }

  private void sentence(Sentence sentence, int number) {
    List<Group> groups = groupFinder.find(sentence);
    List<Attribution> all = new AttributionFinder(view, sentence, groups).find();
    List<Attribution> found = all.subList(0, Math.min(all.size(), MOST_ATTRIBUTIONS));
    if (found.isEmpty()) {
      Range whole = new Range(sentence.first(), sentence.end());
      if (++since > LONGEST_GOING_ON && !quotations.isOpenBehind(number - 1)) {
        goingOn = speech;
      }
      if (goingOn.isEmpty() && isHeard(sentence)) {
        goingOn = goOn(heard, Construction.HEARSAY_MOOD);
      }
      add(whole, goingOn, goingOn.isEmpty() ? Stance.AFFIRMED : goingOnStance, "", number);
    } else {
      attributed(sentence, found, number);
    }
    discourse.introduce(groups);
    openSpeech(sentence, found, number);
  }

  /** "X issued a statement:" at the end of a paragraph: what follows is X's. */
  private void openSpeech(Sentence sentence, List<Attribution> found, int number) {
    List<Sentence> all = reading.sentences();
    boolean last = number + 1 < all.size() && all.get(number + 1).paragraph() > paragraph;
    if (!last || !view.token(sentence.end() - 1).is(":") || view.isOpener(sentence.end())) {
      return;
    }
    Group speaker = new SourceFinder(view, sentence, groupFinder.find(sentence)).speaker();
    if (speaker != null && announces(sentence)) {
      Named named = discourse.resolve(speaker);
      speech = found.isEmpty() ? List.of(link(named)) : goingOn;
      goingOn = speech;
    }
  }

  /** Whether a word of saying stands in the sentence. */
  private boolean announces(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!view.cues(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Link link(Named named) {
    return new Link(
        named.source(), named.surface(), named.span(), "", null, Construction.GOES_ON.id());
  }

  private void attributed(Sentence sentence, List<Attribution> found, int number) {
    List<Range> free = new ArrayList<>(List.of(new Range(sentence.first(), sentence.end())));
    List<List<Link>> chains = chains(found);
    int top = lastTop(found);
    for (int a = 0; a < found.size(); a++) {
      free = without(free, frame(found.get(a), sentence));
      contents(found, a, chains, number);
    }
    for (Range all : free) {
      Range rest = withoutTime(all);
      if (view.words(rest.first(), rest.end()) >= FEWEST_FREE_WORDS && isApart(rest, sentence)) {
        boolean more = rest.first() > sentence.first() && view.token(rest.first()).is(";");
        add(
            rest,
            more ? goOn(chains.get(top), Construction.GOES_ON) : speech,
            Stance.AFFIRMED,
            "",
            number);
      }
    }
    if (quotes(found.get(top), sentence)) {
      takeQuotation(chains.get(top), number);
    }
    boolean goesOn = view.has(Construction.GOES_ON) && !isPassing(found.get(top), sentence);
    goingOn = goesOn ? goOn(chains.get(top), Construction.GOES_ON) : List.of();
    heard = chains.get(top);
    goingOnStance = Stance.AFFIRMED;
    since = 0;
  }

  /** "… said on Tuesday, after T": when it was said stands apart from T. */
  private Range withoutTime(Range rest) {
    int i = rest.first();
    while (i < rest.end()
        && (view.isInTime(i) || view.isInTime(i + 1) && view.is(i, WordClass.PREP))) {
      i++;
    }
    return i > rest.first() && i < rest.end() && view.isMark(i)
        ? new Range(i + 1, Math.max(i + 1, rest.end()))
        : rest;
  }

  /** Whether the words before the cue are a quotation, or the end of one. */
  private boolean quotes(Attribution attribution, Sentence sentence) {
    if (attribution.parts().isEmpty() || attribution.rule() == Construction.THAT) {
      return false;
    }
    Range lead = attribution.parts().getFirst();
    return lead.end() <= attribution.cueFirst()
        && lead.first() - sentence.first() <= 1
        && (view.isQuoteMark(lead.end()) || view.isDash(lead.end()) || view.isComma(lead.end()));
  }

  /** The sentences before that belong to the quotation which ends here are the speaker's. */
  private void takeQuotation(List<Link> chain, int number) {
    int begin = quotations.begin(number);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      boolean inside = draft.sentence() >= begin && draft.sentence() < number;
      if (inside && draft.cue().isEmpty()) {
        drafts.set(d, draft.under(goOn(chain, Construction.GOES_ON), draft.outer(), ""));
      }
    }
  }

  /** "Since X talked about T, …", "though X saw 'T'": it is told in passing, nobody goes on. */
  private boolean isPassing(Attribution attribution, Sentence sentence) {
    int first = hull(attribution).first();
    for (int i = first; i >= sentence.first(); i--) {
      if (view.is(i, WordClass.WHILE) || view.is(i, WordClass.IF)) {
        return !attribution.holds(i);
      }
      if (i < first && (view.isMark(i) || view.isFinite(i))) {
        return false;
      }
    }
    return false;
  }

  /** The chain of each attribution, that of its host in front. */
  private List<List<Link>> chains(List<Attribution> found) {
    List<@Nullable List<Link>> chains =
        new ArrayList<>(java.util.Collections.nCopies(found.size(), null));
    for (int round = 0; round <= found.size(); round++) {
      for (int a = 0; a < found.size(); a++) {
        int host = host(found, a);
        List<Link> outer = host < 0 || round == found.size() ? List.of() : chains.get(host);
        if (chains.get(a) == null && outer != null) {
          chains.set(a, chain(found.get(a), outer));
        }
      }
    }
    List<List<Link>> all = new ArrayList<>();
    chains.forEach(chain -> all.add(chain == null ? List.of() : chain));
    return all;
  }

  /** What an attribution takes up of its sentence, with "there is …" before a noun of saying. */
  private Range frame(Attribution attribution, Sentence sentence) {
    Range hull = hull(attribution);
    boolean bare = attribution.impersonal() && attribution.rule() == Construction.NOUN_THAT;
    boolean alone = !view.hasFinite(sentence.first(), attribution.cueFirst());
    return bare && !alone && attribution.cueFirst() - sentence.first() < FRAME
        ? new Range(sentence.first(), hull.end())
        : hull;
  }

  /** The contents of one attribution, without what is attributed further inside it. */
  private void contents(List<Attribution> found, int a, List<List<Link>> chains, int number) {
    Attribution attribution = found.get(a);
    List<Link> chain = chains.get(a);
    String cue = view.text(attribution.cueFirst(), attribution.cueEnd());
    if (attribution.parts().isEmpty()) {
      List<Link> all = attachToSentenceBefore(chain, attribution.stance(), cue, number);
      chains.set(a, all);
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
        add(part, chain, stance(found, a), cue, number);
      }
    }
  }

  /** What an attribution does with its content; whoever denies a claim denies what it claims. */
  private static Stance stance(List<Attribution> found, int a) {
    int host = found.get(a).impersonal() ? host(found, a) : -1;
    boolean denied = host >= 0 && found.get(host).stance() == Stance.DENIED;
    return denied ? Stance.DENIED : found.get(a).stance();
  }

  /** "This was said by X": X said, or passes on, what the sentence before holds. */
  private List<Link> attachToSentenceBefore(
      List<Link> chain, Stance stance, String cue, int number) {
    List<Link> last = chain;
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (draft.sentence() == number - 1) {
        last = passedOn(chain, draft.chain());
        boolean own = draft.chain().isEmpty();
        drafts.set(d, draft.under(last, own ? stance : draft.outer(), own ? cue : draft.cue()));
      }
    }
    return last;
  }

  /** A chain with a nearer one in front; one voice is not two links. */
  private static List<Link> passedOn(List<Link> nearer, List<Link> chain) {
    if (nearer.isEmpty() || chain.isEmpty()) {
      return nearer.isEmpty() ? chain : nearer;
    }
    String voice = nearer.getLast().source().voice();
    List<Link> all = new ArrayList<>(nearer);
    for (Link link : chain) {
      boolean again =
          nearer.stream().anyMatch(l -> l.source().id().equals(link.source().id()))
              || nearer.size() == 1 && voice != null && voice.equals(link.source().voice());
      if (!again) {
        all.add(link);
      }
    }
    return all;
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
    return best;
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
    boolean goesOn = outer.isEmpty() && attribution.impersonal();
    List<Link> chain = new ArrayList<>(goesOn ? goingOn : outer);
    Named elided = attribution.source() == null ? speaker(attribution) : null;
    if (attribution.via() != null && attribution.viaBy() != null) {
      append(chain, discourse.resolve(attribution.via()), attribution, attribution.viaBy());
    }
    Named named = elided != null ? discourse.again(elided) : speaker(attribution);
    if (named != null) {
      append(chain, named, attribution, attribution.rule());
    }
    if (attribution.cited() != null) {
      append(chain, discourse.resolve(attribution.cited()), attribution, Construction.CITING);
    }
    return chain;
  }

  private @Nullable Named speaker(Attribution attribution) {
    Group source = attribution.source();
    if (source != null && !source.isData()) {
      return discourse.resolve(source);
    }
    if (source != null
        && source.principal() != null
        && source.principal().voice() != null
        && !isDepicted(source, source.principal())) {
      return discourse.resolve(
          new Group(source.first(), source.end(), source.principal(), null, null));
    }
    if (attribution.impersonal() || source != null && isNobodys(source)) {
      return null;
    }
    boolean pronoun =
        attribution.cueFirst() > 0 && view.is(attribution.cueFirst() - 1, WordClass.PRONOUN);
    return pronoun ? discourse.person() : discourse.speaker();
  }

  /** "Images of X's harbour": a country or place behind its data is what these show. */
  private boolean isDepicted(Group data, Mention name) {
    boolean place =
        name.isPlace() || name.kind() == Entity.Kind.ORGANIZATION && name.entity() == null;
    boolean behind = false;
    for (int i = data.first(); i < name.first(); i++) {
      behind |= view.is(i, WordClass.OF);
    }
    return place && behind && name.form() == NameKind.NAME;
  }

  /** Images of nobody in particular: neither "the images" nor a word that stands for them. */
  private boolean isNobodys(Group data) {
    boolean known = !hasArticles;
    for (int i = Math.max(0, data.first() - 1); i < data.end(); i++) {
      known |=
          (view.is(i, WordClass.ARTICLE) || view.is(i, WordClass.DEMONSTRATIVE))
              && !view.is(i, WordClass.INDEFINITE);
    }
    return !known && goingOn.isEmpty();
  }

  private void append(List<Link> chain, Named named, Attribution attribution, Construction rule) {
    boolean again = chain.stream().anyMatch(l -> l.source().id().equals(named.source().id()));
    if (again || chain.isEmpty() && isOutlet(named) || speaksForIt(chain, named)) {
      return;
    }
    if (!chain.isEmpty() && isSpokenForBy(chain.getLast().source(), named.source())) {
      chain.removeLast();
    }
    String cue = view.text(attribution.cueFirst(), attribution.cueEnd());
    chain.add(
        new Link(
            named.source(),
            named.surface(),
            named.span(),
            cue,
            view.span(attribution.cueFirst(), attribution.cueEnd()),
            rule.id()));
  }

  /** "The spokesman said that the country fears …": who speaks for a country is one with it. */
  private static boolean speaksForIt(List<Link> chain, Named named) {
    @Nullable String voice = named.source().voice();
    return named.country()
        && !chain.isEmpty()
        && voice != null
        && voice.equals(chain.getLast().source().voice());
  }

  /** "In the country's view, says its minister": the minister alone is the link. */
  private boolean isSpokenForBy(Source country, Source person) {
    @Nullable String voice = country.voice();
    return discourse.isCountry(country)
        && person.kind() == SourceKind.PERSON
        && voice != null
        && voice.equals(person.voice());
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

  /** Whether its verb stands in the mood of what is only heard, and no condition explains that. */
  private boolean isHeard(Sentence sentence) {
    boolean mood = false;
    for (int i = sentence.first(); view.has(Construction.HEARSAY_MOOD) && i < sentence.end(); i++) {
      if (view.is(i, WordClass.IF)) {
        return false;
      }
      mood |= view.isFinite(i) && view.word(i).must(Feature.COND);
    }
    return mood;
  }

  private static List<Link> goOn(List<Link> chain, Construction how) {
    List<Link> links = new ArrayList<>(chain.size());
    for (Link link : chain) {
      links.add(new Link(link.source(), link.surface(), link.span(), "", null, how.id()));
    }
    return links;
  }

  private Range hull(Attribution attribution) {
    int first = attribution.cueFirst();
    int end = attribution.cueEnd();
    for (Group group : new Group[] {attribution.via(), attribution.source(), attribution.cited()}) {
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
      boolean verb = view.hasFinite(part.first(), part.end());
      if (enough && (!cue.isEmpty() || verb || isElliptic(part, reading.sentences().get(number)))) {
        drafts.add(new Draft(part, chain, outer, cue, number));
      }
    }
  }

  /** "At least 32 trips, four ships.": a sentence that leaves out its verb and gives an amount. */
  private boolean isElliptic(Range part, Sentence sentence) {
    if (view.hasFinite(sentence.first(), sentence.end()) || !view.isFullStop(sentence.end() - 1)) {
      return false;
    }
    Span span = view.span(part.first(), part.end());
    return reading.quantities().stream().anyMatch(q -> span.overlaps(q.span()));
  }

  /** Whether marks or conjunctions part these words from the attribution behind them. */
  private boolean isApart(Range rest, Sentence sentence) {
    int last = rest.end() - 1;
    return rest.end() >= sentence.end() - 1
        || view.isMark(last)
        || view.is(last, WordClass.AND)
        || view.is(last, WordClass.BUT)
        || view.is(rest.end(), WordClass.WHILE);
  }

  /** "CITY, day (Agency) –" in front of the first sentences is not said by anybody. */
  private Sentence withoutDateline(Sentence sentence) {
    if (sentence.paragraph() > LAST_DATELINE) {
      return sentence;
    }
    int reach = Math.min(sentence.end() - 2, sentence.first() + LONGEST_DATELINE);
    for (int i = sentence.first(); i < reach; i++) {
      boolean comma = view.isComma(i + 1) && i == sentence.first() && view.mention(i) != null;
      if (view.isDash(i + 1) && (view.token(i).is(")") || isCityInCapitals(sentence, i))
          || comma && isCityInCapitals(sentence, i)) {
        return new Sentence(
            i + 2, sentence.end(), sentence.paragraph(), view.span(i + 2, sentence.end()));
      }
      if (view.isFinite(i)) {
        break;
      }
    }
    return sentence;
  }

  private boolean isCityInCapitals(Sentence sentence, int last) {
    for (int i = sentence.first(); i <= last; i++) {
      if (!view.isMark(i) && view.word(i).shape() != org.hearsay.language.Word.Shape.UPPER) {
        return false;
      }
    }
    return view.token(last).form().length() > 4;
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
}
