package org.hearsay.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.casefile.CaseFile.Filed;
import org.hearsay.report.Report;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.hearsay.text.Folding;

/**
 * Finds what people mean when they name something of a case: by its id, a report also by its path,
 * a source, voice or outlet also by its name.
 */
public final class AnchorFinder {

  private final CaseIndex index;
  private final Anchors anchors;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  private AnchorFinder(CaseIndex index) {
    this.index = index;
    this.anchors = Anchors.of(index.file().reports(), index.file().statements());
    for (Statement statement : index.file().statements()) {
      statement.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    }
  }

  public static AnchorFinder of(CaseIndex index) {
    return new AnchorFinder(index);
  }

  /**
   * What a judgement of a kind is about.
   *
   * @throws IllegalArgumentException for a word that means nothing of that kind, or several things;
   *     the message says so
   */
  public List<Anchor> find(Kind kind, List<String> words) {
    List<Anchor> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      found.add(
          switch (kind) {
            case MERGE -> claim(word).orElseThrow(() -> nothing("claim", word));
            case SPLIT, STANCE -> statement(word).orElseThrow(() -> nothing("statement", word));
            case TIE -> source(word).orElseThrow(() -> nothing("source", word));
            case UNTIE ->
                i == 0
                    ? source(word).orElseThrow(() -> nothing("source", word))
                    : report(word).orElseThrow(() -> nothing("report", word));
            case ECHO, INDEPENDENT ->
                report(word)
                    .<Anchor>map(report -> report)
                    .or(() -> voice(word))
                    .orElseThrow(() -> nothing("report and no voice", word));
            case DATE, LANGUAGE, OUTLET -> report(word).orElseThrow(() -> nothing("report", word));
            case RELIABILITY -> outlet(word).orElseThrow(() -> nothing("outlet", word));
            case NOTE -> any(word).orElseThrow(() -> nothing("thing", word));
          });
    }
    return found;
  }

  private static IllegalArgumentException nothing(String what, String word) {
    return new IllegalArgumentException(
        "%s: the case has no %s of that id or name".formatted(word, what));
  }

  private Optional<Anchor> any(String word) {
    return claim(word)
        .<Anchor>map(claim -> claim)
        .or(() -> statement(word))
        .or(() -> report(word))
        .or(() -> outlet(word))
        .or(() -> source(word))
        .or(() -> voice(word));
  }

  private Optional<Anchor.OfClaim> claim(String id) {
    return index.findClaim(id).map(index::listStatements).map(anchors::anchor);
  }

  private Optional<Anchor.OfStatement> statement(String id) {
    return index.findStatement(id).map(anchors::anchor);
  }

  private Optional<Anchor.OfReport> report(String word) {
    return index
        .findReport(word)
        .map(Filed::report)
        .or(() ->
            index.file().reports().stream()
                .map(Filed::report)
                .filter(report -> report.path().equals(word))
                .findFirst())
        .map(Report::sha256)
        .map(Anchor.OfReport::new);
  }

  private Optional<Anchor.OfSource> source(String word) {
    if (sources.containsKey(word)) {
      return Optional.of(new Anchor.OfSource(word));
    }
    TreeSet<String> ids = new TreeSet<>();
    sources.forEach((id, source) -> {
      if (SourceList.id(source).equals(word) || same(source.name(), word)) {
        ids.add(id);
      }
    });
    return only(word, ids).map(Anchor.OfSource::new);
  }

  private Optional<Anchor.OfVoice> voice(String word) {
    if (index.file().voices().containsKey(word)) {
      return Optional.of(new Anchor.OfVoice(word));
    }
    TreeSet<String> ids = new TreeSet<>();
    index
        .file()
        .voices()
        .forEach((id, name) -> {
          if (same(name, word)) {
            ids.add(id);
          }
        });
    return only(word, ids).map(Anchor.OfVoice::new);
  }

  private Optional<Anchor.OfOutlet> outlet(String word) {
    return index.file().reports().stream()
        .map(filed -> filed.report().outlet())
        .filter(outlet -> outlet != null && same(outlet, word))
        .findFirst()
        .map(Anchor.OfOutlet::new);
  }

  private static boolean same(String name, String word) {
    return Folding.fold(name).equals(Folding.fold(word));
  }

  private static Optional<String> only(String word, TreeSet<String> ids) {
    if (ids.size() > 1) {
      throw new IllegalArgumentException(
          "%s: means several: %s; give one of these ids".formatted(word, String.join(", ", ids)));
    }
    return ids.stream().findFirst();
  }
}
