package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.casefile.CaseFile;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.casefile.Judgement;
import org.hearsay.casefile.Judging;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Taxonomy;
import org.hearsay.gazetteer.Entity;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.GazetteerReader;
import org.hearsay.language.Concepts;
import org.hearsay.language.LanguagePacks;
import org.hearsay.reading.Furniture;
import org.hearsay.reading.Reading;
import org.hearsay.report.Published;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.report.UnreadableReport;
import org.hearsay.statement.Explainer;
import org.hearsay.statement.Explanation;
import org.hearsay.statement.Link;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementFinder;
import org.hearsay.statement.StatementFinder.Given;
import org.hearsay.stemma.Stemma;
import org.hearsay.stemma.StemmaFinder;
import org.hearsay.stemma.Witness;
import org.hearsay.text.Folding;
import org.hearsay.text.Interval;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The analysis with the language packs and the gazetteer at hand. */
public final class Hearsay implements Analysis {

  private final LanguagePacks packs;
  private final Gazetteer gazetteer;
  private final Reader reader;
  private final StatementFinder statements = new StatementFinder();
  private final ClaimFinder claims;
  private final Map<String, String> outlets = new HashMap<>();

  public Hearsay(LanguagePacks packs, Gazetteer gazetteer, Concepts concepts) {
    this.packs = packs;
    this.gazetteer = gazetteer;
    this.reader = new Reader(packs, gazetteer);
    this.claims =
        new ClaimFinder(
            new Taxonomy(
                concepts.wider(), concepts.topics(), concepts.things(), concepts.labels()));
    for (Entity entity : gazetteer.listEntities()) {
      if (entity.kind() == Entity.Kind.OUTLET || entity.kind() == Entity.Kind.THINK_TANK) {
        // "Full Name (FN)" publishes under either
        for (String name : entity.name().split(" \\(|\\)")) {
          outlets.put(Folding.fold(name), entity.id());
        }
      }
    }
  }

  /** The analysis with the packs and the gazetteer on the class path. */
  public static Hearsay onClassPath() {
    try {
      return new Hearsay(
          LanguagePacks.onClassPath(),
          GazetteerReader.read(LanguagePacks.folderOnClassPath("hearsay/gazetteer")),
          Concepts.read(LanguagePacks.folderOnClassPath("hearsay/languages")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Analysed analyse(String path, byte[] bytes) throws UnreadableReport {
    return analyse(ReportReader.read(path, bytes), null);
  }

  @Override
  public Analysed analyse(Report report, @Nullable String judged) {
    String language = judged == null ? reader.language(report) : judged;
    Optional<Reading> reading = reader.read(report, language);
    if (reading.isEmpty()) {
      return new Analysed(new Filed(report, language, false, report.published()), List.of());
    }
    List<Span> furniture =
        reading.get().furniture().stream()
            .map(Furniture::span)
            .filter(span -> !report.furniture().contains(span))
            .toList();
    Filed filed = new Filed(report, language, true, reading.get().published(), furniture);
    return new Analysed(filed, statements.find(reading.get()), Lemmas.of(reading.get().tokens()));
  }

  @Override
  public Set<String> lemmas(String word) {
    Set<String> lemmas = new HashSet<>();
    packs.listPacks().forEach(pack -> lemmas.addAll(Lemmas.of(pack.vocabulary().word(word))));
    return lemmas;
  }

  /** The statements that given contents of a report make; none when no pack reads it. */
  public List<Statement> statements(Report report, List<Given> givens) {
    return reader
        .read(report, reader.language(report))
        .map(reading -> statements.of(reading, givens))
        .orElse(List.of());
  }

  @Override
  public Explanation explain(String path, byte[] bytes) throws UnreadableReport {
    Report report = ReportReader.read(path, bytes);
    String language = reader.language(report);
    return reader
        .read(report, language)
        .map(reading -> new Explainer().explain(reading))
        .orElseGet(
            () -> new Explanation(report, language, report.published(), List.of(), List.of()));
  }

  @Override
  public CaseFile conclude(List<Filed> reports, List<Statement> statements, List<Judgement> log) {
    Judging judging = Judging.of(reports, statements, log);
    List<Filed> dated = dated(judging.reports());
    List<Statement> all = new Redating(this, judging).redate(dated);
    Claims found = claims.find(all, judging::regroup);
    List<Witness> witnesses =
        dated.stream().map(f -> new Witness(f.report(), f.language(), f.published())).toList();
    Stemma stemma =
        new StemmaFinder(this::outlet).find(witnesses, all, found.claims(), judging.marks());
    List<Statement> inOrder = inOrder(all, dated);
    CaseFile results =
        new CaseFile(
            dated,
            inOrder,
            found.claims(),
            stemma.standings(),
            stemma.relations(),
            found.conflicts(),
            voices(inOrder));
    return Judging.into(results, reports, statements, log);
  }

  private static List<Filed> dated(List<Filed> reports) {
    Interval window = CaseDates.window(reports);
    return reports.stream()
        .map(filed -> window == null ? filed : CaseDates.dated(filed, window))
        .sorted(
            Comparator.comparing(Hearsay::day).thenComparing((Filed filed) -> filed.report().id()))
        .toList();
  }

  private static LocalDate day(Filed filed) {
    Published published = filed.published();
    return published == null ? LocalDate.MAX : published.when().from();
  }

  private static List<Statement> inOrder(List<Statement> statements, List<Filed> reports) {
    Map<String, Integer> rank = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      rank.put(reports.get(i).report().id(), i);
    }
    return statements.stream()
        .sorted(
            Comparator.comparing((Statement s) -> rank.getOrDefault(s.report(), Integer.MAX_VALUE))
                .thenComparing(Statement::span)
                .thenComparing(Statement::id))
        .toList();
  }

  private @Nullable String outlet(String name) {
    return outlets.get(Folding.fold(name));
  }

  private Map<String, String> voices(List<Statement> statements) {
    Map<String, String> voices = new TreeMap<>();
    for (Statement statement : statements) {
      for (Link link : statement.chain()) {
        String voice = link.source().voice();
        if (voice != null) {
          voices.putIfAbsent(voice, voiceName(voice, link));
        }
      }
    }
    return voices;
  }

  private String voiceName(String voice, Link link) {
    String name = gazetteer.voiceName(voice);
    if (!name.equals(voice)) {
      return name;
    }
    return gazetteer.findEntity(voice).map(Entity::name).orElse(link.source().name());
  }
}
