package org.hearsay.app.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.app.brief.Page;
import org.hearsay.app.web.draw.Histogram;
import org.hearsay.claim.Claim;
import org.hearsay.statement.Link;
import org.hearsay.statement.Source;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A voice or an outlet: what it says over time, whom it relays, who relays it.
 *
 * @param id of the voice, or name of the outlet
 * @param sources that speak for a voice; none for an outlet
 * @param others the sources of the whole case, to which those of a voice may be tied; none for an
 *     outlet
 * @param reports the first of those that name a voice; none for an outlet
 * @param names the words that reports use for a voice; none for an outlet
 * @param relays whom it passes on, the most frequent first
 * @param relayedBy who passes it on, the most frequent first
 * @param strip its statements by the days on which they were said or else published; null where no
 *     day is known
 * @param threads its statements by claim
 */
public record SourcePage(
    SourceRow row,
    String id,
    List<Named> sources,
    List<Named> others,
    List<ReportRow> reports,
    List<JudgementView> judgements,
    List<String> names,
    List<Tie> relays,
    List<Tie> relayedBy,
    Timeline.@Nullable Strip strip,
    List<Thread> threads,
    Pager pager) {

  private static final int SIZE = 20;
  private static final int NAMES = 40;
  private static final int TIES = 40;
  private static final int REPORTS = 200;
  private static final int HEIGHT = 48;

  /** Days that the strip shows before the first statement and after the last. */
  private static final int MARGIN = 5;

  private static final int OF_ONE = 30;

  /** A source with its id. */
  public record Named(String id, String name) {}

  /** Another voice or outlet, with how many statements tie it to this one. */
  public record Tie(String key, String name, int statements) {}

  /**
   * What it says of one claim, the oldest first.
   *
   * @param claim empty for statements outside of any claim
   * @param changed whether its stance changed
   * @param more statements that are not listed
   */
  public record Thread(
      String claim, String gloss, boolean changed, List<StatementView> statements, int more) {}

  public static SourcePage of(Board board, String key, int page) {
    Voices voices = board.voices();
    @Nullable String id = voices.find(key);
    if (id == null) {
      throw NotFound.of("source", key);
    }
    boolean outlet = key.startsWith("o");
    List<Statement> own =
        outlet
            ? voices.published().getOrDefault(id, List.of())
            : voices.said().getOrDefault(id, List.of());
    List<Statement> passedOn =
        outlet
            ? own.stream().filter(s -> !s.chain().isEmpty()).toList()
            : voices.relayed().getOrDefault(id, List.of());
    Map<String, List<Statement>> byClaim = byClaim(board, own);
    Pager pager = Pager.of(page, SIZE, byClaim.size());
    return new SourcePage(
        SourceRow.of(
            board,
            key,
            outlet ? "outlet" : "voice",
            outlet ? id : board.voiceName(id),
            own,
            passedOn.size()),
        id,
        outlet ? List.of() : sources(own.stream(), s -> Voices.speaker(s).equals(id)),
        outlet ? List.of() : board.sources(),
        outlet ? List.of() : reports(board, own),
        JudgementList.about(board, List.of(id)),
        outlet ? List.of() : names(id, own),
        ties(passedOn, s -> List.of(Voices.speaker(s.chain().getLast().source())), id, board),
        outlet ? List.of() : ties(own, s -> before(board, s), id, board),
        strip(own),
        pager.cut(List.copyOf(byClaim.entrySet())).stream()
            .map(e -> thread(board, e.getKey(), e.getValue()))
            .toList(),
        pager);
  }

  /** Who stands between a report and the last link, the outlet of the report among them. */
  private static List<String> before(Board board, Statement s) {
    List<String> before = new ArrayList<>();
    before.add("o:" + board.outlet(board.index().getReport(s.report())));
    s.chain().stream()
        .limit(Math.max(0, s.chain().size() - 1))
        .map(link -> Voices.speaker(link.source()))
        .forEach(before::add);
    return before;
  }

  /** The sources in the chains of statements, each once. */
  static List<Named> sources(Stream<Statement> statements, Predicate<Source> fits) {
    Map<String, Named> sources = new LinkedHashMap<>();
    statements
        .flatMap(s -> s.sources().stream())
        .filter(fits)
        .forEach(source ->
            sources.putIfAbsent(source.id(), new Named(source.id(), Page.clean(source.name()))));
    return sources.values().stream().limit(NAMES).toList();
  }

  private static List<ReportRow> reports(Board board, List<Statement> own) {
    return own.stream()
        .map(Statement::report)
        .distinct()
        .limit(REPORTS)
        .map(report -> ReportRow.of(board, board.getFiled(report)))
        .toList();
  }

  private static List<String> names(String voice, List<Statement> own) {
    Set<String> names = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (Statement s : own) {
      for (Link link : s.chain()) {
        String surface = Page.clean(link.surface());
        if (Voices.speaker(link.source()).equals(voice) && names.add(surface)) {
          ordered.add(surface);
        }
      }
    }
    return ordered.stream().limit(NAMES).toList();
  }

  private static List<Tie> ties(
      List<Statement> statements,
      Function<Statement, List<String>> others,
      String self,
      Board board) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    statements.forEach(s ->
        others.apply(s).stream()
            .filter(other -> !other.equals(self))
            .forEach(other -> counts.merge(other, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(TIES)
        .map(e -> tie(board, e.getKey(), e.getValue()))
        .toList();
  }

  private static Tie tie(Board board, String other, int count) {
    return other.startsWith("o:")
        ? new Tie(Key.outlet(other.substring(2)), other.substring(2), count)
        : new Tie(Key.voice(other), board.voiceName(other), count);
  }

  /** Claims with most statements first; what belongs to none comes last. */
  private static Map<String, List<Statement>> byClaim(Board board, List<Statement> own) {
    Map<String, List<Statement>> by = new LinkedHashMap<>();
    for (Statement s : own) {
      String claim = board.index().findClaimOf(s).map(Claim::id).orElse("");
      by.computeIfAbsent(claim, k -> new ArrayList<>()).add(s);
    }
    Map<String, List<Statement>> sorted = new LinkedHashMap<>();
    by.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Statement>> e) -> e.getKey().isEmpty())
                .thenComparing(e -> -e.getValue().size()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static Thread thread(Board board, String claim, List<Statement> statements) {
    List<Statement> ordered =
        statements.stream().sorted(Comparator.comparing(SourcePage::day)).toList();
    boolean changed = ordered.stream().map(Statement::stance).distinct().count() > 1;
    return new Thread(
        claim,
        claim.isEmpty() ? "" : board.getFacts(claim).row().gloss(),
        changed,
        ordered.stream().limit(OF_ONE).map(s -> StatementView.of(board, s)).toList(),
        Math.max(0, ordered.size() - OF_ONE));
  }

  private static Timeline.@Nullable Strip strip(List<Statement> own) {
    List<Statement> dated = own.stream().filter(s -> known(s) != null).toList();
    if (dated.isEmpty()) {
      return null;
    }
    LocalDate from = dated.stream().map(SourcePage::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate to = dated.stream().map(SourcePage::day).max(LocalDate::compareTo).orElseThrow();
    Histogram.Counter counter =
        new Histogram.Counter(from.minusDays(MARGIN), to.plusDays(MARGIN), HEIGHT);
    dated.forEach(s -> counter.add(day(s).toEpochDay(), s.stance().ordinal()));
    return new Timeline.Strip(
        Clock.SAID.label(),
        "When it was said, or else published",
        counter.draw(),
        dated.size(),
        own.size() - dated.size(),
        0);
  }

  private static @Nullable LocalDate known(Statement s) {
    @Nullable LocalDate said = Dates.known(s.said());
    return said == null ? Dates.known(s.published()) : said;
  }

  /** The day of a statement; of one that has only a wide stretch of days the first of them. */
  private static LocalDate day(Statement s) {
    @Nullable LocalDate known = known(s);
    Interval when = s.said() != null ? s.said() : s.published();
    return known != null ? known : when == null ? LocalDate.MAX : when.from();
  }
}
