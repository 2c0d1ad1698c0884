package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.gazetteer.Entity;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.language.LanguagePack;
import org.hearsay.language.LanguagePacks;
import org.hearsay.reading.Furniture;
import org.hearsay.reading.FurnitureFinder;
import org.hearsay.reading.LanguageIdentifier;
import org.hearsay.reading.LanguageProfile;
import org.hearsay.reading.Matches;
import org.hearsay.reading.Mention;
import org.hearsay.reading.MentionFinder;
import org.hearsay.reading.Reading;
import org.hearsay.reading.Sentence;
import org.hearsay.reading.SentenceSplitter;
import org.hearsay.reading.TimeExpression;
import org.hearsay.reading.Token;
import org.hearsay.reading.Tokenizer;
import org.hearsay.reading.quantity.QuantityFinder;
import org.hearsay.reading.time.TimeFinder;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.text.Interval;
import org.hearsay.text.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes readings of reports, each in its own language: a pure function, safe for all threads. */
public final class Reader {

  private final Gazetteer gazetteer;
  private final LanguageIdentifier languages;
  private final Map<String, Desk> desks = new HashMap<>();

  /** All that reads one language. */
  private record Desk(
      LanguagePack pack,
      FurnitureFinder furniture,
      Tokenizer tokenizer,
      SentenceSplitter sentences,
      TimeFinder times,
      QuantityFinder quantities) {}

  public Reader(LanguagePacks packs, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.languages =
        LanguageIdentifier.of(packs.listPacks().stream().map(LanguageProfile::of).toList());
    for (LanguagePack pack : packs.listPacks()) {
      desks.put(
          pack.tag(),
          new Desk(
              pack,
              FurnitureFinder.of(pack.furniture(), languages),
              new Tokenizer(pack),
              new SentenceSplitter(pack),
              new TimeFinder(pack),
              new QuantityFinder(pack)));
    }
  }

  /** The language of a report: what its words show, not what it declares; "und" for no pack's. */
  public String language(Report report) {
    return languages.identify(report.body().of(report.text()));
  }

  /**
   * The reading of a report.
   *
   * @param language as {@link #language} found it
   * @return empty when no pack reads the language
   */
  public Optional<Reading> read(Report report, String language) {
    Desk desk = desks.get(language);
    return desk == null ? Optional.empty() : Optional.of(read(report, language, desk));
  }

  private Reading read(Report report, String language, Desk desk) {
    FurnitureFinder.Found found = desk.furniture().find(report, language);
    List<Span> parts = parts(report, found);
    List<Token> tokens = desk.tokenizer().tokens(report.text(), parts);
    List<Sentence> sentences = desk.sentences().split(report.text(), tokens);
    Matches lexicon = Matches.of(desk.pack(), tokens);
    List<Mention> mentions =
        MentionFinder.find(desk.pack(), gazetteer, report.text(), tokens, sentences, lexicon);
    Published published =
        report.published() != null
            ? report.published()
            : DateInference.of(report, day -> desk.times().find(tokens, day), mentions);
    List<TimeExpression> times = desk.times().find(tokens, whenOf(published));
    List<Quantity> quantities = desk.quantities().find(tokens, times);
    return new Reading(
        report,
        desk.pack(),
        tokens,
        sentences,
        lexicon,
        mentions,
        times,
        quantities,
        found.furniture(),
        wire(report, found, desk),
        published);
  }

  /** The outlet that a line "Source: …" names. */
  private @Nullable Mention wire(Report report, FurnitureFinder.Found found, Desk desk) {
    List<Span> lines =
        found.furniture().stream()
            .filter(f -> f.kind().equals(Furniture.SOURCE))
            .map(Furniture::span)
            .toList();
    if (lines.isEmpty()) {
      return null;
    }
    List<Token> tokens = desk.tokenizer().tokens(report.text(), lines);
    Matches lexicon = Matches.of(desk.pack(), tokens);
    return MentionFinder.find(desk.pack(), gazetteer, report.text(), tokens, List.of(), lexicon)
        .stream()
        .filter(mention -> mention.kind() == Entity.Kind.OUTLET)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Interval whenOf(@Nullable Published published) {
    return published == null ? null : published.when();
  }

  /** The body without its headline and furniture. */
  private static List<Span> parts(Report report, FurnitureFinder.Found found) {
    List<Span> cuts = new ArrayList<>();
    found.furniture().forEach(f -> cuts.add(f.span()));
    found.headline().ifPresent(cuts::add);
    cuts.sort(null);
    List<Span> parts = new ArrayList<>();
    int from = report.body().start();
    for (Span cut : cuts) {
      if (cut.start() > from) {
        parts.add(new Span(from, cut.start()));
      }
      from = Math.max(from, cut.end());
    }
    if (from < report.body().end()) {
      parts.add(new Span(from, report.body().end()));
    }
    return parts;
  }
}
